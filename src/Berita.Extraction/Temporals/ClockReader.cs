namespace Berita.Extraction;

/// <summary>Reads clock times and stretches of them: <c>pukul 10.30 WIB</c>, <c>08.30-15.00 WIB</c>, <c>jam 7 malam</c>.</summary>
internal static class ClockReader
{
    /// <summary>Reads the time behind <c>pukul</c> or <c>jam</c>; the span begins at the time.</summary>
    public static bool TryReadCued(in TimeView view, int cue, out Mention time)
    {
        time = default;
        var before = view.Tokens.Kind(cue - 1) == TokenKind.Number || view.Tokens.Lexicon.NumberWords[view.Tokens.Word(cue - 1)].StartsCardinal
            || view.Tokens.Is(cue - 1, '/') || view.Tokens.Is(cue - 1, "per");
        return !(before && view.Is(cue, TimeClass.Unit)) && TryRead(view, view.Follow(cue), isCued: true, out time);
    }

    /// <summary>Reads a time that its zone, the word before it or the whole text proves.</summary>
    public static bool TryRead(in TimeView view, int at, bool isCued, out Mention time)
    {
        if (!TryReadTime(view, at, isCued, out time))
            return false;
        var next = WeekdayReader.SkipPartOfDay(view, view.Follow(time.Next - 1));
        var other = view.SkipUntil(next);
        // an hour alone ends a range only where one begins it or pukul stands before it
        var takesHour = view.Is(other, TimeClass.ClockCue) || (isCued && !view.Numeral(at).IsClock);
        if (other != next && TryReadTime(view, view.Skip(other, TimeClass.ClockCue), takesHour, out var second))
        {
            var (a, b) = (SharePart(view, time, second), second.First.Clock);
            time.Kind = TemporalKind.Range;
            time.First = new() { Clock = a.InZoneOf(b) };
            time.Last = new() { Clock = b.InZoneOf(a) };
            (time.Next, time.End) = (second.Next, second.End);
        }
        return isCued || time.First.Clock.HasZone || IsWhole(view, at, time);
    }

    // 7-9 malam: both hours are of the evening; 8 sampai 5 sore: one is not
    private static ClockTime SharePart(in TimeView view, in Mention first, in Mention second)
    {
        var clock = first.First.Clock;
        var part = view.Is(second.Next - 1, TimeClass.Zone) ? second.Next - 2 : second.Next - 1;
        if (!view.Is(part, TimeClass.PartOfDay) || view.Is(first.Next - 1, TimeClass.PartOfDay) || view.Numeral(first.Next - 1).IsClock)
            return clock;
        var shared = clock.In(view[part].Part);
        return shared.Hour < second.First.Clock.Hour ? shared : clock;
    }

    /// <summary>Takes the clock time behind a day: <c>28 April 2025 pukul 10.30</c>, <c>28/4/2025, 10:30 WIB</c>.</summary>
    public static void Attach(in TimeView view, ref Mention day)
    {
        if (day.Kind != TemporalKind.Date || day.Offset.IsGiven || (day.First.Day == 0 && !day.First.IsWeekdayAlone))
            return;
        var at = view.SkipComma(view.Follow(day.Next - 1));
        Mention time;
        if (view.Is(at, TimeClass.ClockCue))
        {
            // 7 Juni 2023 jam 10.00: the year counts no hours
            if (!TryRead(view, view.Follow(at), isCued: true, out time))
                return;
        }
        else if (!day.First.IsDay || day.First.Year == 0 || !TryReadUncued(view, day, view.Tokens.Is(at, '|') ? view.Follow(at) : at, out time))
        {
            return;
        }
        var isRange = time.Kind == TemporalKind.Range;
        day.Last = isRange ? day.First with { Clock = time.Last.Clock } : default;
        day.First = day.First with { Clock = time.First.Clock };
        (day.Kind, day.Next, day.End) = (isRange ? TemporalKind.Range : TemporalKind.DateTime, time.Next, time.End);
    }

    // "13 Sep 2030, 18.44" is a day and a time where it is all of the text
    private static bool TryReadUncued(in TimeView view, in Mention day, int at, out Mention time) =>
        TryRead(view, at, isCued: view.Numeral(at).IsClock && view.IsWhole(day.At, at + 1), out time);

    // A lone 10.30 is a time where two digits say the hour; 7.14 is a number.
    private static bool IsWhole(in TimeView view, int at, in Mention time) =>
        view.IsWhole(at, time.Next) && view.Numeral(at) is { IsClock: true, Digits: 2 };

    private static bool TryReadTime(in TimeView view, int at, bool isCued, out Mention time)
    {
        time = default;
        var numeral = view.Numeral(at);
        ClockTime clock;
        var last = at;
        if (numeral.IsClock)
        {
            clock = numeral.Point.Clock;
        }
        else if (!isCued || !SpokenClock.TryRead(view, at, numeral, out clock, out last))
        {
            return false;
        }
        time = Mention.Of(view, at, last, TemporalKind.Time);
        var next = view.Follow(last);
        // Minutes in digits are of 24 hours (07.00 pagi); hours alone and words need the part of the day.
        if (view.Is(next, TimeClass.PartOfDay))
        {
            var part = clock.In(view[next].Part);
            var isComplete = numeral.IsClock || (numeral.Shape == NumeralShape.Integer && last > at);
            if (part != clock || !isComplete)
                time.ExtendTo(view, WeekdayReader.EndOfPartOfDay(view, next));
            clock = part;
            next = WeekdayReader.SkipPartOfDay(view, next);
        }
        if (view.Is(next, TimeClass.Zone))
        {
            clock = clock.InZone(view[next].Zone);
            time.ExtendTo(view, next);
        }
        time.First = new() { Clock = clock };
        return true;
    }
}
