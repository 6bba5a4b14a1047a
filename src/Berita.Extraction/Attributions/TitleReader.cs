namespace Berita.Extraction;

/// <summary>Reads over titles, quoted or in capitals: <c>diskusi bertema "Air dan Kota"</c>, <c>laporan bertajuk Asian Economic Outlook</c>.</summary>
internal static class TitleReader
{
    private const int Longest = 40;

    /// <summary>The token after the title that a titling word at a token brings, or that token where none follows.</summary>
    public static int Skip(in SpeechView view, int at, int end)
    {
        if (!view.Is(at, Marker.Titling) || at + 1 >= end)
            return at;
        end = Math.Min(end, at + Longest);
        return IsMark(view, at + 1) ? AfterMark(view, at + 2, end, at) : AfterCapitals(view, at + 1, end, at);
    }

    /// <summary>The titling word whose quoted title a mark closes, or -1.</summary>
    public static int Start(in SpeechView view, int closing, int from)
    {
        from = Math.Max(from, closing - Longest);
        for (var i = closing - 1; i > from && !view.EndsLine(i); i--)
        {
            if (IsMark(view, i))
                return view.Is(i - 1, Marker.Titling) ? i - 1 : -1;
        }
        return -1;
    }

    private static bool IsMark(in SpeechView view, int at) => view[at].Length == 1 && view.First(at) is '"' or '“' or '”' or '«' or '»';

    private static int AfterMark(in SpeechView view, int at, int end, int none)
    {
        while (at < end && !IsMark(view, at))
            at++;
        return at < end ? at + 1 : none;
    }

    // small words stand between two words with capitals
    private static int AfterCapitals(in SpeechView view, int at, int end, int none)
    {
        var after = none;
        for (; at < end && view.Is(at, TokenShape.Word | TokenShape.Number) && !SourceWords.LooksLikeVerb(view, at); at++)
        {
            if (view.IsCapital(at) || view.Is(at, TokenShape.Number))
                after = at + 1;
            else if (after < at - 2)
                break;
        }
        return after;
    }
}
