namespace Berita.Extraction;

/// <summary>Tells verbs by their prefix (TBBBI: verba turunan).</summary>
internal static class VerbShape
{
    private const int ShortestVerb = 5;

    /// <summary>Whether a word has the shape of a verb with meng-, di-, ber- or ter-.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestVerb)
            return false;
        var (a, b, c) = ((char)(word[0] | 0x20), (char)(word[1] | 0x20), (char)(word[2] | 0x20));
        return (a, b) switch
        {
            ('d', 'i') => true,
            ('m', 'e') => c is 'm' or 'n' or 'l' or 'r' or 'w' or 'y',
            ('b', 'e') => c is 'r' or 'l',
            ('t', 'e') => c is 'r',
            _ => false,
        };
    }
}
