namespace Berita.Extraction;

/// <summary>What a modifier does to the bounds of a number.</summary>
internal enum Bound : byte
{
    /// <summary>sebanyak, mencapai: nothing.</summary>
    None,

    /// <summary>sekitar: the number is approximate.</summary>
    About,

    /// <summary>hampir: approximate, no lower bound, upper bound excluded.</summary>
    Nearly,

    /// <summary>lebih dari: lower bound excluded, no upper bound.</summary>
    Above,

    /// <summary>kurang dari: upper bound excluded, no lower bound.</summary>
    Below,

    /// <summary>setidaknya: lower bound included, no upper bound.</summary>
    AtLeast,

    /// <summary>maksimal: upper bound included, no lower bound.</summary>
    AtMost,

    /// <summary>hingga, sampai: upper bound included, unless it joins the ends of a range or means "even".</summary>
    UpTo,
}
