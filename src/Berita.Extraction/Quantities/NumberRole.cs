namespace Berita.Extraction;

/// <summary>The parts that words play around a number (<c>konteks-bilangan.tsv</c>); a word may play several.</summary>
[Flags]
internal enum NumberRole : ushort
{
    None = 0,

    /// <summary>orang, ekor, buah, …: counts, and stands before the noun it counts.</summary>
    Classifier = 1 << 0,

    /// <summary>tewas, terluka, …: what became of the persons counted.</summary>
    State = 1 << 1,

    /// <summary>pasal, nomor, kelas, …: the figure after it is a name.</summary>
    Label = 1 << 2,

    /// <summary>tahap, lantai, peringkat, …: the figure after it says which in order.</summary>
    Rank = 1 << 3,

    /// <summary>babak, abad, kongres, …: a Roman figure after it says which in order.</summary>
    Roman = 1 << 4,

    /// <summary>skor, menang, …: the pair of figures after it is a score.</summary>
    Score = 1 << 5,

    /// <summary>negara, pihak, …: <c>kedua</c> before it means both.</summary>
    Collective = 1 << 6,

    /// <summary>minggu, babak, …: <c>kedua</c> after it means the second.</summary>
    Sequence = 1 << 7,

    /// <summary>Bare verbs and adjectives: never what is counted.</summary>
    NotNoun = 1 << 8,

    /// <summary>Nouns that are shaped like verbs: beras, direktur, menteri, tersangka.</summary>
    Noun = 1 << 9,

    /// <summary>syawal, ramadan, …: the figure before it is a day.</summary>
    Month = 1 << 11,

    /// <summary>A number can begin with the word.</summary>
    Start = 1 << 10,

    /// <summary>letnan, laksamana, …: the number after it is part of a rank (<c>Brigadir Dua</c>, <c>Laksamana Pertama</c>).</summary>
    Grade = 1 << 12,

    /// <summary>kilometer, km: the figure after it is a place on a road.</summary>
    Milepost = 1 << 13,

    /// <summary>magnitudo, …: the figure after it is a reading on a scale and counts nothing.</summary>
    Scale = 1 << 14,

    /// <summary>usia, kisaran, …: the figures after it that a dash joins are a range.</summary>
    Spread = 1 << 15,
}
