namespace Berita.Extraction;

/// <summary>What a mention of calendar time names.</summary>
public enum TemporalKind : byte
{
    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>A clock time.</summary>
    Time,

    /// <summary>A day with a clock time, or a point some hours away.</summary>
    DateTime,

    /// <summary>A stretch from one point to another.</summary>
    Range,
}
