namespace Berita.Extraction;

/// <summary>Reads hours without minutes and hours in words: <c>7</c>, <c>tujuh</c>, <c>setengah delapan</c>, <c>delapan lewat lima</c>.</summary>
internal static class SpokenClock
{
    // what follows a number that is no hour: jam 24 jam, sampai 2 November, hingga 20 orang
    private const TimeClass NoHour = TimeClass.Unit | TimeClass.Month | TimeClass.Counted;

    public static bool TryRead(in TimeView view, int at, in Numeral numeral, out ClockTime clock, out int last)
    {
        clock = default;
        last = at;
        if (numeral.Shape != NumeralShape.None)
        {
            if (numeral is not { Shape: NumeralShape.Integer, Digits: <= 2 })
                return false;
            var minute = ReadStrayMinute(view, ref last);
            return !view.Is(view.Follow(last), NoHour) && TryCreate(numeral.A * 60 + (last == at ? ReadMinutes(view, ref last) : minute), out clock);
        }
        // setengah delapan is half an hour before eight
        var isHalf = view.Tokens.Is(at, "setengah");
        var hourAt = isHalf ? view.Follow(at) : at;
        if (!TryReadWhole(view, hourAt, 24, out var hour, out last) || view.Is(view.Follow(last), NoHour))
            return false;
        var minutes = hour * 60 - (isHalf ? 30 : 0);
        if (!isHalf)
            minutes += ReadMinutes(view, ref last);
        return TryCreate(minutes, out clock);
    }

    private static bool TryCreate(int minutes, out ClockTime clock)
    {
        clock = default;
        return minutes is >= 0 and <= 24 * 60 && ClockTime.TryCreate(minutes / 60, minutes % 60, -1, out clock);
    }

    // 23: 40, 06. 59: a space behind the sign
    private static int ReadStrayMinute(in TimeView view, ref int last)
    {
        var sign = last + 1;
        if ((!view.Tokens.Is(sign, ':') && !view.Tokens.Is(sign, '.')) || !view.Tokens.Touches(last) || view.Numeral(view.Follow(sign)) is not { Shape: NumeralShape.Integer, Digits: 2, A: < 60 and var minute })
            return 0;
        last = view.Follow(sign);
        return minute;
    }

    private static int ReadMinutes(in TimeView view, ref int last)
    {
        var sign = view.Follow(last);
        var isAfter = view.Tokens.Is(sign, "lewat") || view.Tokens.Is(sign, "lebih");
        if ((!isAfter && !view.Tokens.Is(sign, "kurang")) || !TryReadWhole(view, view.Follow(sign), 59, out var minutes, out var end))
            return 0;
        var unit = view.Follow(end);
        last = view[unit].Unit == TimeUnit.Minute ? unit : end;
        return isAfter ? minutes : -minutes;
    }

    private static bool TryReadWhole(in TimeView view, int at, int most, out int number, out int last)
    {
        number = 0;
        last = at;
        if (!NumberReader.TryRead(view.Tokens, at, out var value, out var count) || value < 0 || value > most || decimal.Truncate(value) != value)
            return false;
        number = (int)value;
        last = at + count - 1;
        return true;
    }
}
