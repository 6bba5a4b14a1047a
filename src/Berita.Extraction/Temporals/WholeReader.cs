namespace Berita.Extraction;

/// <summary>Reads a text that is one mention of time and nothing else.</summary>
internal static class WholeReader
{
    /// <summary>No mention is longer, in UTF-16 code units.</summary>
    public const int LongestText = 256;

    public static bool TryRead(in TimeView view, out Mention mention)
    {
        for (var at = 0; at < view.Tokens.Count; at++)
        {
            if (TemporalReader.TryReadAt(view, at, default, farFromMonth: false, out mention))
                return mention.Next == view.Tokens.Count && mention.End > mention.Start && IsLedByCues(view, mention.At);
        }
        mention = default;
        return false;
    }

    private static bool IsLedByCues(in TimeView view, int end)
    {
        for (var at = 0; at < end; at++)
        {
            if (!view.Is(at, TimeClass.YearCue | TimeClass.ClockCue | TimeClass.DateCue) && !view.Tokens.Is(at, "bulan") && !view.Tokens.Is(at, "hari") && !view.Tokens.Is(at, "pada"))
                return false;
        }
        return true;
    }
}
