namespace Berita.Extraction;

/// <summary>The part a word plays in a spelled-out number.</summary>
internal enum NumberWordKind : byte
{
    None = 0,

    /// <summary>nol … sembilan: the value.</summary>
    Digit,

    /// <summary>sepuluh, sebelas; duabelas, duapuluh: tens and units at once.</summary>
    WholeTen,

    /// <summary>belas, after a digit.</summary>
    Teen,

    /// <summary>puluh, after a digit.</summary>
    Ten,

    /// <summary>ratus, after a digit.</summary>
    Hundred,

    /// <summary>seratus; duaratus.</summary>
    WholeHundred,

    /// <summary>ribu, juta, …: the value is the power of ten.</summary>
    Scale,

    /// <summary>seribu, sejuta, …: the value is the power of ten.</summary>
    WholeScale,

    /// <summary>rb, jt: a scale that only follows digits.</summary>
    ScaleSign,

    /// <summary>lusin, kodi, gros: the value is how many.</summary>
    Pack,

    /// <summary>selusin, sekodi, segros.</summary>
    WholePack,

    /// <summary>belasan, puluhan, …: the value is the lower bound.</summary>
    Vague,

    /// <summary>seratusan, seribuan: the value is the lower bound, twice it the upper one.</summary>
    WholeVague,

    /// <summary>koma, titik.</summary>
    Point,

    /// <summary>minus, negatif, min.</summary>
    Minus,

    /// <summary>setengah: one half, alone or after a number.</summary>
    Half,

    /// <summary>separuh, sepertiga, …: one over the value.</summary>
    Fraction,

    /// <summary>pertiga, perempat, …: a denominator.</summary>
    Denominator,

    /// <summary>pertama: an ordinal that is not made with ke-.</summary>
    Ordinal,

    /// <summary>dua-tiga: the two digits, the first times ten.</summary>
    Pair,
}

/// <summary>A word of a number: its part and its value.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="Value">See <see cref="NumberWordKind"/>.</param>
/// <param name="IsOrdinal">Whether the word carries the ordinal prefix: <c>kedua</c>, <c>keseratus</c>.</param>
/// <param name="Prefix">The length of what stands before the number inside the word: <c>antar</c> in <c>antardua</c>.</param>
/// <param name="HasClitic">Whether <c>nya</c> stands behind the number inside the word: <c>sepertiganya</c>.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value, bool IsOrdinal = false, byte Prefix = 0, bool HasClitic = false)
{
    /// <summary>Whether a numeric expression of any sort can begin with the word.</summary>
    public bool StartsQuantity => StartsNumber || Kind is NumberWordKind.Vague or NumberWordKind.WholeVague or NumberWordKind.Half or NumberWordKind.Fraction
        or NumberWordKind.Ordinal or NumberWordKind.Pair;

    /// <summary>Whether a cardinal can begin with the word.</summary>
    public bool StartsCardinal => !IsOrdinal && StartsNumber;

    /// <summary>Whether a cardinal, or an ordinal made of one, can begin with the word.</summary>
    public bool StartsNumber => Kind is NumberWordKind.Digit or NumberWordKind.WholeTen or NumberWordKind.WholeHundred
        or NumberWordKind.WholeScale or NumberWordKind.WholePack;
}
