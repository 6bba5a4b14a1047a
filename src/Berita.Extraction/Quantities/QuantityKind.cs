namespace Berita.Extraction;

/// <summary>What a quantity measures.</summary>
public enum QuantityKind : byte
{
    /// <summary>How many: <c>10.000 tentara</c>.</summary>
    Count,

    /// <summary>How much of a physical quantity: <c>152 mm</c>. The unit has a UCUM code.</summary>
    Measure,

    /// <summary>An amount of money: <c>Rp1,5 triliun</c>. The unit has an ISO 4217 code.</summary>
    Money,

    /// <summary>A share of a hundred, or a difference of shares: <c>10,5 persen</c>, <c>25 basis poin</c>.</summary>
    Percentage,

    /// <summary>How long: <c>lebih dari 3 tahun</c>. The unit has a UCUM code.</summary>
    Duration,

    /// <summary>Which in order: <c>ke-14</c>.</summary>
    Ordinal,

    /// <summary>How many times: <c>dua kali lipat</c>.</summary>
    Multiple,

    /// <summary>Which part: <c>dua pertiga</c>.</summary>
    Fraction,
}
