namespace Berita.Extraction;

/// <summary>What single tokens can be in and around a source noun phrase.</summary>
internal static class SourceWords
{
    private const WordClass Function = WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator
        | WordClass.Relative | WordClass.Pronoun | WordClass.Demonstrative | WordClass.Auxiliary | WordClass.Negation
        | WordClass.Adverb | WordClass.Copula | WordClass.Interrogative | WordClass.Connective;

    // four letters on either side of the hyphen
    private const int ShortestPair = 9;

    public static WordClass ClassOf(in TokenView view, int at)
    {
        var word = view.Lexicon.Words.ClassOf(view.Word(at));
        return (word & WordClass.Subordinator) != 0 && IsOrigin(view, at) ? WordClass.Preposition : word;
    }

    /// <summary>Whether the token is <c>asal</c> as in <c>petani asal Klaten</c>, not as in <c>asal hujan turun</c>.</summary>
    public static bool IsOrigin(in TokenView view, int at) => view.Is(at, "asal") && !IsCapital(view, at) && IsCapital(view, at + 1);

    public static bool Is(in TokenView view, int at, WordClass anyOf) => (ClassOf(view, at) & anyOf) != 0;

    public static NounClass NounOf(in TokenView view, int at) => view.Lexicon.Nouns.Of(view, at);

    public static bool Is(in TokenView view, int at, NounClass anyOf) => view.Lexicon.Nouns.Is(view, at, anyOf);

    /// <summary>Whether the token is a word with a capital.</summary>
    public static bool IsCapital(in TokenView view, int at) => view.IsCapital(at) || HasArticle(view, at);

    // "al-Kaabi", "as-Sisi", "el-Haddad": the Arabic article stays small inside a name
    private static bool HasArticle(in TokenView view, int at)
    {
        if (view.First(at) is not ('a' or 'e') || view[at].Length < 5 || view.Kind(at) != TokenKind.Word)
            return false;
        var word = view.Slice(at);
        return word[2] == '-' && word[1] is 'l' or 's' or 'n' or 'r' or 'd' or 't' or 'z' && char.IsUpper(word[3]);
    }

    /// <summary>Whether the token is a word of a closed class, which no noun phrase starts or continues with.</summary>
    public static bool IsFunction(in TokenView view, int at) => Is(view, at, Function);

    /// <summary>Where the first name ends in a token that joins two persons (<c>Eri Cahyadi-Armuji</c>, not <c>Perangin-Angin</c>), 0 in any other token.</summary>
    public static int PairEnd(in TokenView view, int at)
    {
        if (view[at].Length < ShortestPair)
            return 0;
        var word = view.Slice(at);
        var hyphen = word.IndexOf('-');
        return hyphen >= 4 && word.Length - hyphen > 4 && char.IsUpper(word[hyphen + 1]) && !word[..hyphen].EndsWith(word[(hyphen + 1)..], StringComparison.OrdinalIgnoreCase)
            ? view[at].Start + hyphen : 0;
    }

    /// <summary>Whether the token is a word of time, which no source goes on with; a capital inside a sentence makes <c>Hari</c> a name, not <c>Senin</c>.</summary>
    public static bool IsTime(in TokenView view, int at) =>
        Is(view, at, NounClass.Calendar) || (Is(view, at, NounClass.Time) && !(IsCapital(view, at) && view.Kind(at - 1) == TokenKind.Word));

    /// <summary>Whether the token can be (part of) a person's name: a capital and in none of the lists of other nouns.</summary>
    public static bool IsNameWord(in TokenView view, int at) =>
        IsCapital(view, at) && (view.Word(at) == 0 || IsOpenWord(view, at)) && !IsLongAcronym(view, at) && !IsDerivedNoun(view, at);

    // a word that the lexicon knows, yet not as a function word, a time or another noun
    private static bool IsOpenWord(in TokenView view, int at) =>
        ClassOf(view, at) == WordClass.None && !Is(view, at, NounClass.NotPerson | NounClass.Title | NounClass.DegreeAfter | NounClass.Noun) && !IsTime(view, at);

    /// <summary>Whether the token is a common noun whatever its root: pe-…-an, per-…-an, ke-…-an.</summary>
    public static bool IsDerivedNoun(in TokenView view, int at)
    {
        var word = view.Slice(at);
        return word.Length >= 7 && word.EndsWith("an") && (word[1] | 0x20) == 'e' && (word[0] | 0x20) is 'p' or 'k';
    }

    /// <summary>Whether a post starts at a token: <c>ketua</c>, <c>mantan ketua</c>, <c>salah satu ketua</c>, <c>Regional Head</c>.</summary>
    public static bool StartsRole(in TokenView view, int at, int limit)
    {
        if (at >= limit)
            return false;
        var nouns = view.Lexicon.Nouns;
        var noun = nouns.Match(view, at, out var count);
        var next = at + count;
        return (noun & NounClass.Role) != 0
            || (next < limit && (
                ((noun & NounClass.RoleModifier) != 0 && (nouns.Match(view, next, out _) & (NounClass.Role | NounClass.RoleModifier)) != 0)
                || ((noun & NounClass.Field) != 0 && IsCapital(view, at) && IsCapital(view, next) && (nouns.Match(view, next, out _) & NounClass.Role) != 0)
                || (Is(view, at, WordClass.Determiner) && (nouns.Match(view, Is(view, next, WordClass.Determiner) ? next + 1 : next, out _) & NounClass.Role) != 0)));
    }

    /// <summary>Whether the token is a post or kin with its clitic: <c>suaminya</c>.</summary>
    public static bool IsOwnedRole(in TokenView view, int at)
    {
        var word = view.Slice(at);
        return word.Length > 6 && word.EndsWith("nya", StringComparison.Ordinal) && view.Lexicon.Nouns.IsWord(view.Lexicon.Vocabulary.Find(word[..^3]), NounClass.Role);
    }

    /// <summary>Whether the token is three or more capitals: the short name of an organisation, hardly of a person.</summary>
    public static bool IsLongAcronym(in TokenView view, int at)
    {
        var word = view.Slice(at);
        if (word.Length < 3)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c is not ('-' or '.'))
                return false;
        }
        return word.IndexOf('.') < 0;
    }

    /// <summary>
    /// Whether the token has the shape of an active or passive verb (me-, di-, ber-) and is not known as something else.
    /// A capital is a verb only where a sentence can start with it: a name goes on with a verb (<c>Bernardus menilai</c>).
    /// </summary>
    public static bool LooksLikeVerb(in TokenView view, int at) =>
        Is(view, at, NounClass.Verb) && !IsCapital(view, at) || HasVerbShape(view, at)
        && (!char.IsUpper(view.First(at))
            || !(IsCapital(view, at - 1) || HasVerbShape(view, at + 1) || Is(view, at + 1, WordClass.Adverb | WordClass.Auxiliary)));

    private static bool HasVerbShape(in TokenView view, int at)
    {
        if (view.Kind(at) != TokenKind.Word || view[at].Length < 5 || IsFunction(view, at) || NounOf(view, at) != NounClass.None)
            return false;
        var word = view.Slice(at);
        var second = word[1] | 0x20;
        return (word[0] | 0x20) switch
        {
            'm' => second == 'e' && (word[2] | 0x20) is 'm' or 'n' or 'l' or 'r' or 'w' or 'y',
            'd' => second == 'i' && word.Length >= 6 && (word[2] | 0x20) is not ('-' or 'r'),
            'b' => second == 'e' && (word[2] | 0x20) is 'r' && word.Length >= 6,
            _ => false,
        };
    }
}
