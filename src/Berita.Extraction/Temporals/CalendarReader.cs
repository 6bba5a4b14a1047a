namespace Berita.Extraction;

/// <summary>Reads dates, stretches of dates and dates with a clock time.</summary>
internal static class CalendarReader
{
    /// <summary>Reads the date or stretch that starts at a weekday, a month or a number.</summary>
    public static bool TryRead(in TimeView view, int at, out Mention mention)
    {
        var supported = view.Tokens.Is(at - 1, '(') || view.Is(at - 1, TimeClass.DateCue);
        return TryRead(view, at, supported, isNested: false, out mention);
    }

    /// <summary>Reads what stands in brackets or after a comma behind a weekday: a date or stretch without weekdays, so that nothing nests deeper.</summary>
    public static bool TryReadDates(in TimeView view, int at, out Mention mention)
    {
        mention = default;
        return !view.Is(at, TimeClass.Weekday) && TryRead(view, at, supported: true, isNested: true, out mention);
    }

    /// <summary>Reads one day, month or numeric date, with its weekday or, in a nested place, without.</summary>
    public static bool TryReadPoint(in TimeView view, int at, bool supported, bool isNested, out Mention point)
    {
        point = default;
        return (!isNested && WeekdayReader.TryRead(view, at, out point)) || DateReader.TryRead(view, at, supported, out point);
    }

    private static bool TryRead(in TimeView view, int at, bool supported, bool isNested, out Mention mention)
    {
        if (!TryReadPoint(view, at, supported, isNested, out mention) && !TryReadDayAlone(view, at, out mention))
            return false;
        if (mention.End == mention.Start)
            return true;
        RangeReader.Extend(view, isNested, ref mention);
        if (mention.First.IsDayAlone && mention.Last.IsEmpty)
            return false;
        ClockReader.Attach(view, ref mention);
        if (mention.Kind == TemporalKind.DateTime)
            RangeReader.ExtendClock(view, isNested, ref mention);
        return true;
    }

    // The 18 of "18-19 September", "antara 1 dan 5 Mei": nothing by itself.
    private static bool TryReadDayAlone(in TimeView view, int at, out Mention day)
    {
        day = default;
        var numeral = view.Numeral(at);
        if (!numeral.IsDay)
            return false;
        var next = view.Follow(at);
        if (view.SkipUntil(next) == next && !view.Tokens.Is(next, "dan"))
            return false;
        day = Mention.Of(view, at, at);
        day.First = new() { Day = (byte)numeral.A };
        return true;
    }
}
