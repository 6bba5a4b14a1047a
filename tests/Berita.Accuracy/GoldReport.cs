using System.Text.Json;

namespace Berita.Accuracy;

/// <summary>All findings against whole annotated articles.</summary>
internal static class GoldReport
{
    private static readonly string[] s_files = ["gold/seeds.ndjson", "gold/dev.ndjson"];

    public static void Write(Corpora corpora, Page page)
    {
        page.Heading("Whole articles", "Five seed articles and six more (evaluation only), annotated by the specification; F1.");
        var scores = s_files.Select(f => Score(corpora, f)).ToArray();
        page.Table(
            ["measure", .. s_files],
            scores[0].Keys.Select(measure => (string[])[measure, .. scores.Select(s => Page.Number(s.GetValueOrDefault(measure)))]));
    }

    private static Dictionary<string, double> Score(Corpora corpora, string file)
    {
        corpora.Predict(corpora.PathOf(file), corpora.Scratch("out"));
        using var json = JsonDocument.Parse(corpora.Run("gold.py", corpora.PathOf(file), corpora.Scratch("out"), "--json"));
        return json.RootElement.EnumerateObject().ToDictionary(m => m.Name, m => m.Value.GetProperty("f1").GetDouble(), StringComparer.Ordinal);
    }
}
