namespace Berita.Extraction;

/// <summary>A day, month or year, with a clock time or without, or a clock time alone; what the text leaves open is 0. <c>default</c>: nothing.</summary>
internal readonly record struct CalendarPoint
{
    private static ReadOnlySpan<byte> DaysInMonth => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>0: open. Negative before the year 1, as in ISO 8601.</summary>
    public short Year { get; init; }

    /// <summary>1 to 12; 0: open, or the point is a year.</summary>
    public byte Month { get; init; }

    /// <summary>1 to 31; 0: the point is a month or a year.</summary>
    public byte Day { get; init; }

    /// <summary>Monday 1 to Sunday 7; 0: not named.</summary>
    public byte Weekday { get; init; }

    public ClockTime Clock { get; init; }

    /// <summary>Whether it is a day of a known month.</summary>
    public bool IsDay => Day != 0 && Month != 0;

    /// <summary>Whether it is a whole month.</summary>
    public bool IsMonth => Day == 0 && Month != 0;

    /// <summary>Whether it is a whole year.</summary>
    public bool IsYear => Day == 0 && Month == 0 && Year != 0;

    /// <summary>Whether only the day of the month is known.</summary>
    public bool IsDayAlone => Day != 0 && Month == 0;

    /// <summary>Whether only the day of the week is known.</summary>
    public bool IsWeekdayAlone => Weekday != 0 && Day == 0 && Month == 0 && Year == 0;

    public bool IsEmpty => this == default;

    /// <summary>Whether a calendar has it: no 31 February, no 29 February 2023.</summary>
    public bool IsValid =>
        Month <= 12 && (Day == 0 || Day <= (Month == 0 ? 31 : LastDay(Year, Month)));

    /// <summary>The last day of a month; of February in an open year 29.</summary>
    public static int LastDay(int year, int month) =>
        month == 2 && year != 0 && !IsLeap(year) ? 28 : DaysInMonth[month - 1];

    /// <summary>Negative where this is the earlier, comparing what both give; 0 where that is equal.</summary>
    public int OrderTo(CalendarPoint other)
    {
        if (Year != other.Year)
            return Year - other.Year;
        if (Month != other.Month && Month != 0 && other.Month != 0)
            return Month - other.Month;
        return Month == other.Month && Day != 0 && other.Day != 0 ? Day - other.Day : 0;
    }

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
