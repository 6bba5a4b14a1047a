namespace Berita.Extraction;

/// <summary>Reads small numbers in Roman capitals.</summary>
internal static class RomanNumber
{
    private const int LongestNumber = 8;

    /// <summary>How many Roman capitals the text starts with.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("IVX");
        return length < 0 ? text.Length : length;
    }

    /// <summary>Reads a whole text of I, V and X in the usual order, up to 39.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > LongestNumber)
            return false;
        var i = 0;
        while (i < text.Length && i < 3 && text[i] == 'X')
            i++;
        value = i * 10;
        var ones = text[i..] switch
        {
            "" => 0,
            "I" => 1,
            "II" => 2,
            "III" => 3,
            "IV" => 4,
            "V" => 5,
            "VI" => 6,
            "VII" => 7,
            "VIII" => 8,
            "IX" => 9,
            _ => -1,
        };
        value += ones;
        return ones >= 0;
    }
}
