namespace Berita.Extraction;

/// <summary>Which parts of a year a token names, and the year where it holds one: <c>II</c>, <c>2</c>, <c>I-2020</c>, <c>II/2007</c>, <c>I-III</c>.</summary>
/// <param name="First">The first part.</param>
/// <param name="Last">The last part.</param>
/// <param name="Year">0: not in the token.</param>
internal readonly record struct PartNumbers(int First, int Last, int Year)
{
    public static bool TryParse(ReadOnlySpan<char> text, out PartNumbers numbers)
    {
        numbers = default;
        var length = ReadNumber(text, out var first);
        if (first is < 1 or > 4)
            return false;
        numbers = new(first, first, 0);
        if (length == text.Length)
            return true;
        if (text[length] is not ('-' or '/' or '–'))
            return false;
        var rest = text[(length + 1)..];
        if (rest.Length == 4 && NumeralReader.Read(rest) is { IsYear: true, A: var year })
        {
            numbers = numbers with { Year = year };
            return true;
        }
        var end = ReadNumber(rest, out var last);
        numbers = numbers with { Last = last };
        return end == rest.Length && last > first && last <= 4;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length > 0 && char.IsAsciiDigit(text[0]))
        {
            number = text[0] - '0';
            return text.Length > 1 && char.IsAsciiDigit(text[1]) ? 0 : 1;
        }
        var length = RomanNumber.LengthAt(text);
        number = RomanNumber.TryParse(text[..length], out var value) ? value : 0;
        return length;
    }
}
