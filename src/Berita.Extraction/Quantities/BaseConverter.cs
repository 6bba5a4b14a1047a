namespace Berita.Extraction;

/// <summary>Converts bounds to the coherent SI unit, exactly where a decimal can say it.</summary>
internal static class BaseConverter
{
    public static QuantityBase? Convert(decimal? min, decimal? max, UnitEntry unit, in PerReading per)
    {
        if (unit.Factor is not { } factor)
            return null;
        if (!per.Found)
            return TryConvert(min, factor, out var low) && TryConvert(max, factor, out var high) ? new(low, high, factor.Code) : null;
        if (per.Entry?.Factor is not { } below || factor.Offset != 0)
            return null;
        return ExactMath.TryMultiply(factor.Numerator, below.Denominator, out var numerator)
            && ExactMath.TryMultiply(factor.Denominator, below.Numerator, out var denominator)
            && ExactMath.TryMultiply(denominator, per.Count, out denominator)
            && TryConvert(min, new("", numerator, denominator, 0), out var lowRate) && TryConvert(max, new("", numerator, denominator, 0), out var highRate)
            ? new(lowRate, highRate, SiRates.CodeOf(factor.Code, below.Code)) : null;
    }

    private static bool TryConvert(decimal? value, SiFactor factor, out decimal? result)
    {
        result = null;
        if (value is not { } number)
            return true;
        if (!ExactMath.TryMultiply(number, factor.Numerator, out var scaled))
            return false;
        var converted = ExactMath.Trim((scaled + factor.Offset) / factor.Denominator);
        // a result with fewer than nine digits left is no longer the value
        if (converted == 0 ? scaled + factor.Offset != 0 : Math.Abs(converted) < 0.000000000000000001m && scaled % factor.Denominator != 0 && Digits(converted) < 10)
            return false;
        result = converted;
        return true;
    }

    private static int Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = new decimal(bits[0], bits[1], bits[2], false, 0);
        var digits = 0;
        while (mantissa >= 1)
        {
            mantissa = decimal.Truncate(mantissa / 10);
            digits++;
        }
        return digits;
    }
}
