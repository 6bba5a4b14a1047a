namespace Berita.Extraction;

/// <summary>What a word beside a number may do to it. A reader whose hint a word lacks need not be asked.</summary>
[Flags]
internal enum NumberHint : ushort
{
    None = 0,

    /// <summary>It may belong to the figure before it: <c>juta</c>, <c>setengah</c>, <c>per</c>, <c>M</c>.</summary>
    Figure = 1 << 0,

    /// <summary>A unit may start with it.</summary>
    Unit = 1 << 1,

    /// <summary>It may join two figures: <c>hingga</c>, <c>dan</c>.</summary>
    Joint = 1 << 2,

    /// <summary>A rate may start with it: <c>per</c>, <c>setiap</c>, <c>perorang</c>.</summary>
    Rate = 1 << 3,

    /// <summary>lebih.</summary>
    More = 1 << 4,

    /// <summary>A modifier of a number may end with it: <c>sekitar</c>, <c>lebih dari</c>.</summary>
    Bound = 1 << 5,

    /// <summary>It may make a name of the figure behind it, or go on with a list of such figures: <c>pasal</c>, <c>dan</c>.</summary>
    Label = 1 << 6,

    /// <summary>In small letters before a figure it says nothing about it.</summary>
    QuietBefore = 1 << 7,

    /// <summary>In small letters behind a figure it is its noun, or says nothing about it.</summary>
    QuietAfter = 1 << 8,

    /// <summary>What a word that the lexicon does not know has to be asked for by its characters.</summary>
    Unknown = Unit | Joint | Rate | Label | QuietBefore | QuietAfter,

    /// <summary>What a letter may do.</summary>
    All = Figure | Unit | Joint | Rate | More | Bound | Label,
}
