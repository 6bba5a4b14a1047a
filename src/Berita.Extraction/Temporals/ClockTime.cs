namespace Berita.Extraction;

/// <summary>A time of the day, in four bytes. <c>default</c>: none.</summary>
internal readonly record struct ClockTime
{
    private const sbyte ZoneBias = 20;

    private readonly byte _hour;
    private readonly byte _minute;
    private readonly byte _second;
    private readonly sbyte _zone;

    private ClockTime(byte hour, byte minute, byte second, sbyte zone) => (_hour, _minute, _second, _zone) = (hour, minute, second, zone);

    /// <summary>Whether there is a time.</summary>
    public bool IsGiven => _hour != 0;

    public int Hour => _hour - 1;

    public int Minute => _minute;

    /// <summary>−1 where the text gives none.</summary>
    public int Second => _second - 1;

    public bool HasZone => _zone != 0;

    /// <summary>Hours east of Greenwich; 0 also where there is no zone.</summary>
    public int Zone => HasZone ? _zone - ZoneBias : 0;

    /// <summary>A time of a day of 24 hours; 24.00 is its end. <paramref name="second"/> −1: not given.</summary>
    public static bool TryCreate(int hour, int minute, int second, out ClockTime time)
    {
        time = default;
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || second is < -1 or > 59 || (hour == 24 && (minute > 0 || second > 0)))
            return false;
        time = new((byte)(hour + 1), (byte)minute, (byte)(second + 1), 0);
        return true;
    }

    public ClockTime InZone(int hoursEast) => new(_hour, _minute, _second, (sbyte)(hoursEast + ZoneBias));

    public ClockTime InZoneOf(ClockTime other) => HasZone || !other.HasZone ? this : InZone(other.Zone);

    /// <summary>The same time at another hour, <c>12 malam</c> → <c>00.00</c>.</summary>
    public ClockTime AtHour(int hour) => new((byte)(hour + 1), _minute, _second, _zone);

    /// <summary>The hour that a part of the day makes of an hour of twelve: 7 malam is 19, 1 malam is 1.</summary>
    public ClockTime In(PartOfDay part)
    {
        if (!IsGiven || Hour is 0 or > 12)
            return this;
        var afternoon = part switch
        {
            PartOfDay.Noon => Hour < 7,
            PartOfDay.Afternoon => Hour < 12,
            PartOfDay.Night => Hour is > 5 and < 12,
            _ => false,
        };
        if (afternoon)
            return AtHour(Hour + 12);
        return Hour == 12 && part is PartOfDay.Night or PartOfDay.Dawn ? AtHour(Hour % 12) : this;
    }
}
