using System.Text.Json;

namespace Berita.Extraction.Tests.Gold;

/// <summary>
/// Compares documents as JSON with annotated ones: number spans of quantities, spans of temporals, and attributions whose
/// cues overlap and whose contents overlap by at least half of their union. A measure with a plus counts a hit only where
/// the one above it hits too.
/// </summary>
internal sealed class GoldScorer
{
    private readonly Dictionary<string, Tally> _table = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Tally> Table => _table;

    public void Add(JsonElement gold, JsonElement made)
    {
        AddQuantities(Items(gold, "quantities"), Items(made, "quantities"));
        AddTemporals(Items(gold, "temporals"), Items(made, "temporals"));
        AddAttributions(GoldFile.Text(gold), Items(gold, "attributions"), Items(made, "attributions"));
    }

    private void AddQuantities(JsonElement[] gold, JsonElement[] made)
    {
        var pairs = Pairing.Pair(gold, made, static (g, m) => SameSpan(g, m, "number") ? 0 : null);
        Count("quantity", pairs.Count, gold, made);
        pairs.RemoveAll(p => !SameText(p.Gold, p.Made, "kind"));
        Count("quantity + kind", pairs.Count, gold, made);
        pairs.RemoveAll(p => !SameBounds(p.Gold, p.Made));
        Count("quantity + kind, value", pairs.Count, gold, made);
        pairs.RemoveAll(p => !SameUnit(p.Gold, p.Made));
        Count("quantity + kind, value, unit", pairs.Count, gold, made);
    }

    private void AddTemporals(JsonElement[] gold, JsonElement[] made)
    {
        var pairs = Pairing.Pair(gold, made, static (g, m) => Span(g) == Span(m) ? 0 : null);
        Count("temporal", pairs.Count, gold, made);
        pairs.RemoveAll(p => !SameText(p.Gold, p.Made, "kind") || !SameText(p.Gold, p.Made, "value") || !SameText(p.Gold, p.Made, "relative"));
        Count("temporal + kind, value", pairs.Count, gold, made);
    }

    private void AddAttributions(string text, JsonElement[] gold, JsonElement[] made)
    {
        var content = new ContentOverlap(text);
        var pairs = Pairing.Pair(gold, made, content.Rank);
        Count("attribution", pairs.Count, gold, made);
        Count("attribution + source overlaps", pairs.Count(p => SourcesOverlap(p.Gold, p.Made)), gold, made);
        Count("attribution + source exact", pairs.Count(p => SameSpan(p.Gold, p.Made, "source")), gold, made);
        Count("attribution + speaker", pairs.Count(p => SameText(p.Gold, p.Made, "speaker")), gold, made);
        Count("attribution + form", pairs.Count(p => SameText(p.Gold, p.Made, "form")), gold, made);
        Count("attribution + act", pairs.Count(p => SameText(p.Gold, p.Made, "act")), gold, made);
        var directGold = Array.FindAll(gold, IsDirect);
        var directMade = Array.FindAll(made, IsDirect);
        Count("attribution (direct only)", Pairing.Pair(directGold, directMade, content.Rank).Count, directGold, directMade);
        var wanted = content.All(gold);
        var found = content.All(made);
        Count("content characters", new(wanted.Intersect(found).Count(), wanted.Count, found.Count));
    }

    private static bool SourcesOverlap(JsonElement gold, JsonElement made)
    {
        var (g, m) = (Span(gold, "source"), Span(made, "source"));
        return (g.IsEmpty && m.IsEmpty) || g.Overlaps(m);
    }

    private static bool IsDirect(JsonElement attribution) => Text(attribution, "form") == "direct";

    private static bool SameBounds(JsonElement gold, JsonElement made) =>
        SameBound(gold, made, "min", "minInclusive") && SameBound(gold, made, "max", "maxInclusive")
        && Flag(gold, "approximate", absent: false) == Flag(made, "approximate", absent: false);

    private static bool SameBound(JsonElement gold, JsonElement made, string bound, string inclusive)
    {
        var (g, m) = (Number(gold, bound), Number(made, bound));
        if (g is null || m is null)
            return g == m;
        return Math.Abs(g.Value - m.Value) <= 1e-6m * Math.Max(1, Math.Abs(g.Value))
            && Flag(gold, inclusive, absent: true) == Flag(made, inclusive, absent: true);
    }

    private static bool SameUnit(JsonElement gold, JsonElement made)
    {
        var (g, m) = (Get(gold, "unit"), Get(made, "unit"));
        if (g is null || m is null)
            return g is null && m is null;
        return Text(g.Value, "code") is { } code ? code == Text(m.Value, "code") : Text(m.Value, "code") is null && Span(g.Value) == Span(m.Value);
    }

    private static bool SameText(JsonElement gold, JsonElement made, string name) =>
        string.Equals(Text(gold, name), Text(made, name), StringComparison.OrdinalIgnoreCase);

    private static bool SameSpan(JsonElement gold, JsonElement made, string name) => Span(gold, name) == Span(made, name);

    private static JsonElement[] Items(JsonElement json, string name) => [.. Get(json, name)?.EnumerateArray() ?? default];

    private static JsonElement? Get(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement json, string name) => Get(json, name)?.GetString();

    private static decimal? Number(JsonElement json, string name) => Get(json, name)?.GetDecimal();

    private static bool Flag(JsonElement json, string name, bool absent) => Get(json, name)?.GetBoolean() ?? absent;

    private static TextSpan Span(JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static TextSpan Span(JsonElement json, string name) => Get(json, name) is { } part ? Span(part) : default;

    private void Count(string measure, int hits, JsonElement[] gold, JsonElement[] made) => Count(measure, new Tally(hits, gold.Length, made.Length));

    private void Count(string measure, Tally tally) => _table[measure] = _table.GetValueOrDefault(measure) + tally;
}
