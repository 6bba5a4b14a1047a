namespace Berita.Extraction;

/// <summary>Finds where a token that starts with a digit ends.</summary>
internal static class NumeralScanner
{
    private const int TelephoneDigits = 8;

    // a longer chain is no date, telephone or book number: looking on would cost the square of its length
    private const int MostGroups = 16;

    /// <summary>The end of the number, date, time or code at <paramref name="start"/> in a chunk that ends at <paramref name="end"/>.</summary>
    public static int ScanNumber(ReadOnlySpan<char> text, int start, int end, out TokenRule rule)
    {
        rule = TokenRule.Number;
        if (TryScanGroups(text, start, end, out var groups, out rule))
            return groups;
        var i = EndOfDigits(text, start, end);
        if (i < end && text[i] == '/')
        {
            var code = CodeScanner.EndOfCode(text, start, end);
            if (code > start)
            {
                rule = TokenRule.Code;
                return code;
            }
        }
        if (i < end && CharTable.IsWord(text[i]))
            i = WordScanner.EndOfRun(text, i, end);
        return JoinLetters(text, start, i, end, ref rule);
    }

    /// <summary>Digits with stops, commas and colons between digits.</summary>
    public static int EndOfDigits(ReadOnlySpan<char> text, int i, int end)
    {
        while (i < end)
        {
            if (CharTable.ClassOf(text[i]) is CharClass.Digit or CharClass.Numeral or CharClass.Mark)
                i++;
            else if (text[i] is '.' or ',' or ':' && i + 1 < end && CharTable.IsDigit(text[i + 1]))
                i += 2;
            else
                break;
        }
        return i;
    }

    /// <summary>Whether a plus sign and the digits behind it are a telephone number.</summary>
    public static bool TryScanTelephone(ReadOnlySpan<char> text, int start, int end, out int next)
    {
        var digits = 0;
        next = start + 1;
        while (next < end && (char.IsAsciiDigit(text[next]) || (text[next] == '-' && next + 1 < end && char.IsAsciiDigit(text[next + 1]))))
        {
            if (text[next] != '-')
                digits++;
            next++;
        }
        return digits >= TelephoneDigits;
    }

    // 28-4-2025 and 28/4/2025, 0812-3456-7890, 978-602-03-1234-5; not 10-12, 1950-53, 2007/2008
    private static bool TryScanGroups(ReadOnlySpan<char> text, int start, int end, out int next, out TokenRule rule)
    {
        rule = TokenRule.Number;
        next = start;
        Span<int> values = stackalloc int[3];
        var i = EndOfPlainDigits(text, start, end, out var value);
        var firstLength = i - start;
        values[0] = value;
        if (i >= end || text[i] is not ('/' or '-'))
            return false;
        var separator = text[i];
        var groups = 1;
        while (i + 1 < end && text[i] == separator && char.IsAsciiDigit(text[i + 1]))
        {
            i = EndOfPlainDigits(text, i + 1, end, out value);
            if (groups < 3)
                values[groups] = value;
            if (++groups > MostGroups)
                return false;
        }
        if (i < end && (CharTable.IsWord(text[i]) || (text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
            return false;
        next = i;
        if (groups is 2 or 3 && firstLength <= 2 && IsDate(values, groups, separator))
        {
            rule = TokenRule.Date;
            return true;
        }
        rule = TokenRule.NumberGroups;
        return separator == '-' && (groups > 2 || (text[start] == '0' && firstLength is 3 or 4 && i - start >= TelephoneDigits));
    }

    private static int EndOfPlainDigits(ReadOnlySpan<char> text, int i, int end, out int value)
    {
        value = 0;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            value = Math.Min(value * 10 + (text[i] - '0'), 100_000);
            i++;
        }
        return i;
    }

    // A day and a month with a stroke; a hyphen needs the year as well, for 10-12 is a range.
    private static bool IsDate(ReadOnlySpan<int> values, int groups, char separator) =>
        values[0] is >= 1 and <= 31 && values[1] is >= 1 and <= 12 && (groups == 3 ? values[2] is < 100 or >= 1000 and <= 9999 : separator == '/');

    // 1960-an, 3-D, 03-Oct, 4G-LTE
    private static int JoinLetters(ReadOnlySpan<char> text, int start, int i, int end, ref TokenRule rule)
    {
        if (i + 1 < end && WordScanner.IsHyphen(text[i]) && CharTable.IsLetter(text[i + 1]))
        {
            var joined = WordScanner.Join(text, start, i, end, TokenStyle.Gsd, ref rule);
            rule = TokenRule.Number;
            return joined;
        }
        return i;
    }
}
