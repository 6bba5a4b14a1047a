namespace Berita.Extraction;

/// <summary>What single tokens can be in and around a source noun phrase.</summary>
internal static class SourceWords
{
    /// <summary>The closed classes, which no noun phrase starts or continues with.</summary>
    public const WordClass Function = WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator
        | WordClass.Relative | WordClass.Pronoun | WordClass.Demonstrative | WordClass.Auxiliary | WordClass.Negation
        | WordClass.Adverb | WordClass.Copula | WordClass.Interrogative | WordClass.Connective;

    // four letters on either side of the hyphen
    private const int ShortestPair = 9;

    /// <summary>Whether the token is a word of a closed class, which no noun phrase starts or continues with.</summary>
    public static bool IsFunction(in SpeechView view, int at) => view.Is(at, Function);

    /// <summary>Where the first name ends in a token that joins two persons (<c>Eri Cahyadi-Armuji</c>, not <c>Perangin-Angin</c>), 0 in any other token.</summary>
    public static int PairEnd(in SpeechView view, int at)
    {
        if (view[at].Length < ShortestPair)
            return 0;
        var word = view.Slice(at);
        var hyphen = word.IndexOf('-');
        return hyphen >= 4 && word.Length - hyphen > 4 && char.IsUpper(word[hyphen + 1]) && !word[..hyphen].EndsWith(word[(hyphen + 1)..], StringComparison.OrdinalIgnoreCase)
            ? view[at].Start + hyphen : 0;
    }

    /// <summary>Whether a post starts at a token: <c>ketua</c>, <c>mantan ketua</c>, <c>salah satu ketua</c>, <c>Regional Head</c>.</summary>
    public static bool StartsRole(in SpeechView view, int at, int limit)
    {
        if (at >= limit)
            return false;
        var nouns = view.Lexicon.Nouns;
        var noun = nouns.Match(view, at, out var count);
        var next = at + count;
        return (noun & NounClass.Role) != 0 || (noun == NounClass.None && IsOwnedRole(view, at))
            || (next < limit && (
                ((noun & NounClass.RoleModifier) != 0 && (nouns.Match(view, next, out _) & (NounClass.Role | NounClass.RoleModifier)) != 0)
                || ((noun & NounClass.Field) != 0 && view.IsCapital(at) && view.IsCapital(next) && (nouns.Match(view, next, out _) & NounClass.Role) != 0)
                || (view.Is(at, WordClass.Determiner) && (nouns.Match(view, view.Is(next, WordClass.Determiner) ? next + 1 : next, out _) & NounClass.Role) != 0)));
    }

    /// <summary>Whether the token is a degree after a name, listed or by its shape: <c>Sp.GK</c>, <c>M.Gizi</c>, not the initials <c>J.K.</c></summary>
    public static bool IsDegree(in SpeechView view, int at)
    {
        if (view.Is(at, NounClass.DegreeAfter) || !view.IsCapital(at) || view[at].Length < 4)
            return view.Is(at, NounClass.DegreeAfter);
        var start = view[at].Start;
        return view.Text[start + 2] == '.' ? char.IsUpper(view.Text[start + 3]) : view.Text[start + 1] == '.' && view.Text[start + 3] != '.';
    }

    /// <summary>Whether two tokens tell how often something happens: <c>berulang kali</c>, <c>beberapa kali</c>, <c>dua kali</c>.</summary>
    public static bool IsTimes(in SpeechView view, int at) =>
        view.First(at + 1) == 'k' && view.Is(at + 1, "kali")
        && (view.Is(at, WordClass.Determiner) || view.Is(at, TokenShape.Number) || view.Lexicon.NumberWords[view.Word(at)].StartsNumber || view.Is(at, "berulang"));

    /// <summary>Whether the token is a post or kin with its clitic: <c>suaminya</c>.</summary>
    public static bool IsOwnedRole(in SpeechView view, int at)
    {
        var word = view.Slice(at);
        return word.Length > 5 && word.EndsWith("nya", StringComparison.Ordinal)
            && (view.Lexicon.Speech.Items[view.Lexicon.Vocabulary.Find(word[..^3])].Noun & NounClass.Role) != 0;
    }

    /// <summary>
    /// Whether the token has the shape of an active or passive verb (me-, di-, ber-) and is not known as something else.
    /// A capital is a verb only where a sentence can start with it: a name goes on with a verb (<c>Bernardus menilai</c>).
    /// </summary>
    public static bool LooksLikeVerb(in SpeechView view, int at)
    {
        var shape = view.ShapeOf(at);
        return (shape & TokenShape.SmallVerb) != 0 || ((shape & TokenShape.VerbShape) != 0 && OpensWithVerb(view, at));
    }

    private static bool OpensWithVerb(in SpeechView view, int at) =>
        !(view.IsCapital(at - 1) || (view.Is(at - 1, TokenShape.Comma | TokenShape.Lower) && !view.EndsLine(at - 1)) || view.Is(at + 1, TokenShape.VerbShape) || view.Is(at + 1, WordClass.Adverb | WordClass.Auxiliary) || view.Is(at + 1, '(') || IsIntroduced(view, at + 1));

    // "Bernardus, warga Bogor": who is told who he is has a name
    private static bool IsIntroduced(in SpeechView view, int comma) =>
        view.Is(comma, TokenShape.Comma) && view.IsLower(comma + 1) && view.Is(comma + 1, NounClass.Role | NounClass.Group) && view.IsCapital(comma + 2);
}
