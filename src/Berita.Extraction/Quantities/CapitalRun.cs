namespace Berita.Extraction;

/// <summary>Tells names from headlines: capitalised words before a figure are a name where a small word stands before them on the line.</summary>
internal static class CapitalRun
{
    private const int LongestName = 8;

    /// <summary>Whether a word has a small letter, so that it is no acronym.</summary>
    public static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word has capitals alone.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
                return false;
        }
        return true;
    }

    /// <summary>Whether the words before a token, or the capitalised token itself, stand in the middle of running text.</summary>
    public static bool IsName(in QuantityScope scope, int token)
    {
        for (var at = token - 1; at >= 0 && token - at <= LongestName; at--)
        {
            if (scope.View.EndsLine(at) && at < token - 1)
                return false;
            if (scope.View.Kind(at) == TokenKind.Word && char.IsLower(scope.View.First(at)))
            {
                // headlines write function words small
                if (scope.Words.ClassOf(scope.View.Word(at)) != WordClass.None)
                    continue;
                return true;
            }
            if (scope.View.Kind(at) != TokenKind.Word)
                return at < token - 1 && scope.View.Kind(at) == TokenKind.Punctuation && !scope.View.Is(at, '.');
        }
        return false;
    }
}
