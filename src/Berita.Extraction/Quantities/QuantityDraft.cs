namespace Berita.Extraction;

/// <summary>A quantity while it is being read: the ends of its number, its unit and what surrounds them.</summary>
internal struct QuantityDraft
{
    public Figure Low;

    /// <summary>The second end of a range; the same as <see cref="Low"/> where there is none.</summary>
    public Figure High;

    public bool IsRange;

    /// <summary>Whether the second number is a tolerance: <c>6 ± 1</c>.</summary>
    public bool IsTolerance;

    /// <summary>The currency sign before the number.</summary>
    public UnitMatch Sign;

    /// <summary>The unit behind the number.</summary>
    public UnitMatch Unit;

    /// <summary>The first token of number and sign.</summary>
    public int First;

    /// <summary>The offset where the number of the quantity before it ends; 0 where there is none.</summary>
    public int Counted;

    /// <summary>The token after all that was read.</summary>
    public int Next;

    public CountedNoun Noun;

    public PerReading Per;

    public BoundReading Bounds;

    public TextSpan Trailing;

    /// <summary>Whether the number is an age in brackets behind a name: <c>Budi (50)</c>.</summary>
    public bool IsAge;

    public readonly bool HasSign => Sign.Entry is not null;

    public readonly bool HasUnit => Unit.Entry is not null;

    public readonly bool HasNoun => !Noun.Unit.IsEmpty;

    public readonly UnitEntry? Entry => HasSign ? Sign.Entry : HasUnit ? Unit.Entry : null;
}
