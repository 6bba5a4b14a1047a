namespace Berita.Extraction;

/// <summary>The closed classes of Indonesian words (KBBI V and TBBBI: kata tugas); a word may be in several.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,

    /// <summary>di, ke, dari, pada, untuk, …</summary>
    Preposition = 1 << 0,

    /// <summary>dan, atau, tetapi, …</summary>
    Coordinator = 1 << 1,

    /// <summary>bahwa, karena, ketika, jika, …</summary>
    Subordinator = 1 << 2,

    /// <summary>yang.</summary>
    Relative = 1 << 3,

    /// <summary>saya, dia, mereka, …</summary>
    Pronoun = 1 << 4,

    /// <summary>ini, itu, tersebut.</summary>
    Demonstrative = 1 << 5,

    /// <summary>para, sang, setiap, beberapa, sebuah, …</summary>
    Determiner = 1 << 6,

    /// <summary>sudah, akan, sedang, masih, telah, …</summary>
    Auxiliary = 1 << 7,

    /// <summary>tidak, bukan, belum, jangan, tak, tanpa.</summary>
    Negation = 1 << 8,

    /// <summary>juga, hanya, sangat, lagi, …</summary>
    Adverb = 1 << 9,

    /// <summary>adalah, ialah, merupakan, yakni, yaitu.</summary>
    Copula = 1 << 10,

    /// <summary>apa, siapa, mana, bagaimana, …</summary>
    Interrogative = 1 << 11,

    /// <summary>Clause openers that stand before a comma: namun, selain itu, sementara itu, …</summary>
    Connective = 1 << 12,
}
