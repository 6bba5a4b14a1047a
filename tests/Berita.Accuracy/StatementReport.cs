using System.Text.Json;

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

    public static void Write(Corpora corpora, Page page)
    {
        page.Heading(
            "Statements and speakers",
            "Ten fully annotated Kompas articles, invented mini texts, and PFSA-ID (CC BY-NC-SA, direct quotations of public figures only, so that its precision is a lower bound); in percent.");
        var scores = s_files.Select(f => Score(corpora, f)).ToArray();
        page.Table(["measure", .. s_files], s_measures.Select(m => (string[])[m.Label, .. scores.Select(s => Figure(s, m.Name, m.Measure))]));
    }

    private static JsonElement Score(Corpora corpora, string file)
    {
        corpora.Predict(corpora.PathOf(file), corpora.Scratch("out"));
        corpora.Run("attribution.py", corpora.PathOf(file), corpora.Scratch("out"), "--json", corpora.Scratch("score"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(corpora.Scratch("score")));
        return json.RootElement.Clone();
    }

    private static string Figure(JsonElement score, string name, string measure) =>
        score.TryGetProperty(name, out var row) && row.TryGetProperty(measure, out var value) && value.ValueKind == JsonValueKind.Number
            ? Page.Percent(value.GetDouble()) : "–";
}
