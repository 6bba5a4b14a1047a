using System.Text.Json;

namespace Berita.Accuracy;

/// <summary>Two readings of one text, sentence by sentence of the treebank.</summary>
internal sealed class TreebankComparison(JsonElement wanted, JsonElement found, string[] ids)
{
    private readonly string _text = wanted.GetProperty("text").GetString()!;
    private readonly (int Start, int End)[] _sentences = [.. Spans(wanted, "sentences")];

    /// <summary>The counts of a sentence each: what begins in it.</summary>
    public IReadOnlyList<Tally> Tallies(string unit)
    {
        var (gold, made) = (Units(wanted, unit).ToHashSet(), Units(found, unit).ToArray());
        var tallies = new Tally[_sentences.Length];
        foreach (var span in gold)
            tallies[SentenceOf(span.Start)] += new Tally(0, 1, 0);
        foreach (var span in made)
            tallies[SentenceOf(span.Start)] += new Tally(gold.Contains(span) ? 1 : 0, 0, 1);
        return tallies;
    }

    public void AddMisses(MissReport misses, string file)
    {
        AddMisses(misses, "token", file, Units(wanted, "tokens"), [.. Units(found, "tokens")]);
        AddMisses(misses, "clitic", file, Units(wanted, "words").Except(Units(wanted, "tokens")), [.. Units(found, "words")]);
        AddMisses(misses, "sentence end", file, _sentences.Select(s => (s.End - 1, s.End)), [.. Spans(found, "sentences").Select(s => (s.End - 1, s.End))]);
    }

    private void AddMisses(MissReport misses, string kind, string file, IEnumerable<(int Start, int End)> gold, HashSet<(int Start, int End)> made)
    {
        foreach (var span in gold.Where(g => !made.Contains(g)))
            misses.Add(kind, $"{file} {ids[SentenceOf(span.Start)]}", span, _text, "not cut so");
    }

    private int SentenceOf(int offset)
    {
        var at = Array.BinarySearch(_sentences, (offset, int.MaxValue));
        return Math.Max(0, (at < 0 ? ~at : at) - 1);
    }

    private static IEnumerable<(int Start, int End)> Units(JsonElement document, string unit) => unit switch
    {
        "words" => document.GetProperty("tokens").EnumerateArray().SelectMany(t => t.TryGetProperty("parts", out var parts) && parts.ValueKind == JsonValueKind.Array ? parts.EnumerateArray().Select(SpanOf) : [SpanOf(t)]),
        _ => Spans(document, unit),
    };

    private static IEnumerable<(int Start, int End)> Spans(JsonElement document, string list) => document.GetProperty(list).EnumerateArray().Select(SpanOf);

    private static (int Start, int End) SpanOf(JsonElement span) => (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
}
