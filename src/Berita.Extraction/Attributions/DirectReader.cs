namespace Berita.Extraction;

/// <summary>Reads quotations with their cue behind them: <c>"…," kata X</c>, <c>"…," ujarnya</c>, <c>"…," demikian pernyataan X</c>.</summary>
internal static class DirectReader
{
    /// <summary>Reads the statement in an outer quotation; <paramref name="next"/> is the token after what was read.</summary>
    public static bool TryRead(ref AttributionScope scope, int quote, out int next)
    {
        var q = scope.Quotations[quote];
        next = q.LastToken + 1;
        if (!q.IsClosed || !IsStatement(scope, q))
            return false;
        var at = next;
        if (at < scope.End && scope.View.First(at) is ',' or '–' or '—' or '-' or '.')
            at++;
        var draft = new AttributionDraft(scope.Lists, "quote-cue-source");
        if (!TryReadCue(ref scope, at, ref draft, out next))
            return false;
        AddUnclosedBefore(ref scope, quote);
        AttributionDraft.AddContent(ref scope, q.FirstToken, q.LastToken + 1);
        next = ReadTail(ref scope, next, ref draft);
        draft.Finish(ref scope);
        return true;
    }

    // A quotation that is part of a clause (menyebut "x" dan y) is no statement of its own: one starts the sentence, follows a
    // comma or colon, or closes with a comma or stop inside its marks.
    private static bool IsStatement(in AttributionScope scope, in Quotation q)
    {
        var before = q.FirstToken - 1;
        if (before < scope.First || scope.View.First(before) is ',' or ':' or '.' or '–' or '—' or '-' or '?' or '!')
            return true;
        return scope.View.First(q.LastToken - 1) is ',' or '.' or '?' or '!' && q.LastToken - q.FirstToken > 3;
    }

    private static bool TryReadCue(ref AttributionScope scope, int at, ref AttributionDraft draft, out int next)
    {
        var cues = scope.Lexicon.Cues;
        ref readonly var view = ref scope.View;
        next = at;
        if (at >= scope.End)
            return false;
        if (cues.Inserted.TryMatch(view, at, out var cue, out var count))
            return TryReadInserted(ref scope, at, cue, count, ref draft, out next);
        if (cues.Prepositions.TryMatch(view, at, out cue, out count) && cue.HasClitic)
            return TryReadInserted(ref scope, at, cue, count, ref draft, out next);
        if (cues.Prepositions.TryMatch(view, at, out cue, out count) && view.Is(at, "menurut") && SourceReader.TryReadAfter(view, at + count, scope.End, out var source, out next))
            return Set(ref draft, "quote-menurut", cue.Act, view.Span(at, at), source);
        if (scope.Is(at, Marker.Like))
            return TryReadLike(ref scope, at, ref draft, out next);
        if (RelayReader.TryRead(scope, at, out var relay, out next))
            return Set(ref draft, "quote-relay", AttributionAct.Relay, relay.Cue, relay.Source);
        return TryReadSubject(ref scope, at, ref draft, out next);
    }

    private static bool TryReadInserted(ref AttributionScope scope, int at, Cue cue, int count, ref AttributionDraft draft, out int next)
    {
        ref readonly var view = ref scope.View;
        next = at + count;
        if (cue.HasClitic)
            return Set(ref draft, "quote-clitic", cue.Act, view.Span(at, next - 1), null);
        while (next < scope.End && (scope.Is(next, WordClass.Adverb) || view.Is(next, Particle.Pula)))
            next++;
        return (SourceReader.TryReadAfter(view, next, scope.End, out var source, out next) || TryReadCapitals(scope, at + count, out source, out next))
            && Set(ref draft, "quote-cue-source", cue.Act, view.Span(at, at + count - 1), source);
    }

    // kata Head of Studio.co Erwin: what is no Indonesian noun phrase, but has capitals
    private static bool TryReadCapitals(in AttributionScope scope, int first, out Source source, out int next)
    {
        next = first;
        for (var i = first; i < scope.End && scope.View.Kind(i) is TokenKind.Word or TokenKind.Url; i++)
        {
            if (scope.View.IsUpper(i))
                next = i + 1;
            else if (scope.View.Word(i) != 0 || i == first)
                break;
        }
        source = next > first ? new(scope.View.Span(first, next - 1)) : default;
        return next > first;
    }

