namespace Berita.Extraction;

/// <summary>How the separators of a written number can be read.</summary>
internal enum DigitShape : byte
{
    /// <summary>Not a written number: <c>1.2.3</c>, <c>28.4.2025</c>.</summary>
    None = 0,

    /// <summary>Digits alone.</summary>
    Plain,

    /// <summary>One reading: <c>10.000</c>, <c>1,5</c>, <c>1.314,40</c>, <c>1,250,000</c>, <c>10,000.50</c>.</summary>
    Separated,

    /// <summary>A lone comma before exactly three digits (<c>1,250</c>): a decimal, but thousands before a counted noun.</summary>
    LoneComma,

    /// <summary>A lone stop before other than three digits (<c>10.5</c>, <c>15.20</c>): an English decimal where a unit proves it.</summary>
    LoneStop,

    /// <summary>A leading zero that no decimal explains (<c>0812</c>, <c>007</c>): a code.</summary>
    Padded,
}
