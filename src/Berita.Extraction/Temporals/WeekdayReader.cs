namespace Berita.Extraction;

/// <summary>Reads a day of the week with what completes it: <c>Senin (28/4/2025)</c>, <c>Senin, 28 April 2025</c>, <c>Jumat pekan lalu</c>, <c>Senin</c>.</summary>
internal static class WeekdayReader
{
    public static bool TryRead(in TimeView view, int at, out Mention day)
    {
        var word = view[at];
        day = default;
        if (!word.Is(TimeClass.Weekday) || IsWeek(view, at))
            return false;
        day = Mention.Of(view, at, at);
        day.First = new() { Weekday = word.Weekday };
        var isShort = word.Is(TimeClass.ShortName);
        if (isShort && !view.IsCapitalised(at))
            return false;
        var next = isShort ? view.SkipStop(view.Follow(at)) : view.Follow(at);
        var afterPart = SkipPartOfDay(view, next);
        var isWeekAway = IsWeekAway(view, next, out var offset, out var end);
        var afterPointer = isWeekAway ? view.Follow(end) : view.Skip(afterPart, TimeClass.Direction | TimeClass.DayPointer);
        if (TryReadBracket(view, afterPointer, ref day) || TryReadDate(view, afterPart, ref day))
            return true;
        if (isShort ? !view.Is(next, TimeClass.Direction | TimeClass.AnaphoricDirection) : !IsDayName(view, at, next))
            return false;
        if (isWeekAway)
        {
            day.Offset = offset;
            day.ExtendTo(view, end);
            return true;
        }
        DateReader.ReadTense(view, afterPart, ref day);
        return true;
    }

    private static bool IsWeekAway(in TimeView view, int unit, out RelativeOffset offset, out int end)
    {
        (offset, end) = (default, unit);
        return view.Is(unit, TimeClass.Unit) && view[unit].Unit == TimeUnit.Week && RelativeReader.TryReadDirection(view, unit, out offset, out end);
    }

    /// <summary>Past pagi, malam, dini hari.</summary>
    public static int SkipPartOfDay(in TimeView view, int at) =>
        view.Is(at, TimeClass.PartOfDay) ? view.Follow(EndOfPartOfDay(view, at)) : at;

    /// <summary>The last token of pagi, malam, dini hari.</summary>
    public static int EndOfPartOfDay(in TimeView view, int at)
    {
        var next = view.Follow(at);
        return view.Tokens.Is(at, "dini") && view.Tokens.Is(next, "hari") ? next : at;
    }

    // minggu is a week in lower case, after a number and where "Minggu lalu" opens a sentence, but for a date behind it.
    private static bool IsWeek(in TimeView view, int at)
    {
        if (!view.Is(at, TimeClass.Unit) || view.Tokens.Is(at - 1, "hari"))
            return false;
        var next = view.Follow(at);
        if (!view.IsCapitalised(at))
            return !view.Tokens.Is(next, '(') && view.Numeral(view.SkipComma(next)).Shape == NumeralShape.None;
        return view.Tokens.Kind(at - 1) == TokenKind.Number || (view.Is(next, TimeClass.Direction) && (view.OpensSentence(at) || char.IsUpper(view.Tokens.Slice(at)[1])));
    }

    // Rabu Abu, Kamis Putih, Jumat Agung name feasts, Pasar Rebo a place, salat Jumat a prayer.
    private static bool IsDayName(in TimeView view, int at, int next) =>
        !(view.Is(at - 1, TimeClass.WeekdayRefuter) && (view.IsCapitalised(at - 1) || !view.Tokens.Is(at - 1, "pasar")))
        && !(view.IsCapitalised(at) && view.IsCapitalised(next)
            && (view.Tokens.Is(next, "agung") || view.Tokens.Is(next, "abu") || view.Tokens.Is(next, "putih") || view.Tokens.Is(next, "suci") || view.Tokens.Is(next, "palma")));

    private static bool TryReadBracket(in TimeView view, int open, ref Mention day)
    {
        if (!view.Tokens.Is(open, '(') || !CalendarReader.TryReadDates(view, view.Follow(open), out var inner) || !view.Tokens.Is(inner.Next, ')'))
            return false;
        if (inner.First.Weekday != 0)
            return false;
        Complete(ref day, inner);
        day.ExtendTo(view, inner.Next);
        return true;
    }

    private static bool TryReadDate(in TimeView view, int next, ref Mention day)
    {
        var at = view.Skip(view.SkipComma(next), TimeClass.DateCue);
        if (view.Tokens.Kind(at) != TokenKind.Number || !CalendarReader.TryReadDates(view, at, out var date))
            return false;
        Complete(ref day, date);
        (day.Next, day.End) = (date.Next, date.End > date.Start ? date.End : day.Start);
        return true;
    }

    private static void Complete(ref Mention day, in Mention date)
    {
        day.First = date.First with { Weekday = date.Last.IsEmpty ? day.First.Weekday : (byte)0 };
        (day.Last, day.Kind, day.Offset, day.Tense) = (date.Last, date.Kind, date.Offset, date.Tense);
    }
}
