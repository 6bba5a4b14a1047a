using System.Globalization;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The tables below a text.</summary>
internal static class FindingTables
{
    public static TextTable Quantities(Document document)
    {
        var table = new TextTable("text", "kind", "value", "unit", "base");
        foreach (var quantity in document.Quantities)
        {
            table.Add(
                document[quantity.Span],
                Name(quantity.Kind),
                Show(Interval.Of(quantity)),
                Show(document, quantity.Unit) + (quantity.Per is { } ? " per " + Show(document, quantity.Per) : ""),
                $"{Show(Interval.BaseOf(quantity))} {quantity.Base?.Code}".TrimEnd());
        }
        return table;
    }

    public static TextTable Temporals(Document document)
    {
        var table = new TextTable("text", "kind", "value", "relative", "resolved");
        foreach (var temporal in document.Temporals)
            table.Add(document[temporal.Span], Name(temporal.Kind), temporal.Value ?? "", temporal.Relative ?? "", temporal.Resolved ?? "");
        return table;
    }

    public static TextTable Attributions(Document document)
    {
        var table = new TextTable("speaker", "form", "act", "cue", "content", "relays");
        foreach (var attribution in document.Attributions)
        {
            table.Add(
                document[attribution.Speaker.IsEmpty ? attribution.Source?.Span ?? default : attribution.Speaker],
                Name(attribution.Form),
                Name(attribution.Act),
                document[attribution.Cue],
                string.Join(" … ", attribution.Content.ToArray().Select(c => document[c])),
                string.Join(", ", attribution.Relays.ToArray().Select(r => document[r.Source.Span])));
        }
        return table;
    }

    private static string Show(Interval? interval) => interval?.Show("0.##########", CultureInfo.InvariantCulture.NumberFormat, "..") ?? "";

    private static string Show(Document document, Unit? unit) =>
        unit is not { } present ? "" : present.Code ?? document[present.Span];

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
