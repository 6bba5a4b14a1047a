using System.Text.Json;

namespace Berita.Extraction.Tests.Gold;

/// <summary>Compares attributions by their cues and by the letters and digits of their contents.</summary>
internal sealed class ContentOverlap(string text)
{
    /// <summary>The share of common characters; null where the attributions are not the same.</summary>
    public double? Rank(JsonElement gold, JsonElement made)
    {
        if (!SameCue(gold, made))
            return null;
        var (wanted, found) = (Characters(gold), Characters(made));
        var all = wanted.Union(found).Count();
        var share = all == 0 ? 1 : (double)wanted.Intersect(found).Count() / all;
        return gold.GetProperty("content").GetArrayLength() == 0 || share >= 0.5 ? share : null;
    }

    /// <summary>The characters of all contents.</summary>
    public HashSet<int> All(JsonElement[] attributions) => [.. attributions.SelectMany(Characters)];

    private HashSet<int> Characters(JsonElement attribution) =>
    [
        .. attribution.GetProperty("content").EnumerateArray()
            .SelectMany(c => Enumerable.Range(Start(c), End(c) - Start(c)))
            .Where(i => char.IsLetterOrDigit(text[i])),
    ];

    private static bool SameCue(JsonElement gold, JsonElement made)
    {
        var hasGold = gold.TryGetProperty("cue", out var g);
        var hasMade = made.TryGetProperty("cue", out var m);
        return hasGold == hasMade && (!hasGold || (Start(g) < End(m) && Start(m) < End(g)));
    }

    private static int Start(JsonElement json) => json.GetProperty("start").GetInt32();

    private static int End(JsonElement json) => json.GetProperty("end").GetInt32();
}
