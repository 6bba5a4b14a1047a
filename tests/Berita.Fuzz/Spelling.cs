namespace Berita.Fuzz;

/// <summary>Ways to write the same text with other characters.</summary>
internal static class Spelling
{
    private static readonly (char Composed, char Letter, char Mark)[] s_accents =
    [
        ('é', 'e', '\u0301'), ('è', 'e', '\u0300'), ('ê', 'e', '\u0302'), ('ü', 'u', '\u0308'), ('ö', 'o', '\u0308'), ('ñ', 'n', '\u0303'), ('ç', 'c', '\u0327'), ('å', 'a', '\u030a'), ('ā', 'a', '\u0304'), ('ó', 'o', '\u0301'),
    ];

    private static readonly (char Open, char Close)[] s_quotes = [('"', '"'), ('«', '»'), ('„', '“'), ('”', '”'), ('“', '”')];

    /// <summary>The accented letters of <see cref="Accent"/> as letters with combining marks.</summary>
    public static string Decompose(string text) =>
        s_accents.Aggregate(text, static (t, a) => t.Replace($"{a.Composed}", $"{a.Letter}{a.Mark}", StringComparison.Ordinal));

    /// <summary>Puts accents on letters of words that stand between spaces.</summary>
    public static string Accent(string text, int choice)
    {
        var accent = s_accents[choice % s_accents.Length];
        return string.Join(' ', text.Split(' ').Select(w => w.Length > 3 && w.All(char.IsLetter) ? w.Replace(accent.Letter, accent.Composed) : w));
    }

    /// <summary>Whether all its accents are as <see cref="Accent"/> puts them.</summary>
    public static bool IsAccentedInWordsOnly(string text) =>
        text.Split(' ').All(w => !s_accents.Any(a => w.Contains(a.Composed)) || (w.Length > 3 && w.All(char.IsLetter)));

    /// <summary>Other marks for “ and ”.</summary>
    public static string Quote(string text, int choice)
    {
        var (open, close) = s_quotes[choice % s_quotes.Length];
        return text.Replace('”', '\0').Replace('“', open).Replace('\0', close);
    }

    /// <summary>Turns the first letter into a capital, or back, but not of <c>US$</c>.</summary>
    public static string OtherFirstLetter(string text) => text.Length < 2 || !char.IsAsciiLetterLower(text[1]) ? text
        : $"{(char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0]))}{text.AsSpan(1)}";
}
