namespace Berita.Extraction;

/// <summary>What a token shows of itself, beside the word that it is.</summary>
[Flags]
internal enum TokenShape : uint
{
    None = 0,

    /// <summary>Of the kind <see cref="TokenKind.Word"/>.</summary>
    Word = 1 << 0,

    /// <summary>Of the kind <see cref="TokenKind.Number"/>.</summary>
    Number = 1 << 1,

    /// <summary>Of the kind <see cref="TokenKind.Punctuation"/>; so is what lies outside the text.</summary>
    Punctuation = 1 << 2,

    /// <summary>One UTF-16 code unit long.</summary>
    Single = 1 << 3,

    /// <summary>A comma.</summary>
    Comma = 1 << 4,

    /// <summary>A line ends behind it.</summary>
    EndsLine = 1 << 5,

    /// <summary>A line ends behind it, or it is a mark that no subject reaches over.</summary>
    Wall = 1 << 6,

    /// <summary>An outer quotation covers it.</summary>
    Quoted = 1 << 7,

    /// <summary>An outer quotation opens with it.</summary>
    OpensQuote = 1 << 8,

    /// <summary>The first character is an upper-case letter.</summary>
    Upper = 1 << 9,

    /// <summary>The first character is a lower-case letter.</summary>
    Lower = 1 << 10,

    /// <summary>A word with a capital, be it behind an article: <c>al-Kaabi</c>.</summary>
    Capital = 1 << 11,

    /// <summary>Three or more capitals: the short name of an organisation, hardly of a person.</summary>
    Acronym = 1 << 12,

    /// <summary>A common noun whatever its root: pe-…-an, per-…-an, ke-…-an.</summary>
    DerivedNoun = 1 << 13,

    /// <summary>It can be (part of) a person's name: a capital and in none of the lists of other nouns.</summary>
    NameWord = 1 << 14,

    /// <summary>A word of time, which no source goes on with.</summary>
    Time = 1 << 15,

    /// <summary>It has the shape of an active or passive verb (me-, di-, ber-), whatever its first letter, and is not known as something else.</summary>
    VerbShape = 1 << 16,

    /// <summary>A verb by its shape or by the lists, in small letters.</summary>
    SmallVerb = VerbShape << 1,

    /// <summary>A verb with a prefix (me-, di-, ber-, ter-) in small letters, unless a rule beside a cue says that it is none.</summary>
    PrefixedVerb = 1 << 18,

    /// <summary>A predicate can start with it: a <see cref="PrefixedVerb"/>, an auxiliary, a negation, a copula.</summary>
    Predicate = PrefixedVerb << 1,

    /// <summary>As <see cref="PrefixedVerb"/>, me- alone and whatever its first letter.</summary>
    ActiveVerb = 1 << 20,

    /// <summary><c>asal</c> as in <c>petani asal Klaten</c>: it is a preposition there.</summary>
    Origin = 1 << 21,

    /// <summary>Of a word: what it is depends on how and where it is written.</summary>
    Varies = 1u << 31,
}
