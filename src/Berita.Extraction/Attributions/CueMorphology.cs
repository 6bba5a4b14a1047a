namespace Berita.Extraction;

/// <summary>Builds the surface forms of a root by the rules of Indonesian affixation (TBBBI, chapter on verbs).</summary>
internal static class CueMorphology
{
    private static readonly string[] s_patterns =
        ["0", "aktif", "kata", "me-", "me-i", "me-kan", "memper-", "memper-i", "memper-kan", "di-", "di-i", "di-kan", "diper-", "diper-i", "diper-kan", "ber-", "ber-kan", "ter-", "ter-i", "ter-kan"];

    /// <summary>Whether it is a pattern of affixes that <see cref="Forms"/> knows.</summary>
    public static bool IsPattern(string pattern) => s_patterns.Contains(pattern);

    /// <summary>The forms of a root with one affix pattern: <c>me-kan</c>, <c>di-i</c>, <c>ber-</c>, <c>memper-</c>, …; <c>0</c>, <c>aktif</c> and <c>kata</c> are the root itself.</summary>
    public static IEnumerable<string> Forms(string root, string pattern)
    {
        var dash = pattern.IndexOf('-');
        if (dash < 0)
            return [root];
        var stem = root + pattern[(dash + 1)..];
        return pattern[..dash] switch
        {
            "me" => WithNasal(stem),
            var prefix => [prefix + stem],
        };
    }

    /// <summary>
    /// The stem with meN-: the nasal takes the place of its first sound, and k, p, t, s are lost before a vowel. The form
    /// that keeps them (<c>mengkonfirmasi</c>) is common in print and is given as well.
    /// </summary>
    public static IEnumerable<string> WithNasal(string stem)
    {
        var beforeVowel = stem.Length > 1 && IsVowel(stem[1]);
        if (stem[0] == 'k' && !beforeVowel && IsMonosyllable(stem))
            return ["menge" + stem, "meng" + stem];
        switch (stem[0])
        {
            case 'k':
                return beforeVowel ? ["meng" + stem[1..], "meng" + stem] : ["meng" + stem];
            case 'p':
                return beforeVowel ? ["mem" + stem[1..], "mem" + stem] : ["mem" + stem];
            case 't':
                return beforeVowel ? ["men" + stem[1..], "men" + stem] : ["men" + stem];
            case 's':
                return beforeVowel ? ["meny" + stem[1..], "men" + stem] : ["men" + stem];
            case 'b' or 'f' or 'v':
                return ["mem" + stem];
            case 'c' or 'd' or 'j' or 'z':
                return ["men" + stem];
            case 'g' or 'h' or 'q' or 'x':
                return ["meng" + stem];
            case 'l' or 'm' or 'n' or 'r' or 'w' or 'y':
                return ["me" + stem];
            default:
                return IsVowel(stem[0]) ? ["meng" + stem] : ["me" + stem];
        }
    }

    // "klaim", "cek": one run of vowels, a diphthong included
    private static bool IsMonosyllable(string stem)
    {
        var runs = 0;
        for (var i = 0; i < stem.Length; i++)
            runs += IsVowel(stem[i]) && (i == 0 || !IsVowel(stem[i - 1])) ? 1 : 0;
        return runs == 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
