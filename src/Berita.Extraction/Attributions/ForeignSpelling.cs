namespace Berita.Extraction;

/// <summary>Spellings that no Indonesian word has, at most as a name (EYD V, pemakaian huruf): <c>sh</c>, <c>zh</c>, <c>th</c>, <c>ph</c>, <c>ck</c>, <c>q</c>, <c>x</c>, doubled consonants.</summary>
internal static class ForeignSpelling
{
    public static bool Shows(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            var (before, c) = (word[i - 1] | 0x20, word[i] | 0x20);
            var isForeign = c switch
            {
                'q' or 'x' => true,
                'h' => before is 's' or 'z' or 't' or 'p' or 'c',
                'k' => before == 'c',
                // "ketangguhan" has its g twice, a vowel stands twice where a prefix meets it
                'g' or 'a' or 'e' or 'i' or 'o' or 'u' => false,
                _ => before == c,
            };
            if (isForeign)
                return true;
        }
        return false;
    }
}
