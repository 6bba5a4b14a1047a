namespace Berita.Extraction;

/// <summary>Reads digits with separators as a part of a date or time.</summary>
internal static class NumeralReader
{
    private const int LongestNumeral = 10;

    /// <summary>Reads a number token; dates that no calendar has have no shape.</summary>
    public static Numeral Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestNumeral || !char.IsAsciiDigit(text[0]))
            return default;
        var value = 0;
        var width = 0;
        while (width < text.Length && width < 4 && char.IsAsciiDigit(text[width]))
            value = value * 10 + (text[width++] - '0');
        if (width == text.Length)
            return new(NumeralShape.Integer, (short)value, (byte)width, default);
        return char.IsAsciiDigit(text[width]) || text[width] == ',' ? default : ReadParts(text);
    }

    private static Numeral ReadParts(ReadOnlySpan<char> text)
    {
        Span<int> values = stackalloc int[3];
        Span<int> widths = stackalloc int[3];
        var parts = 0;
        var separator = '\0';
        for (var i = 0; i < text.Length;)
        {
            if (parts == 3)
                return default;
            var start = i;
            var value = 0;
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 4)
                value = value * 10 + (text[i++] - '0');
            if (i == start)
                return default;
            (values[parts], widths[parts]) = (value, i - start);
            parts++;
            if (i == text.Length)
                break;
            var rest = text[i..];
            if (parts == 1 && IsDecadeSuffix(rest))
                return new(NumeralShape.Decade, (short)values[0], (byte)widths[0], default);
            if (!IsSeparator(text[i]) || (separator != '\0' && separator != text[i]) || i + 1 == text.Length)
                return default;
            separator = text[i++];
        }
        return parts switch
        {
            1 => new(NumeralShape.Integer, (short)values[0], (byte)widths[0], default),
            2 => ReadPair(values, widths, separator),
            _ => ReadTriple(values, widths, separator),
        };
    }

    private static bool IsSeparator(char c) => c is '/' or '-' or '.' or ':' or '‐' or '‑';

    private static bool IsDecadeSuffix(ReadOnlySpan<char> rest) =>
        rest.Equals("-an", StringComparison.OrdinalIgnoreCase) || rest.Equals("an", StringComparison.OrdinalIgnoreCase);

    private static Numeral ReadPair(Span<int> values, Span<int> widths, char separator)
    {
        if (separator is '.' or ':')
        {
            var written = widths[0] <= 2 && widths[1] == 2;
            return written && ClockTime.TryCreate(values[0], values[1], -1, out var time)
                ? new(NumeralShape.Clock, (short)values[0], (byte)widths[0], new() { Clock = time })
                : default;
        }
        if (separator != '/')
            return default;
        return widths[0] <= 2 && widths[1] <= 2 ? Date(NumeralShape.DayMonth, 0, values[1], values[0], 4) : default;
    }

    private static Numeral ReadTriple(Span<int> values, Span<int> widths, char separator)
    {
        if (separator is '.' or ':' && widths[1] == 2 && widths[2] == 2 && widths[0] <= 2 && ClockTime.TryCreate(values[0], values[1], values[2], out var time))
            return new(NumeralShape.Clock, (short)values[0], (byte)widths[0], new() { Clock = time });
        if (separator == ':')
            return default;
        if (widths[0] == 4)
            return widths[1] == 2 && widths[2] == 2 ? Date(NumeralShape.Date, values[0], values[1], values[2], 4) : default;
        if (widths[0] > 2 || widths[1] > 2)
            return default;
        return widths[2] switch
        {
            4 => Date(NumeralShape.Date, values[2], values[1], values[0], 4),
            2 when separator != '.' => Date(NumeralShape.Date, values[2] + (values[2] < 50 ? 2000 : 1900), values[1], values[0], 2),
            _ => default,
        };
    }

    private static Numeral Date(NumeralShape shape, int year, int month, int day, int yearDigits)
    {
        if (year is > 2999 || month is < 1 or > 12 || day is < 1 or > 31 || (shape == NumeralShape.Date && year < 1000))
            return default;
        var point = new CalendarPoint { Year = (short)year, Month = (byte)month, Day = (byte)day };
        return point.IsValid ? new(shape, 0, (byte)yearDigits, point) : default;
    }
}
