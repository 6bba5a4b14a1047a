namespace Berita.Extraction;

/// <summary>Completes mentions of time from the day of writing.</summary>
internal static class TemporalResolver
{
    // weekday and date agree again after at most 11 years, 40 where a century has no leap day
    private const int YearsForWeekday = 40;

    /// <summary>The full ISO date, month, year or interval; null where the day of writing does not tell it (clock times alone, hours ago).</summary>
    public static string? Resolve(in Temporal temporal, DateOnly writtenOn)
    {
        if (temporal.Offset.IsGiven)
            return ResolveOffset(temporal, writtenOn);
        if (temporal.First.IsEmpty || (temporal.First.Clock.IsGiven && IsClockAlone(temporal.First)))
            return null;
        if (temporal.Last.IsEmpty)
            return Complete(temporal.First, temporal.Tense, writtenOn) is { } point ? TemporalFormatter.FormatValue(point, default) : null;
        return ResolveRange(temporal, writtenOn);
    }

    private static bool IsClockAlone(CalendarPoint point) => point is { Year: 0, Month: 0, Day: 0, Weekday: 0 };

    private static string? ResolveRange(in Temporal temporal, DateOnly writtenOn)
    {
        if (Complete(temporal.Last, temporal.Tense, writtenOn) is not { } last)
            return null;
        if (temporal.First.Year != 0 || FirstDay(last) is not { } lastDay)
            return temporal.First.Year != 0 ? TemporalFormatter.FormatValue(temporal.First, last) : null;
        return Complete(temporal.First, Tense.Present, lastDay) is { } first ? TemporalFormatter.FormatValue(first, last) : null;
    }

    // The nearest point that fits; Present means "not after", the rule for a bare weekday and for the first end of a range.
    private static CalendarPoint? Complete(CalendarPoint point, Tense tense, DateOnly writtenOn)
    {
        if (point.Year != 0)
            return point;
        if (point.IsWeekdayAlone)
            return At(point, WeekdayNear(point.Weekday, tense, writtenOn));
        if (point.IsDayAlone)
            return Nearest(point, tense, writtenOn, monthly: true);
        return point.Month == 0 ? null : Nearest(point, tense, writtenOn, monthly: false);
    }

    private static DateOnly? WeekdayNear(int weekday, Tense tense, DateOnly writtenOn)
    {
        var back = (7 + (int)writtenOn.DayOfWeek - weekday % 7) % 7;
        var days = tense switch
        {
            Tense.Future => 7 - back,
            Tense.Past when back == 0 => -7,
            _ => -back,
        };
        return AddDays(writtenOn, days);
    }

    private static CalendarPoint? Nearest(CalendarPoint point, Tense tense, DateOnly writtenOn, bool monthly)
    {
        CalendarPoint? best = null;
        var distance = int.MaxValue;
        var reach = monthly ? 3 : point.Weekday != 0 ? YearsForWeekday : point is { Month: 2, Day: 29 } ? 8 : 1;
        for (var step = -reach; step <= reach; step++)
        {
            if (Step(point, writtenOn, step, monthly) is not { } candidate || FirstDay(candidate) is not { } day || !Fits(candidate, day, tense, writtenOn))
                continue;
            var away = Math.Abs(day.DayNumber - writtenOn.DayNumber);
            if (away < distance)
                (best, distance) = (candidate, away);
        }
        return best;
    }

    private static CalendarPoint? Step(CalendarPoint point, DateOnly writtenOn, int step, bool monthly)
    {
        if (!monthly)
            return writtenOn.Year + step is > 0 and <= 9999 ? point with { Year = (short)(writtenOn.Year + step) } : null;
        var months = writtenOn.Year * 12 + writtenOn.Month - 1 + step;
        return months is < 12 or >= 120_000 ? null : point with { Year = (short)(months / 12), Month = (byte)(months % 12 + 1) };
    }

