namespace Berita.Extraction;

/// <summary>What is known of words that end or begin like a clitic.</summary>
/// <remarks>Only read after it was built: safe for any number of threads.</remarks>
internal sealed class CliticTable
{
    private static readonly string[] s_prefixes =
        ["memper", "diper", "menye", "meny", "meng", "mem", "men", "me", "peng", "peny", "pem", "pen", "per", "pe", "ber", "be", "ter", "te", "di", "ke", "se"];

    private readonly Vocabulary _vocabulary;
    private readonly WordLists _functionWords;
    private readonly Dictionary<string, string> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _wholeLookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _rootLookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbLookup;

    public CliticTable(Vocabulary vocabulary, WordLists words, LexiconFiles files)
    {
        _vocabulary = vocabulary;
        _functionWords = words;
        foreach (var row in files.Read("kata-utuh.tsv"))
            _whole[row["bentuk"]] = row["gaya"];
        foreach (var row in files.Read("akar-mirip-klitik.tsv"))
            _roots.Add(row["bentuk"]);
        foreach (var row in files.Read("verba-proklitik.tsv"))
            _verbs.Add(row["bentuk"]);
        _wholeLookup = _whole.GetAlternateLookup<ReadOnlySpan<char>>();
        _rootLookup = _roots.GetAlternateLookup<ReadOnlySpan<char>>();
        _verbLookup = _verbs.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the word is in the lexicon as it is.</summary>
    public bool IsWhole(ReadOnlySpan<char> word, TokenStyle style) =>
        _wholeLookup.TryGetValue(word, out var only) && (only.Length == 0 || (only == "gsd") == (style == TokenStyle.Gsd));

    /// <summary>The length of the clitic that closes the word, 0 where none does. Of names only <c>-nya</c> is split.</summary>
    public int EncliticLength(ReadOnlySpan<char> word, bool isName, TokenStyle style)
    {
        var clitic = ClosingClitic(word);
        if (clitic == 0 || !IsStem(word[..^clitic]) || EndsInRoot(word))
            return 0;
        var isNya = clitic == 3 && word[^1] == 'a';
        return (isNya ? IsAdverb(word) : isName && !IsFunctionWord(word[..^clitic])) ? 0 : clitic;
    }

    /// <summary>The length of <c>ku-</c> or <c>kau-</c> before a verb, 0 where there is none.</summary>
    public int ProcliticLength(ReadOnlySpan<char> word)
    {
        var length = word.StartsWith("kau") ? 3 : word.StartsWith("ku") ? 2 : 0;
        return length > 0 && IsVerb(word[length..]) ? length : 0;
    }

    private static int ClosingClitic(ReadOnlySpan<char> word) =>
        word.EndsWith("nya") || word.EndsWith("lah") || word.EndsWith("kah") || word.EndsWith("pun") ? 3
        : word.EndsWith("ku") || word.EndsWith("mu") ? 2 : 0;

    private static bool IsStem(ReadOnlySpan<char> stem) =>
        stem.Length >= 2 && stem.IndexOfAny("aeiou") >= 0 && stem[^1] is not ('\'' or '’');

    // The last word of a reduplication counts: sekolah-sekolah.
    private bool EndsInRoot(ReadOnlySpan<char> word)
    {
        word = word[(word.LastIndexOf('-') + 1)..];
        if (_rootLookup.Contains(word))
            return true;
        foreach (var prefix in s_prefixes)
        {
            if (word.StartsWith(prefix) && (IsRootBehind(prefix, word[prefix.Length..]) || EndsInRoot2(word[prefix.Length..])))
                return true;
        }
        return false;
    }

    // ke-ber-, di-per-: one more prefix
    private bool EndsInRoot2(ReadOnlySpan<char> word)
    {
        foreach (var prefix in s_prefixes)
        {
            if (word.StartsWith(prefix) && IsRootBehind(prefix, word[prefix.Length..]))
                return true;
        }
        return false;
    }

    // Nasal prefixes swallow the first consonant of the root: menyalah from salah, memilah from pilah.
    private bool IsRootBehind(string prefix, ReadOnlySpan<char> rest)
    {
        if (_rootLookup.Contains(rest))
            return true;
        var lost = prefix switch
        {
            "meny" or "peny" => 's',
            "mem" or "pem" => 'p',
            "men" or "pen" => 't',
            "meng" or "peng" => 'k',
            _ => '\0',
        };
        if (lost == '\0' || rest.Length + 1 > 16)
            return false;
        Span<char> root = stackalloc char[16];
        root[0] = lost;
        rest.CopyTo(root[1..]);
        return _rootLookup.Contains(root[..(rest.Length + 1)]);
    }

    // se-…-nya with a doubled root (sebaik-baiknya) is an adverb.
    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        word.StartsWith("se") && word.IndexOf('-') is var hyphen and > 2
        && word[(hyphen + 1)..^3].StartsWith(word[2..hyphen]);

    // Inikah, Itulah in a title
    private bool IsFunctionWord(ReadOnlySpan<char> word) => _functionWords.ClassOf(_vocabulary.Find(word)) != WordClass.None;

    private bool IsVerb(ReadOnlySpan<char> rest)
    {
        while (true)
        {
            if (_verbLookup.Contains(rest))
                return true;
            var length = rest.EndsWith("nya") ? 3 : rest.EndsWith("kan") ? 3 : rest.EndsWith("i") ? 1 : 0;
            if (length == 0 || rest.Length - length < 3)
                return false;
            rest = rest[..^length];
        }
    }
}
