namespace Berita.Extraction;

/// <summary>
/// Reads digits with their separators: Indonesian (stop groups, comma decimals; EYD V), English where nothing else fits.
/// </summary>
internal static class DigitReader
{
    private const int MaxDigits = 28;

    // digits that fit in a whole number of 32 bits
    private const int MostFewDigits = 9;

    // digits that fit in a word of 64 bits
    private const int MostChunkDigits = 18;

    /// <summary>The number at the start of <paramref name="text"/>; a separator that no digit follows is outside.</summary>
    public static DigitReading Read(ReadOnlySpan<char> text)
    {
        var length = MeasureLength(text, out var firstSeparator, out var lastSeparator);
        if (length == 0)
            return default;
        text = text[..length];
        if (lastSeparator < 0)
            return length <= MostChunkDigits ? MakePlain(text) : Make(ShapeOf(text), text, length);
        return ReadSeparated(text, firstSeparator, lastSeparator);
    }

    /// <summary>Whether a text is a few digits and nothing else, as most figures are, and their value.</summary>
    public static bool TryReadFew(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length > MostFewDigits)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + c - '0';
        }
        return true;
    }

    /// <summary>How digits without separators are written.</summary>
    public static DigitShape ShapeOf(ReadOnlySpan<char> digits) => digits.Length > 1 && digits[0] == '0' ? DigitShape.Padded : DigitShape.Plain;

    private static DigitReading MakePlain(ReadOnlySpan<char> text)
    {
        ulong value = 0;
        foreach (var digit in text)
            value = value * 10 + (ulong)(digit - '0');
        return new(ShapeOf(text), text.Length, value, value, true);
    }

    private static DigitReading ReadSeparated(ReadOnlySpan<char> text, int first, int last)
    {
        var mark = text[last];
        var after = text.Length - last - 1;
        if (first == last)
            return ReadLone(text, last, mark, after);
        if (text[first] == mark)
        {
            // 1.250.000 or 1,250,000: one kind of mark, all groups of three
            return IsGrouped(text, mark) ? Make(DigitShape.Separated, text, text.Length) : new(DigitShape.None, text.Length, 0, 0, false);
        }
        // 1.314,40 or 10,000.50: groups, then one decimal mark
        var whole = text[..last];
        return whole.Contains(mark) || !IsGrouped(whole, text[first])
            ? new(DigitShape.None, text.Length, 0, 0, false)
            : Make(DigitShape.Separated, text, last);
    }

    private static DigitReading ReadLone(ReadOnlySpan<char> text, int at, char mark, int after)
    {
        var grouped = after == 3 && at <= 3 && text[0] != '0';
        var padded = at > 1 && text[0] == '0';
        if (padded)
            return Make(DigitShape.Padded, text, at);
        if (mark == '.')
            return grouped ? Make(DigitShape.Separated, text, text.Length) : Make(DigitShape.LoneStop, text, at);
        if (!grouped)
            return Make(DigitShape.Separated, text, at);
        var reading = Make(DigitShape.LoneComma, text, at);
        return reading with { Grouped = reading.Value * 1000 };
    }

    // every group after the first has three digits, the first one to three and no leading zero
    private static bool IsGrouped(ReadOnlySpan<char> text, char mark)
    {
        var end = text.Length;
        while (end > 3 && text[end - 4] == mark && CountDigits(text.Slice(end - 3, 3)) == 3)
            end -= 4;
        return end is >= 1 and <= 3 && CountDigits(text[..end]) == end && (text[0] != '0' || end == text.Length);
    }

    // digits up to `point` are whole, those after it decimals; other marks group
    private static DigitReading Make(DigitShape shape, ReadOnlySpan<char> text, int point)
    {
        decimal mantissa = 0;
        ulong chunk = 0;
        var chunkDigits = 0;
        var significant = 0;
        var decimals = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if ((uint)digit > 9)
                continue;
            significant += significant > 0 || digit != 0 ? 1 : 0;
            decimals += i > point ? 1 : 0;
            if (significant > MaxDigits || decimals > MaxDigits)
                return new(shape, text.Length, 0, 0, false);
            chunk = chunk * 10 + (ulong)digit;
            if (++chunkDigits == MostChunkDigits)
            {
                mantissa = mantissa * 1_000_000_000_000_000_000m + chunk;
                chunk = 0;
                chunkDigits = 0;
            }
        }
        mantissa = chunkDigits == 0 ? mantissa : mantissa == 0 ? chunk : mantissa * ExactMath.PowerOfTen(chunkDigits) + chunk;
        var value = mantissa;
        if (decimals > 0)
            value = ExactMath.TryShift(mantissa, -decimals, out var shifted) ? ExactMath.Trim(shifted) : 0;
        return new(shape, text.Length, value, value, true);
    }

    /// <summary>The number of digits at the start of <paramref name="text"/>.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static int MeasureLength(ReadOnlySpan<char> text, out int firstSeparator, out int lastSeparator)
    {
        firstSeparator = lastSeparator = -1;
        var i = 0;
        for (; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                continue;
            if (!(text[i] is '.' or ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                break;
            lastSeparator = i;
            firstSeparator = firstSeparator < 0 ? i : firstSeparator;
        }
        return i;
    }
}
