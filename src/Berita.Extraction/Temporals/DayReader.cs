namespace Berita.Extraction;

/// <summary>Reads a day of an open month: <c>tanggal 7</c>, <c>tanggal 1 hingga 5</c>, <c>tanggal 7 bulan ini</c>.</summary>
internal static class DayReader
{
    public static bool TryRead(in TimeView view, int cue, out Mention day)
    {
        day = default;
        var at = view.Follow(cue);
        if (!view.Numeral(at).IsDay || DateReader.TryRead(view, at, supported: true, out _))
            return false;
        if (CalendarReader.TryRead(view, at, out day) || ListReader.TryReadDay(view, at, default, out day))
            return true;
        day = Mention.Of(view, cue, at);
        day.First = new() { Day = (byte)view.Numeral(at).A };
        var next = view.Follow(at);
        var end = view.Skip(view.SkipUntil(next), TimeClass.DateCue);
        if (view.SkipUntil(next) != next && view.Numeral(end) is { IsDay: true, A: var last } && last > day.First.Day)
        {
            day.Kind = TemporalKind.Range;
            day.Last = new() { Day = (byte)last };
            day.ExtendTo(view, end);
        }
        else if (view.Tokens.Is(next, "bulan") && RelativeReader.TryReadDirection(view, next, out var offset, out var month))
        {
            day.Offset = offset;
            day.ExtendTo(view, month);
        }
        return true;
    }
}
