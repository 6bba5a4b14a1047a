using System.Reflection;
using System.Text.Json;

namespace Berita.Extraction.Tests.Attributions;

/// <summary>Invented mini texts with every attribution annotated, each part with its exact place.</summary>
public class MiniTextTests
{
    private static readonly BeritaExtractor s_extractor = new();

    public static TheoryData<string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string>();
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("mini.ndjson")!);
            while (reader.ReadLine() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                texts.Add(json.RootElement.GetProperty("id").GetString()!, line);
            }
            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Extract_MiniText_FindsExactlyWhatIsAnnotated(string id, string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var expected = json.RootElement.GetProperty("attributions").EnumerateArray().Select(a => Describe(text, a));

        var document = s_extractor.Extract(text);

        Assert.Equal(expected.Order(StringComparer.Ordinal), document.Attributions.Select(a => Describe(document, a)).Order(StringComparer.Ordinal));
        Assert.NotEmpty(id);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Extract_MiniText_NamesTheSpeakers(string id, string line)
    {
        using var json = JsonDocument.Parse(line);
        var document = s_extractor.Extract(json.RootElement.GetProperty("text").GetString()!);

        foreach (var expected in json.RootElement.GetProperty("attributions").EnumerateArray())
        {
            if (!expected.TryGetProperty("speaker", out var speaker))
                continue;
            var found = document.Attributions.Single(a => a.Cue == Span(expected.GetProperty("cue")));
            Assert.Equal(speaker.GetString() ?? "", found.Speaker.In(document.Text).ToString());
        }
        Assert.NotEmpty(id);
    }

    private static string Describe(Document document, Attribution a)
    {
        var relays = a.Relays.ToArray().Select(r => Show(document.Text, r.Source.Span));
        var content = a.Content.ToArray().Select(c => Show(document.Text, c));
        return $"{a.Act} {a.Form} cue {Show(document.Text, a.Cue)} source {Show(document.Text, a.Source?.Span ?? default)} to {Show(document.Text, a.Addressee)} "
            + $"content {string.Join(" // ", content)} relays {string.Join(" // ", relays)}";
    }

    private static string Describe(string text, JsonElement a)
    {
        var relays = a.GetProperty("relays").EnumerateArray().Select(r => Show(text, Span(r)));
        var content = a.GetProperty("content").EnumerateArray().Select(c => Show(text, Span(c)));
        return $"{Title(a, "act")} {Title(a, "form")} cue {Show(text, Span(a.GetProperty("cue")))} source {Show(text, Span(a.GetProperty("source")))} to {Show(text, Span(a.GetProperty("addressee")))} "
            + $"content {string.Join(" // ", content)} relays {string.Join(" // ", relays)}";
    }

    private static string Title(JsonElement a, string name)
    {
        var value = a.GetProperty(name).GetString()!;
        return char.ToUpperInvariant(value[0]) + value[1..];
    }

    private static TextSpan Span(JsonElement ends) => ends.ValueKind == JsonValueKind.Null ? default : new(ends[0].GetInt32(), ends[1].GetInt32());

    private static string Show(string text, TextSpan span) => span.IsEmpty ? "-" : $"{span} {text[span.Start..span.End]}";
}
