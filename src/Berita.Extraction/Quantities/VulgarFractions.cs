namespace Berita.Extraction;

/// <summary>The fraction characters of Unicode: <c>½</c>, <c>2½</c>.</summary>
internal static class VulgarFractions
{
    /// <summary>A fraction character, alone or behind whole digits.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = text.Length > 0 ? ValueOf(text[^1]) : 0;
        if (value == 0)
            return false;
        if (text.Length == 1)
            return true;
        var whole = DigitReader.Read(text[..^1]);
        if (whole.Length != text.Length - 1 || whole.Shape != DigitShape.Plain || !whole.Fits || whole.Value > 1_000_000)
            return false;
        value += whole.Value;
        return true;
    }

    private static decimal ValueOf(char c) => c switch
    {
        '½' => 1m / 2,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '¼' => 1m / 4,
        '¾' => 3m / 4,
        '⅕' => 1m / 5,
        '⅖' => 2m / 5,
        '⅗' => 3m / 5,
        '⅘' => 4m / 5,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅐' => 1m / 7,
        '⅛' => 1m / 8,
        '⅜' => 3m / 8,
        '⅝' => 5m / 8,
        '⅞' => 7m / 8,
        '⅑' => 1m / 9,
        '⅒' => 1m / 10,
        _ => 0,
    };
}
