namespace Berita.Extraction;

/// <summary>The parts of the day: they tell the half of the day of a clock time, and with <c>ini</c> the day itself.</summary>
internal enum PartOfDay : byte
{
    None,

    /// <summary>pagi.</summary>
    Morning,

    /// <summary>subuh, dini hari.</summary>
    Dawn,

    /// <summary>siang.</summary>
    Noon,

    /// <summary>sore, petang.</summary>
    Afternoon,

    /// <summary>malam.</summary>
    Night,
}
