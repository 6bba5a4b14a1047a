namespace Berita.Extraction;

/// <summary>What sort of numeric expression a numeral is.</summary>
internal enum FigureKind : byte
{
    /// <summary>How many: <c>6 juta</c>.</summary>
    Cardinal,

    /// <summary>Which in order: <c>ke-14</c>, <c>kedua</c>.</summary>
    Ordinal,

    /// <summary>A range that the word names vaguely: <c>puluhan ribu</c>, <c>20-an</c>; the upper end is excluded.</summary>
    Vague,

    /// <summary>Which part: <c>dua pertiga</c>.</summary>
    Fraction,

    /// <summary>Number and unit in one word: <c>sepekan</c>.</summary>
    Fused,

    /// <summary>Number words or digits that make no number; they are passed over.</summary>
    Garbled,
}

/// <summary>A numeric expression in a text: its place and value, without unit and modifiers.</summary>
internal struct Figure
{
    public FigureKind Kind;

    /// <summary>The offset of the first code unit.</summary>
    public int Start;

    /// <summary>The offset after the last code unit.</summary>
    public int End;

    /// <summary>The first token.</summary>
    public int First;

    /// <summary>The token where the text goes on: the last one itself where the numeral ends inside it (<c>50cm</c>).</summary>
    public int Next;

    /// <summary>Whether the numeral ends inside <see cref="Next"/>.</summary>
    public bool IsGlued;

    public decimal Min;

    public decimal Max;

    /// <summary>The value where a lone comma groups thousands.</summary>
    public decimal Grouped;

    /// <summary>How the digits are written; <see cref="DigitShape.None"/> for words.</summary>
    public DigitShape Shape;

    /// <summary>Whether a scale word or sign belongs to it.</summary>
    public bool HasScale;

    /// <summary>Whether it has digits.</summary>
    public bool HasDigits;

    /// <summary>Whether it carries a sign.</summary>
    public bool IsSigned;

    /// <summary>The power of ten of its scale words, for a range that names them once.</summary>
    public decimal Scale;

    public readonly TextSpan Span => new(Start, End);
}
