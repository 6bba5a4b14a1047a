using System.Text.Json;
using Berita.Extraction;

namespace Berita.Accuracy;

/// <summary>How often each attribution pattern is right, and how much of the gold it finds.</summary>
internal static class PatternReport
{
    private static readonly string[] s_files =
        ["gold/seeds.ndjson", "gold/dev.ndjson", "data/attribution/full-dev.jsonl", "data/attribution/challenge-dev.jsonl"];

    public static void Write(Corpora corpora, Page page)
    {
        var counts = new SortedDictionary<string, (int Made, int Right)>(StringComparer.Ordinal);
        var wanted = 0;
        foreach (var file in s_files)
        {
            foreach (var line in File.ReadLines(corpora.PathOf(file)))
            {
                using var gold = JsonDocument.Parse(line);
                wanted += Count(gold.RootElement, counts);
            }
        }
        page.Heading(
            "Patterns of attribution",
            $"Over the {wanted} attributions that {string.Join(", ", s_files)} want. A finding is right when its cue overlaps a gold cue and its content shares half of the characters. Recall is the share of all gold that the pattern finds.");
        page.Table(
            ["pattern", "found", "precision", "recall"],
            counts.OrderByDescending(c => c.Value.Made).Select(c => (string[])
                [c.Key, c.Value.Made.ToString(null as IFormatProvider), Page.Percent((double)c.Value.Right / c.Value.Made), Page.Percent((double)c.Value.Right / wanted)]));
    }

    private static int Count(JsonElement gold, SortedDictionary<string, (int Made, int Right)> counts)
    {
        var document = new BeritaExtractor().Extract(gold.GetProperty("text").GetString()!);
        var open = gold.GetProperty("attributions").EnumerateArray().ToList();
        var wanted = open.Count(a => !IsOptional(a));
        foreach (var found in document.Attributions)
        {
            var match = open.FindIndex(a => Matches(a, found));
            var isOptional = match >= 0 && IsOptional(open[match]);
            if (match >= 0)
                open.RemoveAt(match);
            if (isOptional)
                continue;
            var (made, right) = counts.GetValueOrDefault(found.Pattern);
            counts[found.Pattern] = (made + 1, right + (match >= 0 ? 1 : 0));
        }
        return wanted;
    }

    public static bool IsOptional(JsonElement gold) => gold.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;

    public static bool Matches(JsonElement gold, Attribution found)
    {
        var cue = gold.TryGetProperty("cue", out var c) && c.ValueKind == JsonValueKind.Object ? SpanOf(c) : default;
        if (cue.IsEmpty ? !found.Cue.IsEmpty : !cue.Overlaps(found.Cue))
            return false;
        var wanted = gold.GetProperty("content").EnumerateArray().Select(SpanOf).ToArray();
        return wanted.Length == 0 || 2 * Shared(wanted, found.Content) >= wanted.Sum(s => s.Length) + Length(found.Content) - Shared(wanted, found.Content);
    }

    private static TextSpan SpanOf(JsonElement span) => new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

    private static int Length(ReadOnlySpan<TextSpan> spans)
    {
        var length = 0;
        foreach (var span in spans)
            length += span.Length;
        return length;
    }

    private static int Shared(TextSpan[] wanted, ReadOnlySpan<TextSpan> found)
    {
        var shared = 0;
        foreach (var span in found)
            shared += wanted.Sum(w => Math.Max(0, Math.Min(w.End, span.End) - Math.Max(w.Start, span.Start)));
        return shared;
    }
}
