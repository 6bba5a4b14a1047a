namespace Berita.Extraction;

/// <summary>The units of ISO 8601 durations.</summary>
internal enum TimeUnit : byte
{
    None,
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}
