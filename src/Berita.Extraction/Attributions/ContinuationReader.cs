namespace Berita.Extraction;

/// <summary>Reads quoted sentences without a cue of their own: they join the quotation before them; and <c>Nama: "…"</c>.</summary>
internal static class ContinuationReader
{
    public static bool TryRead(ref AttributionScope scope)
    {
        var quote = scope.QuoteAt(scope.First);
        if (quote < 0)
            return TryReadNamed(ref scope);
        var q = scope.Quotations[quote];
        if (q.FirstToken != scope.First || !IsWhole(scope, q))
            return q.FirstToken < scope.First;
        if (!q.IsClosed)
            return false;
        return TryJoin(ref scope, q);
    }

    private static bool IsWhole(in AttributionScope scope, in Quotation q)
    {
        var after = q.LastToken + 1;
        return after >= scope.End || (after == scope.End - 1 && scope.View.Is(after, '.'));
    }

    private static bool TryJoin(ref AttributionScope scope, in Quotation q)
    {
        var lists = scope.Lists;
        if (lists.Records.Count == 0)
            return false;
        // a paragraph of a quotation that was read from its first
        if (lists.Content.Count > 0 && lists.Content[lists.Content.Count - 1].End > q.Span.Start)
            return true;
        ref var last = ref lists.Records[lists.Records.Count - 1];
        var isTail = last.ContentStart + last.ContentCount == lists.Content.Count;
        if (last.Form != AttributionForm.Direct || !isTail || HasWordsBetween(scope, last.Span.End))
            return false;
        AttributionDraft.AddContent(ref scope, q.FirstToken, q.LastToken + 1);
        last = last with { ContentCount = lists.Content.Count - last.ContentStart };
        AttributionFinisher.Measure(scope, ref last);
        return true;
    }

    // Another sentence stands between the last statement and this one.
    private static bool HasWordsBetween(in AttributionScope scope, int end)
    {
        for (var i = scope.First - 1; i >= 0 && scope.First - i < 60; i--)
        {
            if (scope.View[i].End <= end)
                return false;
            if (scope.View.Is(i, '.') && i != scope.First - 1)
                return true;
        }
        return true;
    }

    // Nama: "…"
    private static bool TryReadNamed(ref AttributionScope scope)
    {
        if (!scope.HasQuoteBehindColon() || !SourceReader.TryReadAfter(scope.View, scope.First, scope.End, out var source, out var next) || !scope.View.Is(next, ':') || !scope.OpensQuote(next + 1))
            return false;
        var draft = new AttributionDraft(scope.Lists, "name-colon") { Source = source };
        AttributionDraft.AddContent(ref scope, next + 1, scope.Quotations[scope.QuoteAt(next + 1)].LastToken + 1);
        draft.Finish(ref scope);
        return true;
    }
}
