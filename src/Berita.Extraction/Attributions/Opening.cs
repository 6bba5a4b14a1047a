namespace Berita.Extraction;

/// <summary>The tables of phrases that a word may open; a word may open several.</summary>
[Flags]
internal enum Opening : ushort
{
    None = 0,

    /// <summary>Verbs after their subject: <c>mengatakan</c>, <c>berharap</c>, <c>yakin</c>, <c>mengeluarkan pernyataan</c>.</summary>
    Active = 1 << 0,

    /// <summary>Verbs that report together with a noun of saying: <c>mengeluarkan</c>.</summary>
    Support = 1 << 1,

    /// <summary>Passives: <c>diduga</c>, <c>disampaikan</c>.</summary>
    Passive = 1 << 3,

    /// <summary><c>menurut</c>, <c>berdasarkan</c>.</summary>
    Preposition = 1 << 4,

    /// <summary>Bare roots and their clitic forms: <c>kata</c>, <c>ujarnya</c>.</summary>
    Inserted = 1 << 5,

    /// <summary>Nouns: <c>pernyataan</c>, <c>dugaan</c>.</summary>
    Noun = 1 << 6,

    /// <summary>Verbs that name who carried the words: <c>dikutip</c>, <c>melansir</c>.</summary>
    Carrying = 1 << 7,

    /// <summary>Active verbs without me-, as headlines write them: <c>bantah</c>, <c>pastikan</c>.</summary>
    Headline = 1 << 8,

    /// <summary>Words for states of mind, which can be predicates: <c>yakin</c>.</summary>
    Feeling = 1 << 9,

    /// <summary>Outlets and nouns for media.</summary>
    Medium = 1 << 10,

    /// <summary>Connectives that open a sentence: <c>namun</c>, <c>selain itu</c>.</summary>
    Opener = 1 << 11,

    /// <summary>A noun of several words: <c>juru bicara</c>.</summary>
    LongNoun = 1 << 12,

    /// <summary>Another word for a post: <c>kepala negara</c>.</summary>
    PostName = 1 << 13,

    /// <summary>A noun of saying behind a verb that supports it: <c>dukungan</c>.</summary>
    SupportedNoun = 1 << 2,

    /// <summary>Words of dates between commas: <c>Senin</c>, <c>Mei</c>, <c>pagi</c>.</summary>
    Date = 1 << 14,

    /// <summary>Whatever a statement may be read from.</summary>
    Cue = Active | Support | Passive | Preposition | Inserted | Noun,
}
