namespace Berita.Extraction;

/// <summary>What a mention of calendar time names.</summary>
public enum TemporalKind : byte
{
    /// <summary>A day, month or year: <c>Senin (28/4)</c>, <c>pekan lalu</c>.</summary>
    Date,

    /// <summary>A clock time: <c>pukul 10.30 WIB</c>.</summary>
    Time,

    /// <summary>A day with a clock time, or a point some hours away: <c>28 April pukul 10.30</c>, <c>dua jam lalu</c>.</summary>
    DateTime,

    /// <summary>A stretch from one point to another: <c>1950-1953</c>, <c>Senin hingga Rabu</c>.</summary>
    Range,
}
