namespace Berita.Extraction;

/// <summary>A mention of a point or stretch of calendar time.</summary>
/// <remarks>Immutable; any thread may use it. Offsets are UTF-16 code units.</remarks>
public readonly partial record struct Temporal
{
    /// <summary>The place of the mention.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What the mention names.</summary>
    public TemporalKind Kind { get; init; }

    /// <summary>ISO 8601 with <c>X</c> for what the text leaves open (<c>XXXX-04-28</c>, <c>XXXX-WXX-1</c>, <c>T10:30+07:00</c>, <c>1950/1953</c>); null for purely relative mentions.</summary>
    public string? Value { get; init; }

    /// <summary>The distance from the day of writing as an ISO 8601 duration (<c>-P1W</c>); null where the mention is absolute.</summary>
    public string? Relative { get; init; }

    /// <summary>The full ISO date, month, year or interval; null unless the caller gave the day of writing.</summary>
    public string? Resolved { get; init; }
}
