namespace Berita.Extraction;

/// <summary>Joins two points to a stretch: <c>1 hingga 5 Mei 2021</c>, <c>Juli-September</c>, <c>28/10-1/11/2020</c>, <c>1950-53</c>.</summary>
internal static class RangeReader
{
    /// <summary>Takes the second end, where one follows that fits.</summary>
    public static void Extend(in TimeView view, bool isNested, ref Mention first)
    {
        if (first.Offset.IsGiven || first.Tense != Tense.None)
            return;
        var sign = view.Follow(first.Next - 1);
        var at = view.SkipUntil(sign);
        var isCoordinated = at == sign && view.Tokens.Is(sign, "dan");
        if (isCoordinated)
            at = view.Follow(sign);
        else if (at == sign)
            return;
        at = view.Tokens.Is(at, "hari") || view.Tokens.Is(at, "bulan") ? view.Follow(at) : view.Skip(at, TimeClass.DateCue | TimeClass.YearCue);
        if (!TryReadEnd(view, at, first, view.IsDash(sign) && view.Tokens.Touches(sign - 1) && view.Tokens.Touches(sign), isNested, out var second) || second.End == second.Start)
            return;
        if (isCoordinated && !IsBetween(view, first) && !(first.First.IsWeekdayAlone && second.Kind == TemporalKind.Range))
            return;
        Join(ref first, second);
    }

    /// <summary>Takes a second day with a clock time: <c>27 Oktober pukul 16.00 hingga 28 Oktober pukul 16.00</c>.</summary>
    public static void ExtendClock(in TimeView view, bool isNested, ref Mention first)
    {
        var sign = view.Follow(first.Next - 1);
        var at = view.SkipUntil(sign);
        if (at == sign || !CalendarReader.TryReadPoint(view, view.Skip(at, TimeClass.DateCue), supported: true, isNested, out var second))
            return;
        ClockReader.Attach(view, ref second);
        if (second.Kind == TemporalKind.DateTime)
            Join(ref first, second);
    }

    // "antara 1 dan 5 Mei"
    private static bool IsBetween(in TimeView view, in Mention first)
    {
        var before = first.At - 1;
        if (view.Is(before, TimeClass.DateCue | TimeClass.YearCue) || view.Tokens.Is(before, "bulan") || view.Tokens.Is(before, "hari"))
            before--;
        return view.Tokens.Is(before, "antara");
    }

    private static bool TryReadEnd(in TimeView view, int at, in Mention first, bool isTouching, bool isNested, out Mention second)
    {
        var numeral = view.Numeral(at);
        if (first.First.Year != 0 && first.First is { Clock.IsGiven: false })
        {
            second = at < view.Tokens.Count ? Mention.Of(view, at, at) : default;
            if (numeral.IsYear && !view.Is(view.Follow(at), TimeClass.Month | TimeClass.Counted))
            {
                second.First = new() { Year = numeral.A };
                return true;
            }
            if (first.First.IsYear && isTouching && numeral is { Shape: NumeralShape.Integer, Digits: 2 } && !view.Is(view.Follow(at), TimeClass.Month | TimeClass.Counted))
            {
                var year = first.First.Year / 100 * 100 + numeral.A;
                second.First = new() { Year = (short)(year < first.First.Year && numeral.A < 10 ? year + 100 : year) };
                return true;
            }
            if (DecadeReader.TryRead(view, at, endsRange: first.Kind == TemporalKind.Range, out second))
                return true;
        }
        return CalendarReader.TryReadPoint(view, at, supported: true, isNested, out second) && !(first.First.IsYear && second.First.Year == 0);
    }

    private static void Join(ref Mention first, in Mention second)
    {
        var (a, b) = (first.First, second.First);
        if (a.IsWeekdayAlone && second.Kind == TemporalKind.Range && first.Last.IsEmpty)
        {
            (first.First, first.Last) = (second.First, second.Last);
        }
        else
        {
            if (!TryFill(ref a, ref b))
                return;
            (first.First, first.Last) = (a, second.Last.IsEmpty ? b : second.Last);
        }
        (first.Kind, first.Next, first.End, first.Offset, first.Tense) = (TemporalKind.Range, second.Next, second.End, second.Offset, second.Tense);
    }

    /// <summary>Shares month and year between the ends; false where they are no stretch.</summary>
    public static bool TryFill(ref CalendarPoint a, ref CalendarPoint b)
    {
        if (a.IsWeekdayAlone || b.IsWeekdayAlone)
            return a.IsWeekdayAlone && b.IsWeekdayAlone && a.Weekday != b.Weekday;
        if (a.IsDayAlone)
        {
            if (!b.IsDay)
                return false;
            a = a with { Month = b.Month, Year = b.Year };
        }
        else if (a.Year == 0 && b.Year != 0)
        {
            if (b.IsYear)
                return false;
            a = a with { Year = (short)(b.Year - (IsLaterInYear(a, b) ? 1 : 0)) };
        }
        else if (b.Year == 0 && a.Year != 0)
        {
            b = b with { Year = (short)(a.Year + (IsLaterInYear(a, b) ? 1 : 0)) };
        }
        if (!a.IsValid || !b.IsValid)
            return false;
        var order = a.OrderTo(b);
        return a.Year == 0 && a.Month != b.Month ? b.Month != 0 : order < 0 || (order == 0 && a.Day == 0 != (b.Day == 0));
    }

    private static bool IsLaterInYear(CalendarPoint a, CalendarPoint b) =>
        a.Month > b.Month || (a.Month == b.Month && b.Day != 0 && a.Day > b.Day);
}
