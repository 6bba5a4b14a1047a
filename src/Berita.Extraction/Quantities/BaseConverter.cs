namespace Berita.Extraction;

/// <summary>Converts bounds to the coherent SI unit, exactly where a decimal can say it.</summary>
internal static class BaseConverter
{
    public static QuantityBase? Convert(decimal? min, decimal? max, UnitEntry unit, in PerReading per)
    {
        if (unit.Factor is not { } factor)
            return null;
        if (!per.Found)
            return Convert(min, max, factor.Numerator, factor.Denominator, factor.Offset, factor.Code);
        if (per.Entry?.Factor is not { } below || factor.Offset != 0)
            return null;
        return ExactMath.TryMultiply(factor.Numerator, below.Denominator, out var numerator)
            && ExactMath.TryMultiply(factor.Denominator, below.Numerator, out var denominator)
            && ExactMath.TryMultiply(denominator, per.Count, out denominator)
            ? Convert(min, max, numerator, denominator, 0, SiRates.CodeOf(factor.Code, below.Code)) : null;
    }

    private static QuantityBase? Convert(decimal? min, decimal? max, decimal numerator, decimal denominator, decimal offset, string code)
    {
        if (!TryConvert(min, numerator, denominator, offset, out var low))
            return null;
        // most bounds are one number
        var high = low;
        if (!AreSame(min, max) && !TryConvert(max, numerator, denominator, offset, out high))
            return null;
        return new(low, high, code);
    }

    private static bool AreSame(decimal? min, decimal? max) => min is { } a && max is { } b && a == b && a.Scale == b.Scale;

    private static bool TryConvert(decimal? value, decimal numerator, decimal denominator, decimal offset, out decimal? result)
    {
        result = null;
        if (value is not { } number)
            return true;
        if (!ExactMath.TryMultiply(number, numerator, out var scaled) || !ExactMath.TryAdd(scaled, offset, out scaled))
            return false;
        if (Math.Abs(denominator) < 1 && Math.Abs(scaled) > decimal.MaxValue * denominator)
            return false;
        var converted = ExactMath.Trim(denominator == 1 ? scaled : scaled / denominator);
        // a result with fewer than ten digits left of what does not divide evenly is no longer the value
        if (converted == 0 ? scaled != 0 : Math.Abs(converted) < 0.000000000000000001m && converted * denominator != scaled && Digits(converted) < 10)
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