    private static bool Fits(CalendarPoint point, DateOnly day, Tense tense, DateOnly writtenOn)
    {
        if (point.Weekday != 0 && point.Day != 0 && (int)day.DayOfWeek != point.Weekday % 7)
            return false;
        return tense switch
        {
            Tense.Past or Tense.Present => day <= writtenOn,
            Tense.Future => day >= writtenOn,
            _ => true,
        };
    }

    private static DateOnly? FirstDay(CalendarPoint point)
    {
        if (point.Year is <= 0 or > 9999 || !point.IsValid)
            return null;
        return new DateOnly(point.Year, Math.Max((byte)1, point.Month), Math.Max((byte)1, point.Day));
    }

    private static string? ResolveOffset(in Temporal temporal, DateOnly writtenOn)
    {
        var offset = temporal.Offset;
        if (offset.IsClock || offset.Hundredths % 100 != 0)
            return null;
        var amount = offset.Hundredths / 100;
        if (temporal.First.IsWeekdayAlone && offset.Unit == TimeUnit.Week)
            return AddDays(Monday(writtenOn), amount * 7 + temporal.First.Weekday - 1) is { } day ? Format(At(temporal.First, day)) : null;
        return offset.Unit switch
        {
            TimeUnit.Day => AddDays(writtenOn, amount) is { } d ? Format(At(temporal.First, d)) : null,
            TimeUnit.Week => ResolveWeek(AddDays(Monday(writtenOn), amount * 7)),
            TimeUnit.Month => ResolveMonths(temporal, writtenOn, amount),
            _ => ResolveYears(temporal, writtenOn, amount),
        };
    }

    private static string? ResolveWeek(DateOnly? monday) =>
        monday is { } first && AddDays(first, 6) is { } last ? TemporalFormatter.FormatValue(Day(first), Day(last)) : null;

    private static string? ResolveMonths(in Temporal temporal, DateOnly writtenOn, long amount)
    {
        var factor = temporal.Offset.Factor;
        var months = (writtenOn.Year * 12L + writtenOn.Month - 1) / factor * factor + amount * factor;
        if (months is < 12 or >= 119_000)
            return null;
        var first = new CalendarPoint { Year = (short)(months / 12), Month = (byte)(months % 12 + 1) };
        if (temporal.First.IsDayAlone)
            return Format(first with { Day = temporal.First.Day });
        if (factor == 1)
            return Format(first);
        months += factor - 1;
        return TemporalFormatter.FormatValue(first, new() { Year = (short)(months / 12), Month = (byte)(months % 12 + 1) });
    }

    private static string? ResolveYears(in Temporal temporal, DateOnly writtenOn, long amount)
    {
        var factor = temporal.Offset.Factor;
        // a century runs from its year 1, a decade from its year 0
        var start = factor == 100 ? (writtenOn.Year - 1) / 100 * 100 + 1 : factor == 10 ? writtenOn.Year / 10 * 10 : writtenOn.Year;
        var year = start + amount * factor;
        if (year is < 1 or > 9900)
            return null;
        var first = temporal.First with { Year = (short)year };
        if (!temporal.Last.IsEmpty)
            return TemporalFormatter.FormatValue(first, temporal.Last with { Year = (short)year });
        return factor is 10 or 100 && amount is >= -1 and <= 1
            ? TemporalFormatter.FormatValue(first, new() { Year = (short)(year + factor - 1) })
            : Format(first);
    }

    private static string? Format(CalendarPoint? point) => point is { IsValid: true } p ? TemporalFormatter.FormatValue(p, default) : null;

    private static CalendarPoint? At(CalendarPoint point, DateOnly? day) => day is { } d ? Day(d) with { Clock = point.Clock } : null;

    private static CalendarPoint Day(DateOnly day) => new() { Year = (short)day.Year, Month = (byte)day.Month, Day = (byte)day.Day };

    private static DateOnly Monday(DateOnly day) => day.AddDays(day.DayNumber < 7 ? 0 : -((int)day.DayOfWeek + 6) % 7);

    private static DateOnly? AddDays(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }
}
