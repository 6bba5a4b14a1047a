using System.Text.Json;

namespace Berita.Extraction.Tests.Gold;

/// <summary>One-to-one matching of annotated findings with found ones, best rank first.</summary>
internal static class Pairing
{
    /// <summary>The pairs.</summary>
    /// <param name="gold">What was wanted.</param>
    /// <param name="made">What was found.</param>
    /// <param name="rank">How well two findings match; null where they do not.</param>
    public static List<(JsonElement Gold, JsonElement Made)> Pair(JsonElement[] gold, JsonElement[] made, Func<JsonElement, JsonElement, double?> rank)
    {
        var options =
            from g in Enumerable.Range(0, gold.Length)
            from m in Enumerable.Range(0, made.Length)
            let r = rank(gold[g], made[m])
            where r is not null
            orderby r descending, g, m
            select (g, m);
        var usedGold = new HashSet<int>();
        var usedMade = new HashSet<int>();
        var pairs = new List<(JsonElement, JsonElement)>();
        foreach (var (g, m) in options)
        {
            if (usedGold.Contains(g) || usedMade.Contains(m))
                continue;
            usedGold.Add(g);
            usedMade.Add(m);
            pairs.Add((gold[g], made[m]));
        }
        return pairs;
    }
}