    // demikian bunyi pernyataan Komisi; demikian kata X; begitu katanya; seperti dikatakan X
    private static bool TryReadLike(ref AttributionScope scope, int at, ref AttributionDraft draft, out int next)
    {
        ref readonly var view = ref scope.View;
        var cues = scope.Lexicon.Cues;
        if (RelayReader.TryRead(scope, at, out var relay, out next))
            return Set(ref draft, "quote-relay", AttributionAct.Relay, relay.Cue, relay.Source);
        next = at + 1;
        if (cues.Inserted.TryMatch(view, next, out var cue, out var count) && !scope.Is(next, Marker.Document))
            return TryReadInserted(ref scope, next, cue, count, ref draft, out next);
        if (cues.Passive.TryMatch(view, next, out cue, out count))
            return TryReadAgent(ref scope, at, cue, next + count, ref draft, out next);
        var worded = view.Is(next, "bunyi") || view.Is(next, "isi");
        if (worded)
            next++;
        if (!cues.Nouns.TryMatch(view, next, out cue, out count))
        {
            if (!worded || !view.Is(next, NounClass.Document))
                return false;
            (cue, count) = (new(AttributionAct.Say, CueFrame.Noun), 1);
        }
        var last = next + count - 1;
        next = last + 1;
        if (view.Is(next, Particle.Dari) || view.Is(next, "resmi") || view.Is(next, "tertulis"))
            next++;
        // "demikian bunyi laporan itu": who wrote it has been said before
        if (worded && (next >= scope.End || view.Is(next, '.') || view.Is(next, TokenShape.Comma) || view.Is(next, WordClass.Demonstrative)))
            return Set(ref draft, "quote-such", AttributionAct.Say, view.Span(at, last), null);
        return SourceReader.TryReadAfter(view, next, scope.End, out var source, out next)
            && Set(ref draft, "quote-such", cue.Act, view.Span(at, last), source);
    }

    private static bool TryReadAgent(ref AttributionScope scope, int at, Cue cue, int after, ref AttributionDraft draft, out int next)
    {
        next = scope.View.Is(after, Particle.Oleh) ? after + 1 : after;
        if (cue.HasClitic)
            return Set(ref draft, "quote-like", cue.Act, scope.View.Span(at + 1, after - 1), null);
        return SourceReader.TryReadAfter(scope.View, next, scope.End, out var source, out next)
            && Set(ref draft, "quote-like", cue.Act, scope.View.Span(at + 1, after - 1), source);
    }

    // "…," X menjelaskan.
    private static bool TryReadSubject(ref AttributionScope scope, int at, ref AttributionDraft draft, out int next)
    {
        ref readonly var view = ref scope.View;
        if (!SourceReader.TryReadAfter(view, at, scope.End, out var source, out next))
            return false;
        while (next < scope.End && (scope.Is(next, WordClass.Adverb | WordClass.Auxiliary)))
            next++;
        var first = next;
        if (!scope.Lexicon.Cues.TryMatchActive(view, first, out var cue, out var count) || cue.Frame is not (CueFrame.Clause or CueFrame.Marked or CueFrame.Brief or CueFrame.Intent or CueFrame.Utterance or CueFrame.Object))
            return false;
        next = first + count;
        return (next >= scope.End || view.First(next) is '.' or ',' || view.Is(next, Particle.Kepada) || scope.Is(next, Marker.Setting))
            && Set(ref draft, "quote-source-cue", cue.Act, view.Span(first, next - 1), source);
    }

    private static bool Set(ref AttributionDraft draft, string pattern, AttributionAct act, TextSpan cue, Source? source)
    {
        draft.Pattern = pattern;
        draft.Act = act;
        draft.Cue = cue;
        draft.Source = source;
        return true;
    }

    // Paragraphs of one quotation open each with a mark; only the last closes.
    private static void AddUnclosedBefore(ref AttributionScope scope, int quote)
    {
        var first = quote;
        while (first > 0 && quote - first < 20 && scope.Quotations[first - 1] is { IsClosed: false, Depth: 0 } q
            && q.LastToken + 1 == scope.Quotations[first].FirstToken && StartsLine(scope, q.FirstToken) && !IsTaken(scope, q))
            first--;
        for (var i = first; i < quote; i++)
            AttributionDraft.AddContent(ref scope, scope.Quotations[i].FirstToken, scope.Quotations[i].LastToken + 1);
    }

    private static bool StartsLine(in AttributionScope scope, int token) => token == 0 || scope.View.EndsLine(token - 1);

    private static bool IsTaken(in AttributionScope scope, in Quotation quote)
    {
        var lists = scope.Lists;
        return lists.Content.Count > 0 && lists.Content[lists.Content.Count - 1].End > quote.Span.Start;
    }

    // What follows cue and source: an addressee, carriers, the rest of a split quotation.
    private static int ReadTail(ref AttributionScope scope, int from, ref AttributionDraft draft)
    {
        var end = from;
        if (AddresseeReader.TryFind(scope, from, out var addressee, out var after))
        {
            draft.Addressee = addressee;
            end = after;
        }
        var to = Math.Min(scope.End, from + scope.Reach);
        for (var i = from; i < to; i++)
        {
            if (!scope.OpensQuote(i))
                continue;
            to = i;
            var rest = scope.QuoteAt(i);
            if (scope.View.First(i - 1) is ',' or '.' or ':' && !HasOwnCue(scope, rest))
            {
                AttributionDraft.AddContent(ref scope, i, scope.Quotations[rest].LastToken + 1);
                end = scope.Quotations[rest].LastToken + 1;
            }
        }
        return Math.Max(end, RelayReader.AddAll(ref scope, from, to));
    }

    private static bool HasOwnCue(in AttributionScope scope, int quote)
    {
        var after = scope.Quotations[quote].LastToken + 1;
        if (scope.IsComma(after))
            after++;
        return after < scope.End && scope.Lexicon.Cues.Inserted.TryMatch(scope.View, after, out _, out _);
    }
}
