namespace Berita.Extraction;

/// <summary>The SI and binary prefixes: word, symbol, factor (CLDR 48; BIPM, SI Brochure, 9th edition).</summary>
internal static class UnitPrefixes
{
    /// <summary>A prefix; <see cref="Power"/> is that of <see cref="Radix"/>.</summary>
    public readonly record struct Prefix(string Word, string Symbol, string Code, int Radix, int Power);

    public static readonly Prefix[] Decimal =
    [
        new("desi", "d", "d", 10, -1), new("senti", "c", "c", 10, -2), new("mili", "m", "m", 10, -3), new("milli", "m", "m", 10, -3),
        new("mikro", "μ", "u", 10, -6), new("mikro", "µ", "u", 10, -6), new("nano", "n", "n", 10, -9), new("piko", "p", "p", 10, -12),
        new("femto", "f", "f", 10, -15), new("atto", "a", "a", 10, -18), new("zepto", "z", "z", 10, -21), new("yokto", "y", "y", 10, -24),
        new("deka", "da", "da", 10, 1), new("hekto", "h", "h", 10, 2), new("kilo", "k", "k", 10, 3), new("mega", "M", "M", 10, 6),
        new("giga", "G", "G", 10, 9), new("tera", "T", "T", 10, 12), new("peta", "P", "P", 10, 15), new("eksa", "E", "E", 10, 18),
        new("zetta", "Z", "Z", 10, 21), new("yotta", "Y", "Y", 10, 24),
    ];

    public static readonly Prefix[] Binary =
    [
        new("kibi", "Ki", "Ki", 1024, 1), new("mebi", "Mi", "Mi", 1024, 2), new("gibi", "Gi", "Gi", 1024, 3), new("tebi", "Ti", "Ti", 1024, 4),
        new("pebi", "Pi", "Pi", 1024, 5),
    ];

    /// <summary>The factor of a unit with a prefix; null where it does not fit.</summary>
    public static SiFactor? Apply(SiFactor? factor, Prefix prefix)
    {
        if (factor is null)
            return null;
        decimal scale = 1;
        for (var i = 0; i < Math.Abs(prefix.Power); i++)
            scale *= prefix.Radix;
        if (prefix.Power < 0)
            return ExactMath.TryMultiply(factor.Denominator, scale, out var denominator) ? factor with { Denominator = denominator } : null;
        return ExactMath.TryMultiply(factor.Numerator, scale, out var numerator) ? factor with { Numerator = numerator } : null;
    }
}
