namespace Berita.Extraction;

/// <summary>Works out what follows from the parts of an attribution: its span and its form.</summary>
internal static class AttributionFinisher
{
    /// <summary>Sets span and form of a record whose parts stand.</summary>
    public static void Measure(in AttributionScope scope, ref AttributionRecord record)
    {
        var content = scope.Lists.Content.Items.Slice(record.ContentStart, record.ContentCount);
        var span = record.Cue.Union(record.Addressee);
        if (record.Source is { } source)
            span = span.Union(source.Span);
        foreach (var relay in scope.Lists.Relays.Items.Slice(record.RelayStart, record.RelayCount))
            span = span.Union(relay.Cue).Union(relay.Source.Span);
        var inside = 0;
        var touched = 0;
        foreach (var piece in content)
        {
            span = span.Union(piece);
            if (!TryFindQuote(scope, piece, out var quote))
                continue;
            touched++;
            if (quote.Inner.Contains(piece))
            {
                inside++;
                span = span.Union(quote.Span);
            }
        }
        record = record with { Span = span, Form = FormOf(inside, touched, content.Length) };
    }

    private static AttributionForm FormOf(int inside, int touched, int pieces) =>
        touched == 0 ? AttributionForm.Indirect : inside == pieces ? AttributionForm.Direct : AttributionForm.Mixed;

    // The first outer quotation that shares a character with the piece; quotations are sorted by start.
    private static bool TryFindQuote(in AttributionScope scope, TextSpan piece, out Quotation found)
    {
        var quotations = scope.Quotations;
        var low = 0;
        var high = quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.Start < piece.End)
                low = middle + 1;
            else
                high = middle;
        }
        found = default;
        for (var i = low - 1; i >= 0; i--)
        {
            if (quotations[i].Depth > 0 || !scope.IsQuoted(quotations[i].FirstToken))
                continue;
            if (!quotations[i].Span.Overlaps(piece))
                break;
            found = quotations[i];
        }
        return !found.Span.IsEmpty;
    }
}
