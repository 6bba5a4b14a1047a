using Berita.Extraction;

namespace ExtractDemo;

/// <summary>What findings say, for people, in a language.</summary>
internal sealed class FindingText(Document document, Words words)
{
    /// <summary>How many of what: <c>≈ 10,000 tentara</c>.</summary>
    public string Value(in Quantity quantity)
    {
        var unit = Show(quantity.Unit);
        var value = words.ShowInterval(Interval.Of(quantity)) + (unit.Length == 0 ? "" : " " + unit);
        return quantity.Per is { } per ? $"{value} {words.Per} {Show(per)}" : value;
    }

    /// <summary>The bounds in the SI unit; empty where the unit has none.</summary>
    public string InStandardForm(in Quantity quantity) =>
        Interval.BaseOf(quantity) is { } si ? $"{words.ShowInterval(si)} {quantity.Base?.Code}" : "";

    /// <summary>The ISO value, or how far it is from the day of writing.</summary>
    public string Value(in Temporal temporal) =>
        temporal.Value ?? (temporal.Relative is { } relative ? words.ShowDistance(relative) : "");

    /// <summary>The fullest name of who says it; the words for nobody where nobody is named.</summary>
    public string Speaker(in Attribution attribution)
    {
        var speaker = document[attribution.Speaker.IsEmpty ? attribution.Source?.Span ?? default : attribution.Speaker];
        return speaker.Length == 0 ? words.NotNamed : speaker;
    }

    /// <summary>Who says what stands there, an outer speaker before the one that is quoted.</summary>
    public string Speakers(TextSpan span) =>
        string.Join(words.AsToldBy, document.AttributionsOf(span).Select(a => Speaker(a)).Reverse());

    public string Relays(in Attribution attribution)
    {
        var names = new List<string>();
        foreach (var relay in attribution.Relays)
            names.Add(document[relay.Source.Span]);
        return string.Join(", ", names);
    }

    public string How(in Attribution attribution) => $"{words.Name(attribution.Act)}, {words.Name(attribution.Form)}";

    private string Show(Unit? unit) => unit is not { } present ? "" : present.Code ?? document[present.Span];
}
