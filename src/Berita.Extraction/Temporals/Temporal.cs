namespace Berita.Extraction;

/// <summary>A mention of a point or stretch of calendar time.</summary>
/// <remarks>
/// Immutable; any thread may use it. Offsets are UTF-16 code units. Two are equal when place, kind, value, distance and
/// resolution are. A found mention makes its strings when they are asked for. <c>default</c> is a date without a value at the
/// empty span.
/// </remarks>
/// <example>
/// <code>
/// var context = new DocumentContext { PublishedOn = new DateOnly(2025, 4, 30) };
/// var document = new BeritaExtractor().Extract("Ia tiba pekan lalu, lalu pulang Senin (28/4) pukul 10.30 WIB.", context);
/// foreach (var t in document.Temporals)
///     Console.WriteLine($"{document[t.Span]}: {t.Kind}, {t.Value}, {t.Relative}, {t.Resolved}");
/// // pekan lalu: Date, , -P1W, 2025-04-21/2025-04-27
/// // Senin (28/4) pukul 10.30 WIB: DateTime, XXXX-04-28T10:30+07:00, , 2025-04-28T10:30+07:00
/// </code>
/// </example>
public readonly partial record struct Temporal
{
    private readonly GivenStrings? _given;

    /// <summary>The place of the mention.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What the mention names.</summary>
    public TemporalKind Kind { get; init; }

    /// <summary>ISO 8601 with <c>X</c> for what the text leaves open (<c>XXXX-04-28</c>, <c>XXXX-WXX-1</c>, <c>T10:30+07:00</c>, <c>1950/1953</c>); null for purely relative mentions.</summary>
    public string? Value
    {
        get => _given is null ? TemporalFormatter.FormatValue(First, Last) : _given.Value;
        init => _given = (_given ?? new()) with { Value = value };
    }

    /// <summary>The distance from the day of writing as an ISO 8601 duration (<c>-P1W</c>); null where the mention is absolute.</summary>
    public string? Relative
    {
        get => _given is null ? TemporalFormatter.FormatOffset(Offset) : _given.Relative;
        init => _given = (_given ?? new()) with { Relative = value };
    }

    /// <summary>The full ISO date, month, year or interval; null unless the caller gave the day of writing.</summary>
    public string? Resolved
    {
        get => _given is null ? WrittenOn is { } day ? TemporalResolver.Resolve(this, day) : null : _given.Resolved;
        init => _given = (_given ?? new()) with { Resolved = value };
    }

    /// <summary>The point, or where the stretch begins.</summary>
    internal CalendarPoint First { get; init; }

    /// <summary>Where the stretch ends; empty for a point.</summary>
    internal CalendarPoint Last { get; init; }

    internal RelativeOffset Offset { get; init; }

    internal Tense Tense { get; init; }

    internal DateOnly? WrittenOn { get; init; }

    /// <summary>Whether the two are the same mention with the same meaning.</summary>
    public bool Equals(Temporal other) =>
        Span == other.Span && Kind == other.Kind && Value == other.Value && Relative == other.Relative && Resolved == other.Resolved;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Kind);

    // The strings of a mention that was not found in a text but read back, as they were.
    private sealed record GivenStrings(string? Value = null, string? Relative = null, string? Resolved = null);
}
