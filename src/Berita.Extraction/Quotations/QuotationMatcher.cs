namespace Berita.Extraction;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph. What stands around a mark decides first (Kompas opens and closes with one
/// glyph, others reverse them), then the glyph, then whether a quotation is open.
/// </summary>
internal static class QuotationMatcher
{
    /// <summary>Deeper nesting is not followed: such marks are left alone.</summary>
    private const int DeepestNesting = 8;

    /// <summary>A pair further apart, in characters, is no pair but two marks that lost their partners.</summary>
    private const int LongestQuotation = 5000;

    /// <summary>The same for a pair around other pairs of its kind.</summary>
    private const int LongestNesting = 1500;

    /// <summary>Finds all quotations, sorted by start.</summary>
    public static void Match(in TokenView view, ReadOnlySpan<Landmark> landmarks, BufferList<Quotation> quotations)
    {
        Span<Open> stack = stackalloc Open[DeepestNesting];
        var depth = 0;
        foreach (var landmark in landmarks)
        {
            if (landmark.IsStop || (landmark.EndsLine && depth == 0))
                continue;
            if (!landmark.EndsLine)
            {
                depth = ReadMark(view, landmark.Token, stack, depth, quotations);
                continue;
            }
            EndParagraph(view, landmark.Token, stack[..depth], quotations);
            depth = 0;
        }
        if (depth > 0)
            EndParagraph(view, view.Count - 1, stack[..depth], quotations);
    }

    private static int ReadMark(in TokenView view, int i, Span<Open> stack, int depth, BufferList<Quotation> quotations)
    {
        ref readonly var token = ref view[i];
        var isDouble = QuotationMark.IsDouble(view.Text, token);
        if (!isDouble && !QuotationMark.IsSingle(view.Text, token))
            return depth;
        var first = view.Text[token.Start];
        // '' closes what `` opened, and is a straight mark elsewhere
        var family = isDouble && first == '\'' && LastOpen(stack[..depth], true, 2) >= 0 ? 2 : QuotationMark.Family(first);
        var direction = QuotationMark.Direction(view.Text, token);
        if (direction == 0)
            direction = QuotationMark.Glyph(first);
        var open = LastOpen(stack[..depth], isDouble, family);
        if (direction == 0 && isDouble)
            direction = open >= 0 ? -1 : 1;
        if (open >= 0 && IsTooFar(stack[open], token.Start))
        {
            EndParagraph(view, i - 1, stack[..depth], quotations);
            depth = 0;
            open = -1;
        }
        if (direction < 0)
            return open < 0 ? depth : Close(view, i, stack[..depth], open, quotations);
        if (direction == 0 || depth == stack.Length)
            return depth;
        if (open >= 0 && isDouble)
        {
            if (QuotationMark.Glyph(first) == 0)
            {
                // straight marks do not nest: the open one was never closed
                EndParagraph(view, i - 1, stack[..depth], quotations);
                depth = 0;
            }
            else
            {
                stack[open] = stack[open] with { HasInner = true };
            }
        }
        stack[depth] = new(quotations.Count, i, token.Start, isDouble, family, false);
        quotations.Add(default);
        return depth + 1;
    }

    private static bool IsTooFar(Open open, int start) =>
        start - open.Start > (open.HasInner ? LongestNesting : LongestQuotation);

    private static int LastOpen(ReadOnlySpan<Open> stack, bool isDouble, int family)
    {
        for (var i = stack.Length - 1; i >= 0; i--)
        {
            if (stack[i].IsDouble == isDouble && stack[i].Family == family)
                return i;
        }
        return -1;
    }

    // What was opened inside and not closed is no quotation of its own.
    private static int Close(in TokenView view, int i, Span<Open> stack, int open, BufferList<Quotation> quotations)
    {
        for (var k = open + 1; k < stack.Length; k++)
            quotations[stack[k].Place] = default;
        var first = stack[open].Token;
        var inner = new TextSpan(view[first].End, view[i].Start);
        quotations[stack[open].Place] = new(view.Span(first, i), inner, open, true, stack[open].IsDouble, first, i);
        Compact(stack[(open + 1)..], quotations);
        return open;
    }

    private static void EndParagraph(in TokenView view, int last, ReadOnlySpan<Open> stack, BufferList<Quotation> quotations)
    {
        for (var depth = 0; depth < stack.Length; depth++)
        {
            var first = stack[depth].Token;
            var inner = new TextSpan(view[first].End, view[last].End);
            quotations[stack[depth].Place] = stack[depth].IsDouble
                ? new(view.Span(first, last), inner, depth, false, true, first, last)
                : default;
        }
        Compact(stack, quotations);
    }

    // Takes out the places that stayed empty; they lie at or behind the first of these.
    private static void Compact(ReadOnlySpan<Open> emptied, BufferList<Quotation> quotations)
    {
        if (emptied.Length == 0)
            return;
        var to = emptied[0].Place;
        for (var from = to; from < quotations.Count; from++)
        {
            if (quotations[from].FirstToken < quotations[from].LastToken)
                quotations[to++] = quotations[from];
        }
        quotations.Truncate(to);
    }

    private readonly record struct Open(int Place, int Token, int Start, bool IsDouble, int Family, bool HasInner);
}
