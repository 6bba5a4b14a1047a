namespace Berita.Extraction;

/// <summary>Cuts content to its exact ends.</summary>
internal static class ContentSpan
{
    /// <summary>The place of the tokens, without a comma or stop at the ends and without the quotation marks when one quotation is all of it.</summary>
    public static TextSpan Of(in AttributionScope scope, int from, int to)
    {
        var last = to - 1;
        Trim(scope.View, ref from, ref to);
        if (from >= to)
            return default;
        var quote = scope.QuoteAt(from);
        if (quote >= 0 && scope.Quotations[quote] is var q && q.FirstToken == from && (to - 1 == q.LastToken || (!q.IsClosed && last >= q.LastToken)))
        {
            from = q.FirstToken + 1;
            to = q.IsClosed ? q.LastToken : q.LastToken + 1;
            Trim(scope.View, ref from, ref to);
        }
        return from < to ? scope.View.Span(from, to - 1) : default;
    }

    private static void Trim(in SpeechView view, ref int from, ref int to)
    {
        while (from < to && view[from].Length == 1 && view.First(from) is ',' or ';' or ':' or '.' or '–' or '—' or '-')
            from++;
        while (from < to && view[to - 1].Length == 1 && view.First(to - 1) is ',' or ';' or ':' or '.' or '–' or '—' or '-')
            to--;
    }
}
