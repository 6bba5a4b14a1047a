namespace Berita.Extraction;

/// <summary>Reads a day, month or year without its weekday: <c>28/4/2025</c>, <c>28 April 2025</c>, <c>Juni 2024</c>, <c>Maret tahun lalu</c>.</summary>
internal static class DateReader
{
    /// <summary>Reads a date at a token.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="supported">Whether a weekday, a bracket or <c>tanggal</c> before it says that digits are a date.</param>
    /// <param name="date">The date; where digits and a month make a day that no calendar has, its end is its start.</param>
    public static bool TryRead(in TimeView view, int at, bool supported, out Mention date)
    {
        var numeral = view.Numeral(at);
        return numeral.Shape switch
        {
            NumeralShape.Date => TryTake(view, at, numeral, supported || numeral.Digits == 4 || view.IsWhole(at, at + 1), out date),
            NumeralShape.DayMonth => TryTake(view, at, numeral, supported || view.IsWhole(at, at + 1), out date),
            NumeralShape.Integer when numeral.Digits <= 2 => TryReadDay(view, at, numeral.A, out date),
            NumeralShape.None => TryReadMonth(view, at, out date),
            _ => None(out date),
        };
    }

    /// <summary>Reads the month and year behind a day whose last token is given; false where no month stands there.</summary>
    public static bool TryReadDay(in TimeView view, int last, int day, out Mention date)
    {
        var month = SkipHyphen(view, last);
        // tanggal 5 bulan Mei
        if (view.Is(last - 1, TimeClass.DateCue) && view.Tokens.Is(month, "bulan"))
            month = view.Follow(month);
        if (!IsMonth(view, month))
            return None(out date);
        date = Mention.Of(view, last, month);
        date.First = new() { Day = (byte)Math.Min(day, 99), Month = view[month].Month };
        ReadYear(view, ref date);
        if (day == 0 || !date.First.IsValid)
            date.End = date.Start;
        return true;
    }

    private static bool TryReadMonth(in TimeView view, int at, out Mention date)
    {
        if (!IsMonth(view, at))
            return None(out date);
        date = Mention.Of(view, at, at);
        date.First = new() { Month = view[at].Month };
        ReadYear(view, ref date);
        return date.First.Year != 0 || date.Offset.IsGiven || IsProven(view, at, date.Next);
    }

    // 28-April-2025
    private static int SkipHyphen(in TimeView view, int last) =>
        view.IsDash(last + 1) && view.Tokens.Touches(last) && view.Tokens.Touches(last + 1) ? last + 2 : view.Follow(last);

    // Short names need a year, or a second month: Jan-Mar 2020.
    private static bool IsProven(in TimeView view, int at, int next)
    {
        if (view.IsWhole(at, next))
            return true;
        return view.Is(at, TimeClass.ShortName)
            ? view.SkipUntil(next) is var second && second != next && view.Is(second, TimeClass.Month)
            : MonthJudge.IsMonth(view, at);
    }

    private static bool TryTake(in TimeView view, int at, in Numeral numeral, bool taken, out Mention date)
    {
        date = Mention.Of(view, at, at);
        date.First = numeral.Point;
        return taken;
    }

    private static bool None(out Mention date)
    {
        date = default;
        return false;
    }

    private static bool IsMonth(in TimeView view, int at) => view.Is(at, TimeClass.Month);

    // The year behind a month, or how far its year is away: Juni 2024, Mei tahun 2020, Mei, 2020, Maret tahun lalu, Mei lalu.
    private static void ReadYear(in TimeView view, ref Mention date)
    {
        var last = date.Next - 1;
        var next = view.Is(last, TimeClass.ShortName) ? view.SkipStop(view.Follow(last)) : view.Follow(last);
        var year = view.Skip(view.SkipComma(next), TimeClass.YearCue);
        if (view.IsDash(year))
            year = SkipHyphen(view, last);
        if (view.Numeral(year) is { IsYear: true, A: var number } && !view.IsCounted(view.Follow(year)))
        {
            date.First = date.First with { Year = number };
            date.ExtendTo(view, year);
            next = view.Follow(year);
        }
        else if (date.First.Day != 0 && year == next && view.Numeral(year) is { Shape: NumeralShape.Integer, Digits: 3, A: var early } && YearReader.IsClosed(view, year + 1))
        {
            date.First = date.First with { Year = early };
            date.ExtendTo(view, year);
            next = view.Follow(year);
        }
        else if (view.Is(next, TimeClass.YearCue) && RelativeReader.TryReadDirection(view, next, out var offset, out var end))
        {
            date.Offset = offset;
            date.ExtendTo(view, end);
            return;
        }
        ReadTense(view, next, ref date);
    }

    /// <summary>Takes lalu, ini, mendatang behind an incomplete date: they stay outside its span.</summary>
    public static void ReadTense(in TimeView view, int next, ref Mention date)
    {
        if (!view.Is(next, TimeClass.Direction | TimeClass.DayPointer))
            return;
        date.Tense = view[next].Offset switch
        {
            < 0 => Tense.Past,
            0 => view.Tokens.Is(next, "nanti") ? Tense.Future : Tense.None,
            _ => Tense.Future,
        };
        date.Next = next + 1;
    }
}
