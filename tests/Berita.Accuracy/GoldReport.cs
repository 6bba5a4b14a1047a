using System.Text.Json;

namespace Berita.Accuracy;

/// <summary>All findings against whole annotated articles.</summary>
internal static class GoldReport
{
    private static readonly string[] s_files = ["gold/seeds.ndjson", "gold/dev.ndjson", "data/attribution/full-dev.jsonl", "data/attribution/challenge-dev.jsonl"];

    public static void Write(Corpora corpora, Page page)
    {
        page.Heading("Whole articles", "F1 in percent, its interval over documents in brackets; the last two files are annotated with attributions alone.");
        var scores = s_files.Select(f => Score(corpora, f)).ToArray();
        page.Table(
            ["measure", .. s_files],
            scores[0].Keys.Select(measure => (string[])[measure, .. scores.Select(s => Cell(s[measure]))]));
    }

    private static string Cell(List<Tally> documents)
    {
        var sum = documents.Aggregate((a, b) => a + b);
        return sum.Wanted == 0 ? "–" : $"{Page.Percent(sum.F1)} ({Page.Interval(Bootstrap.F1(documents))})";
    }

    // the scorer is asked about one document after the other, so that documents can be drawn
    private static Dictionary<string, List<Tally>> Score(Corpora corpora, string file)
    {
        corpora.Predict(corpora.PathOf(file), corpora.Scratch("out"));
        var tallies = new Dictionary<string, List<Tally>>(StringComparer.Ordinal);
        foreach (var (gold, found) in File.ReadLines(corpora.PathOf(file)).Zip(File.ReadLines(corpora.Scratch("out"))))
        {
            File.WriteAllText(corpora.Scratch("gold-one"), gold + "\n");
            File.WriteAllText(corpora.Scratch("out-one"), found + "\n");
            using var json = JsonDocument.Parse(corpora.Run("gold.py", corpora.Scratch("gold-one"), corpora.Scratch("out-one"), "--json"));
            foreach (var measure in json.RootElement.EnumerateObject())
            {
                if (!tallies.TryGetValue(measure.Name, out var list))
                    tallies[measure.Name] = list = [];
                list.Add(Read(measure.Value));
            }
        }
        return Annotated(file, tallies);
    }

    private static Tally Read(JsonElement measure) =>
        new(measure.GetProperty("hits").GetInt32(), measure.GetProperty("gold").GetInt32(), measure.GetProperty("predicted").GetInt32());

    // what a file has no annotation for is not measured on it
    private static Dictionary<string, List<Tally>> Annotated(string file, Dictionary<string, List<Tally>> tallies) =>
        file.StartsWith("gold/", StringComparison.Ordinal)
            ? tallies
            : tallies.ToDictionary(t => t.Key, t => t.Key.StartsWith("quantity", StringComparison.Ordinal) || t.Key.StartsWith("temporal", StringComparison.Ordinal) ? [default] : t.Value, StringComparer.Ordinal);
}
