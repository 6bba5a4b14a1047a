namespace Berita.Extraction;

/// <summary>Writes values as ISO 8601, with <c>X</c> for digits that the text leaves open.</summary>
internal static class TemporalFormatter
{
    // two points of at most 30 characters (+XXXX-MM-DDTHH:MM:SS+HH:MM) and a slash
    private const int LongestValue = 64;

    public static string? FormatValue(CalendarPoint first, CalendarPoint last)
    {
        if (first.IsEmpty)
            return null;
        var writer = new ValueWriter(stackalloc char[LongestValue]);
        Write(ref writer, first);
        if (!last.IsEmpty)
        {
            writer.Add('/');
            Write(ref writer, last);
        }
        return writer.ToString();
    }

    public static string? FormatOffset(RelativeOffset offset)
    {
        if (!offset.IsGiven)
            return null;
        var writer = new ValueWriter(stackalloc char[LongestValue]);
        var hundredths = offset.Hundredths * offset.Factor;
        if (hundredths < 0)
            writer.Add('-');
        writer.Add('P');
        if (offset.IsClock)
            writer.Add('T');
        writer.AddDecimal(Math.Abs(hundredths));
        writer.Add(Letter(offset.Unit));
        return writer.ToString();
    }

    private static void Write(ref ValueWriter writer, CalendarPoint point)
    {
        if (point.IsWeekdayAlone)
        {
            writer.Add("XXXX-WXX-");
            writer.Add((char)('0' + point.Weekday));
        }
        else if (point.Year != 0 || point.Month != 0 || point.Day != 0)
        {
            WriteDate(ref writer, point);
        }
        if (point.Clock.IsGiven)
            WriteClock(ref writer, point.Clock);
    }

    private static void WriteDate(ref ValueWriter writer, CalendarPoint point)
    {
        if (point.Year < 0)
            writer.Add('-');
        writer.AddDigits(Math.Abs((int)point.Year), 4);
        if (point.Month == 0 && point.Day == 0)
            return;
        writer.Add('-');
        writer.AddDigits(point.Month, 2);
        if (point.Day == 0)
            return;
        writer.Add('-');
        writer.AddDigits(point.Day, 2);
    }

    private static void WriteClock(ref ValueWriter writer, ClockTime clock)
    {
        writer.Add('T');
        writer.AddTwo(clock.Hour);
        writer.Add(':');
        writer.AddTwo(clock.Minute);
        if (clock.Second >= 0)
        {
            writer.Add(':');
            writer.AddTwo(clock.Second);
        }
        if (!clock.HasZone)
            return;
        writer.Add(clock.Zone < 0 ? '-' : '+');
        writer.AddTwo(Math.Abs(clock.Zone));
        writer.Add(":00");
    }

    private static char Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => 'Y',
        TimeUnit.Month or TimeUnit.Minute => 'M',
        TimeUnit.Week => 'W',
        TimeUnit.Day => 'D',
        TimeUnit.Hour => 'H',
        _ => 'S',
    };
}
