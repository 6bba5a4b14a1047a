namespace Berita.Extraction;

/// <summary>Reads Roman numerals as they are written today: <c>II</c>, <c>XIX</c>, <c>XXIII</c>.</summary>
internal static class RomanReader
{
    private static readonly (string Sign, int Value)[] s_signs =
        [("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)];

    private const int Greatest = 49;

    /// <summary>Makes the numerals words that are looked up.</summary>
    public static void AddTo(Vocabulary vocabulary)
    {
        for (var value = 1; value <= Greatest; value++)
            vocabulary.Add(Write(value));
    }

    private static string Write(int value)
    {
        var text = "";
        foreach (var (sign, worth) in s_signs)
        {
            for (; value >= worth; value -= worth)
                text += sign;
        }
        return text;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var rest = text;
        foreach (var (sign, worth) in s_signs)
        {
            for (var times = 0; rest.StartsWith(sign) && times < (sign.Length == 1 && worth != 5 ? 3 : 1); times++)
            {
                value += worth;
                rest = rest[sign.Length..];
            }
        }
        return rest.IsEmpty && value > 0;
    }
}
