namespace Berita.Extraction;

/// <summary>What digits can say about time by their shape alone.</summary>
internal enum NumeralShape : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Up to four digits: a day, an hour, a year.</summary>
    Integer,

    /// <summary><c>28/4</c>.</summary>
    DayMonth,

    /// <summary><c>28/4/2025</c>, <c>28-4-2025</c>, <c>28.4.2025</c>, and <c>2025-04-28</c>.</summary>
    Date,

    /// <summary><c>10.30</c>, <c>10:30</c>, <c>10.30.15</c>.</summary>
    Clock,

    /// <summary><c>1990-an</c>.</summary>
    Decade,
}

/// <summary>A written number as a part of a date or time. <c>default</c>: none.</summary>
/// <param name="Shape">What it can be.</param>
/// <param name="A">The integer, the hour, the decade.</param>
/// <param name="Digits">How many digits an integer has; of a date with a year of two digits 2.</param>
/// <param name="Point">The date or the clock time.</param>
internal readonly record struct Numeral(NumeralShape Shape, short A, byte Digits, CalendarPoint Point)
{
    /// <summary>Whether it can be a day of the month.</summary>
    public bool IsDay => Shape == NumeralShape.Integer && Digits <= 2 && A is >= 1 and <= 31;

    /// <summary>Whether it is written as a year of four digits.</summary>
    public bool IsYear => Shape == NumeralShape.Integer && Digits == 4 && A is >= 1000 and < 3000;

    /// <summary>A clock time with minutes that is written with a colon or two digits an hour.</summary>
    public bool IsClock => Shape == NumeralShape.Clock;
}
