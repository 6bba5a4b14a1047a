namespace Berita.Extraction;

/// <summary>What the lexicon knows of a word that mentions of time are made of. <c>default</c>: nothing.</summary>
internal readonly record struct TimeWord
{
    public TimeClass Class { get; init; }

    /// <summary>1 to 12.</summary>
    public byte Month { get; init; }

    /// <summary>Monday 1 to Sunday 7.</summary>
    public byte Weekday { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>How many of <see cref="Unit"/> the word stands for: 3 months for kuartal.</summary>
    public short Factor { get; init; }

    /// <summary>The days away of a day word, the sign of a direction.</summary>
    public sbyte Offset { get; init; }

    public PartOfDay Part { get; init; }

    /// <summary>Hours east of Greenwich.</summary>
    public sbyte Zone { get; init; }

    /// <summary>How many such parts a year has.</summary>
    public byte Parts { get; init; }

    /// <summary>Which part of a year.</summary>
    public byte PartNumber { get; init; }

    public bool Is(TimeClass anyOf) => (Class & anyOf) != 0;

    /// <summary>Both, where a word is in the files more than once.</summary>
    public TimeWord With(in TimeWord other) => new()
    {
        Class = Class | other.Class,
        Month = Math.Max(Month, other.Month),
        Weekday = Math.Max(Weekday, other.Weekday),
        Unit = Unit == TimeUnit.None ? other.Unit : Unit,
        Factor = Math.Max(Factor, other.Factor),
        Offset = Offset == 0 ? other.Offset : Offset,
        Part = Part == PartOfDay.None ? other.Part : Part,
        Zone = Math.Max(Zone, other.Zone),
        Parts = Math.Max(Parts, other.Parts),
        PartNumber = Math.Max(PartNumber, other.PartNumber),
    };
}
