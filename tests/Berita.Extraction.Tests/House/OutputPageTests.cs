using System.Buffers;
using System.Text;

namespace Berita.Extraction.Tests.House;

public class OutputPageTests
{
    [Fact]
    public void Example_IsWhatTheLibraryWrites()
    {
        var blocks = CodeBlock.Read("docs", "OUTPUT.md").Where(b => b.Language == "json").Select(b => b.Code).ToArray();
        using var lines = new JsonLineExtractor(new BeritaExtractor(), withTokens: false);
        var output = new ArrayBufferWriter<byte>();

        Assert.Null(lines.Extract(Encoding.UTF8.GetBytes(blocks[0]), default, output));

        Assert.Equal(Join(blocks[1]), Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd());
    }

    [Fact]
    public void Page_NamesEveryKindAndEveryProperty()
    {
        var page = Repository.Read("docs", "OUTPUT.md");

        foreach (var name in new[] { typeof(TokenKind), typeof(QuantityKind), typeof(TemporalKind), typeof(AttributionForm), typeof(AttributionAct) }.SelectMany(Enum.GetNames))
            Assert.Contains($"`{name.ToLowerInvariant()}`", page, StringComparison.Ordinal);
        foreach (var property in typeof(JsonNames).GetFields().Select(f => ((System.Text.Json.JsonEncodedText)f.GetValue(null)!).Value))
            Assert.Contains($"`{property}`", page, StringComparison.Ordinal);
    }

    // as the page breaks it
    private static string Join(string json) => string.Concat(json.Split('\n').Select(l => l.Trim()));
}
