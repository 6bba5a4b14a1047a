namespace Berita.Extraction;

/// <summary>A unit, a currency or a kind of share, as a form of it stands in the lexicon.</summary>
/// <param name="Kind">The kind of quantity it makes.</param>
/// <param name="Code">UCUM, ISO 4217, or <c>%</c>, <c>pp</c>, <c>bp</c>, <c>[ppth]</c>; null for <c>kali</c>.</param>
/// <param name="Factor">The way to the SI unit; null where there is none.</param>
/// <param name="Strength">What must stand around the form for it to be this unit.</param>
internal sealed record UnitEntry(QuantityKind Kind, string? Code, SiFactor? Factor, UnitStrength Strength)
{
    /// <summary>Whether the form is number and unit at once: <c>sepekan</c>.</summary>
    public bool IsFused { get; init; }
}

/// <summary>What must stand around a form for it to be a unit.</summary>
internal enum UnitStrength : byte
{
    /// <summary>Nothing more than a number.</summary>
    Plain,

    /// <summary>A scale, separators, or nothing else in the text: a currency code that may be a word.</summary>
    Code,

    /// <summary>Nothing else in the text: a single letter, a sign of several meanings.</summary>
    Whole,
}

/// <summary>The way from a unit to its SI unit: (value × numerator + offset) / denominator.</summary>
/// <param name="Code">The UCUM code of the SI unit.</param>
/// <param name="Numerator">What the value is multiplied by.</param>
/// <param name="Denominator">What it is divided by.</param>
/// <param name="Offset">What is added before the division: scales of temperature.</param>
internal sealed record SiFactor(string Code, decimal Numerator, decimal Denominator, decimal Offset);
