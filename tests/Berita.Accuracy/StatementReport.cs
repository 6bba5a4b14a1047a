using System.Text.Json;
using Berita.Extraction;

namespace Berita.Accuracy;

/// <summary>Statements and speakers against annotated attributions.</summary>
internal static class StatementReport
{
    private static readonly string[] s_files = ["data/attribution/full-dev.jsonl", "data/attribution/challenge-dev.jsonl", "data/pfsa/dev.jsonl"];

    private static readonly (string Name, string Measure, string Label)[] s_measures =
    [
        ("STATEMENT exact all", "p", "exact statements, precision"),
        ("STATEMENT exact all", "r", "exact statements, recall"),
        ("STATEMENT exact all", "f1", "exact statements, F1"),
        ("STATEMENT exact direct", "r", "direct, exact, recall"),
        ("STATEMENT exact indirect", "f1", "indirect, exact, F1"),
        ("LINKED all", "acc_all", "right speaker, of all"),
        ("LINKED clitic", "acc_all", "right speaker of clitic cues"),
        ("RELAY source", "f1", "relays, F1"),
        ("FORM", "acc", "form, of matched"),
        ("ACT", "acc", "act, of matched"),
    ];

    public static void Write(Corpora corpora, Page page, MissReport misses)
    {
        page.Heading(
            "Statements and speakers",
            "Ten fully annotated Kompas articles, invented mini texts, and PFSA-ID (direct quotations of public figures only, so that its precision is a lower bound); in percent, the interval of F1 over articles in brackets.");
        var scores = s_files.Select(f => Score(corpora, f)).ToArray();
        page.Table(["measure", .. s_files], s_measures.Select(m => (string[])[m.Label, .. scores.Select(s => Figure(s, m.Name, m.Measure))]));
        AddMisses(corpora, "data/pfsa/dev.jsonl", misses);
    }

    private static (JsonElement Scores, Dictionary<string, string> Intervals) Score(Corpora corpora, string file)
    {
        corpora.Predict(corpora.PathOf(file), corpora.Scratch("out"));
        var shown = corpora.Run("attribution.py", corpora.PathOf(file), corpora.Scratch("out"), "--json", corpora.Scratch("score"), "--boot", Bootstrap.Draws.ToString(null as IFormatProvider));
        using var json = JsonDocument.Parse(File.ReadAllBytes(corpora.Scratch("score")));
        return (json.RootElement.Clone(), Intervals(shown));
    }

    // "STATEMENT exact   all   98.04  99.01  98.52  100  102  101   96.7-100.0": the last column of the rows that have F1
    private static Dictionary<string, string> Intervals(string shown)
    {
        var intervals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in shown.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(c => c.Length > 7 && c[^1].Contains('-', StringComparison.Ordinal)))
            intervals[string.Join(' ', cells[..^7])] = cells[^1].Replace('-', '–');
        return intervals;
    }

    // of PFSA-ID nothing may be repeated: places alone
    private static void AddMisses(Corpora corpora, string file, MissReport misses)
    {
        var extractor = new BeritaExtractor();
        foreach (var line in File.ReadLines(corpora.PathOf(file)))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var found = extractor.Extract(text).Attributions.SelectMany(a => a.Content.ToArray().Select(c => Trim(text, c.Start, c.End))).ToHashSet();
            foreach (var wanted in json.RootElement.GetProperty("entities").EnumerateArray().Where(e => e.GetProperty("label").GetString() == "STATEMENT"))
            {
                var place = Trim(text, wanted.GetProperty("start").GetInt32(), wanted.GetProperty("end").GetInt32());
                if (!found.Contains(place))
                    misses.Add("quotation of PFSA-ID", $"{file} {json.RootElement.GetProperty("id")}", place, null, found.Any(f => f.Start < place.End && f.End > place.Start) ? "found with another start or end" : "not found");
            }
        }
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return (start, end);
    }

    private static string Figure((JsonElement Scores, Dictionary<string, string> Intervals) score, string name, string measure)
    {
        if (!score.Scores.TryGetProperty(name, out var row) || !row.TryGetProperty(measure, out var value) || value.ValueKind != JsonValueKind.Number)
            return "–";
        var figure = Page.Percent(value.GetDouble());
        return measure == "f1" && score.Intervals.TryGetValue(name, out var interval) ? $"{figure} ({interval})" : figure;
    }
}
