namespace Berita.Extraction;

/// <summary>Tells verbs by their prefixes (TBBBI: meN-, ber-, di-, ter-); nouns of the same shape stand in <c>konteks-bilangan.tsv</c>.</summary>
internal static class VerbalPrefix
{
    private const int ShortestVerb = 5;

    /// <summary>Whether a word that the lexicon does not know as a noun has the shape of a verb.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestVerb || char.IsUpper(word[1]))
            return false;
        var first = (char)(word[0] | 0x20);
        return first switch
        {
            'm' => IsActive(word),
            'b' => StartsWith(word, "ber") && word.Length > 5,
            't' => StartsWith(word, "ter") && word.Length > 5,
            'd' => word[1] == 'i' && IsPassive(word),
            _ => false,
        };
    }

    // meN-: memb-, memp-, mend-, ment-, menj-, menc-, meng-, meny-, men + vowel, mel-, mer-, mew-
    private static bool IsActive(ReadOnlySpan<char> word)
    {
        if (word[1] != 'e' || word.Length < 6)
            return false;
        return word[2] switch
        {
            'm' => word[3] is 'b' or 'p' or 'f' or 'v' or 'a' or 'e' or 'i' or 'o' or 'u',
            'n' => word[3] is 'd' or 'j' or 'c' or 'g' or 'y' or 't' or 's' or 'z' or 'a' or 'e' or 'i' or 'o' or 'u',
            'l' or 'r' or 'w' or 'y' => word[3] is 'a' or 'e' or 'i' or 'o' or 'u',
            _ => false,
        };
    }

    // di-: a root of two syllables or more is left, and no second consonant stands behind di
    private static bool IsPassive(ReadOnlySpan<char> word) =>
        word.Length > 6 && !(IsConsonant(word[2]) && IsConsonant(word[3]) && !IsOnset(word[2], word[3]));

    private static bool IsOnset(char a, char b) => (a, b) is ('n', 'y') or ('n', 'g') or ('k', 'h') or ('s', 'y')
        || b is 'r' or 'l';

    private static bool IsConsonant(char c) => c is not ('a' or 'e' or 'i' or 'o' or 'u');

    private static bool StartsWith(ReadOnlySpan<char> word, string prefix) => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
