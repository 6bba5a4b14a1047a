namespace Berita.Extraction;

/// <summary>Decimal arithmetic that says when a result does not fit instead of throwing or rounding.</summary>
internal static class ExactMath
{
    private const int MaxPower = 28;

    private static readonly decimal[] s_powers = MakePowers();

    /// <summary>10 to a power from 0 to 28.</summary>
    public static decimal PowerOfTen(int power) => s_powers[power];

    /// <summary>value × 10^power, without trailing zeros that the shift would make; false where it does not fit.</summary>
    public static bool TryShift(decimal value, int power, out decimal result)
    {
        result = 0;
        if (value == 0 || power == 0)
        {
            result = value;
            return true;
        }
        if (power < 0)
            return TryDivideExactly(value, -power, out result);
        var taken = Math.Min(value.Scale, power);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        result = new decimal(bits[0], bits[1], bits[2], value < 0, (byte)(value.Scale - taken));
        return power == taken || TryMultiply(result, s_powers, power - taken, out result);
    }

    public static bool TryAdd(decimal a, decimal b, out decimal sum)
    {
        sum = 0;
        if (Math.Abs(a) > decimal.MaxValue / 2 || Math.Abs(b) > decimal.MaxValue / 2)
            return false;
        sum = a + b;
        return true;
    }

    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        if (!(IsModest(a) && IsModest(b)) && Math.Abs(b) > 1 && Math.Abs(a) > decimal.MaxValue / Math.Abs(b))
            return false;
        product = a * b;
        return true;
    }

    // two factors of up to 10^14 always have a product: no division is needed to know
    private static bool IsModest(decimal value) => value is <= 100_000_000_000_000m and >= -100_000_000_000_000m;

    /// <summary>The product without trailing zeros after the decimal point.</summary>
    public static bool TryMultiplyTrimmed(decimal a, decimal b, out decimal product)
    {
        if (!TryMultiply(a, b, out product))
            return false;
        product = Trim(product);
        return true;
    }

    /// <summary>The value without trailing zeros after the decimal point.</summary>
    public static decimal Trim(decimal value)
    {
        if (value.Scale == 0)
            return value;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if (bits[1] != 0 || bits[2] != 0 || bits[0] == 0)
            return value / 1.0000000000000000000000000000m;
        var mantissa = (uint)bits[0];
        int scale = value.Scale;
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }
        return scale == value.Scale ? value : new decimal((int)mantissa, 0, 0, value < 0, (byte)scale);
    }

    private static bool TryMultiply(decimal value, decimal[] powers, int power, out decimal product)
    {
        product = 0;
        return power <= MaxPower && TryMultiply(value, powers[power], out product);
    }

    private static bool TryDivideExactly(decimal value, int power, out decimal result)
    {
        result = 0;
        if (value.Scale + power > MaxPower)
            return false;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        result = new decimal(bits[0], bits[1], bits[2], value < 0, (byte)(value.Scale + power));
        return true;
    }

    private static decimal[] MakePowers()
    {
        var powers = new decimal[MaxPower + 1];
        powers[0] = 1;
        for (var i = 1; i <= MaxPower; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
