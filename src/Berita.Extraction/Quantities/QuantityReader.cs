namespace Berita.Extraction;

/// <summary>Finds numbers, their bounds and their units.</summary>
internal static class QuantityReader
{
    /// <summary>Reads the quantities of a text, but for those inside temporals; <paramref name="candidates"/> are its numbers and the words that may begin one.</summary>
    /// <remarks>With <paramref name="asksAll"/> no hint of a word is trusted: the plain twin that tests compare it with.</remarks>
    public static void Read(
        in TokenView text, ReadOnlySpan<int> candidates, ReadOnlySpan<Landmark> landmarks, ReadOnlySpan<Temporal> temporals, BufferList<Quantity> quantities,
        bool asksAll = false)
    {
        var paragraph = new ParagraphView(text, landmarks);
        var view = text;
        var whole = default(QuantityScope);
        var scope = whole;
        var temporal = 0;
        var next = 0;
        foreach (var candidate in candidates)
        {
            if (candidate >= paragraph.Next)
            {
                paragraph.MoveTo(candidate);
                view = paragraph.View;
                scope = whole = new(view, paragraph.IsAll, asksAll: asksAll);
                next = 0;
            }
            var at = candidate - paragraph.First;
            if (at < next || (!CandidateFilter.MayStart(whole, at) && !OrdinalReader.MayBeRoman(whole, at)))
                continue;
            while (temporal < temporals.Length && temporals[temporal].Span.End <= view[at].Start)
                temporal++;
            if (temporal < temporals.Length && temporals[temporal].Span.Start < view[at].End)
                continue;
            var limit = temporal < temporals.Length ? temporals[temporal].Span.Start : int.MaxValue;
            if (limit != scope.Limit)
                scope = new(view, paragraph.IsAll, limit, asksAll);
            next = ReadAt(scope, at, quantities);
        }
    }

    // Returns the token to go on with.
    private static int ReadAt(in QuantityScope scope, int at, BufferList<Quantity> quantities)
    {
        if (scope.View.Kind(at) == TokenKind.Number && PlainFigureReader.TryRead(scope, at, quantities, out var behind))
            return behind;
        if (OrdinalReader.MayStart(scope, at) && TryReadOrdinal(scope, at, quantities, out var next))
            return next;
        if (!SideReader.TryRead(scope, at, out var draft))
            return at + 1;
        if (draft.Low.Kind is FigureKind.Garbled)
            return draft.Next;
        if (draft.Low.Kind is FigureKind.Ordinal)
            return at + 1;
        if (quantities.Count > 0)
            draft.Counted = quantities[quantities.Count - 1].Number.End;
        if (!FigureRangeReader.TryTake(scope, ref draft))
            QuotePairReader.Take(scope, ref draft);
        if (NonQuantity.IsName(scope, draft, out next))
            return next;
        QuantityFinisher.Finish(scope, ref draft);
        if (NonQuantity.IsLoneFigure(scope, draft))
            return Math.Max(draft.Low.Next, at + 1);
        QuantityFinisher.Make(draft, out quantities.AddSlot());
        SidesReader.AddFirst(scope, draft.Low, quantities);
        return EndOfNumber(draft, at);
    }

    private static bool TryReadOrdinal(in QuantityScope scope, int at, BufferList<Quantity> quantities, out int next)
    {
        if (!OrdinalReader.TryRead(scope, at, out var ordinal, out next))
            return false;
        quantities.Add(ordinal);
        return true;
    }

    // A noun or unit may be the noun of an ordinal too (seminggu pertama), so reading goes on behind the number.
    private static int EndOfNumber(in QuantityDraft draft, int at)
    {
        var next = Math.Max(at + 1, draft.IsRange ? draft.High.Next : draft.Low.Next);
        return draft.Per.Found ? Math.Max(next, draft.Per.Next) : Math.Max(next, draft.HasUnit ? draft.Unit.Next : next);
    }
}
