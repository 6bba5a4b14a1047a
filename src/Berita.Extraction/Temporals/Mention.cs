namespace Berita.Extraction;

/// <summary>A mention as a reader finds it: meaning, place, and where to read on.</summary>
internal record struct Mention
{
    public TemporalKind Kind { get; set; }

    public CalendarPoint First { get; set; }

    public CalendarPoint Last { get; set; }

    public RelativeOffset Offset { get; set; }

    public Tense Tense { get; set; }

    /// <summary>The first token.</summary>
    public int At { get; set; }

    /// <summary>The token after the last one read; words that belong to the mention and stand outside its span are read too.</summary>
    public int Next { get; set; }

    /// <summary>The offset of the first character.</summary>
    public int Start { get; set; }

    /// <summary>The offset after the last character; nothing is reported where it is not after <see cref="Start"/>.</summary>
    public int End { get; set; }

    /// <summary>A mention of tokens from the first to the last.</summary>
    public static Mention Of(in TimeView view, int first, int last, TemporalKind kind = TemporalKind.Date) => new()
    {
        Kind = kind,
        At = first,
        Next = last + 1,
        Start = view.Start(first),
        End = view.End(last),
    };

    /// <summary>Moves the end to the last character of a token.</summary>
    public void ExtendTo(in TimeView view, int last)
    {
        Next = last + 1;
        End = view.End(last);
    }

    public readonly Temporal ToTemporal(DateOnly? writtenOn) => new()
    {
        Span = new(Start, End),
        Kind = Kind,
        First = First,
        Last = Last,
        Offset = Offset,
        Tense = Tense,
        WrittenOn = writtenOn,
    };
}
