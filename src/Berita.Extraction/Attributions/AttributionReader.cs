namespace Berita.Extraction;

/// <summary>Finds who said what, sentence by sentence, cue by cue.</summary>
internal static class AttributionReader
{
    public static void Read(in TokenView tokens, Candidates candidates, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, AttributionLists lists)
    {
        SpeechTokenReader.Read(tokens, lists.Speech);
        var view = new SpeechView(tokens, lists.Speech.Items);
        MapQuotations(view, quotations, lists);
        var scope = new AttributionScope(view, candidates.Cues.Items, quotations, lists);
        foreach (var sentence in sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            var first = sentence.FirstToken;
            if (first == 0 || view.EndsLine(first - 1))
                first = DatelineReader.Skip(view, first, end, lists.Datelines);
            scope.Enter(first, end);
            ReadSentence(ref scope);
            IntroductionResolver.Resolve(ref scope);
        }
        if (!IsSorted(lists.Records.Items))
            lists.Records.Items.Sort(Compare);
        SpeakerResolver.Resolve(view, candidates.Capitals.Items, sentences, quotations, lists);
    }

    // by start; hearsay behind the statement that holds it
    private static int Compare(AttributionRecord a, AttributionRecord b) =>
        a.Span.Start == b.Span.Start && a.Source is null != b.Source is null ? (a.Source is null ? 1 : -1) : a.Span.CompareTo(b.Span);

    private static bool IsSorted(ReadOnlySpan<AttributionRecord> records)
    {
        for (var i = 1; i < records.Length; i++)
        {
            if (Compare(records[i - 1], records[i]) >= 0)
                return false;
        }
        return true;
    }

    private static void MapQuotations(in SpeechView view, ReadOnlySpan<Quotation> quotations, AttributionLists lists)
    {
        if (quotations.Length == 0)
            return;
        lists.QuoteOfToken.Reserve(view.Count);
        lists.QuoteOfToken.SetCount(view.Count);
        for (var i = 0; i < quotations.Length; i++)
        {
            if (quotations[i].Depth == 0 && IsQuotation(view, quotations, i))
                MapQuotation(quotations[i], i, lists);
        }
    }

    private static void MapQuotation(in Quotation quote, int index, AttributionLists lists)
    {
        lists.QuoteOfToken.Items[quote.FirstToken..(quote.LastToken + 1)].Fill(index);
        var tokens = lists.Speech.Items;
        for (var i = quote.FirstToken; i <= quote.LastToken; i++)
            tokens[i] = tokens[i] with { Shape = tokens[i].Shape | TokenShape.Quoted };
        ref var opening = ref tokens[quote.FirstToken];
        opening = opening with { Shape = opening.Shape | TokenShape.OpensQuote };
    }

    // A mark that is not closed counts where words before introduce it (mengatakan, "…), or where the next paragraph goes on with one.
    private static bool IsQuotation(in SpeechView view, ReadOnlySpan<Quotation> quotations, int index)
    {
        var quote = quotations[index];
        return quote.IsClosed || (quote.FirstToken > 0 && view.First(quote.FirstToken - 1) is ',' or ':' && !view.EndsLine(quote.FirstToken - 1))
            || (index + 1 < quotations.Length && quotations[index + 1].FirstToken == quote.LastToken + 1);
    }

    private static void ReadSentence(ref AttributionScope scope)
    {
        if (scope.Is(scope.First, Marker.Pointer) || IsQuotedPointer(scope))
            return;
        if (ContinuationReader.TryRead(ref scope))
            return;
        if (HeadlineReader.IsHeadline(scope) && HeadlineReader.TryRead(ref scope))
            return;
        var at = scope.First;
        var pending = default(Relay);
        var behind = at;
        if (CarryingReader.TryRead(ref scope, at, out pending, out behind))
        {
            at = behind;
            scope.Consumed = behind;
        }
        for (; at < scope.End; at = scope.NextOfInterest(at + 1))
            ReadAt(ref scope, ref at);
        if (!pending.Cue.IsEmpty && !IntroductionResolver.TryCarry(ref scope, pending, behind))
            CarryingReader.Finish(ref scope, pending, behind);
    }

    // "“Baca juga: …”"; but "“Lihat saja nanti,” kata X" is said
    private static bool IsQuotedPointer(in AttributionScope scope) =>
        scope.IsQuoted(scope.First) && scope.Is(scope.First + 1, Marker.Pointer) && (scope.View.Is(scope.First + 2, Particle.Juga) || scope.View.Is(scope.First + 2, ':'));

    private static void ReadAt(ref AttributionScope scope, ref int at)
    {
        var quote = scope.QuoteAt(at);
        if (quote >= 0)
        {
            var last = scope.Quotations[quote].LastToken;
            if (at == scope.Quotations[quote].FirstToken && at >= scope.Claimed && at >= scope.Consumed && DirectReader.TryRead(ref scope, quote, out var next))
                last = (scope.Consumed = next) - 1;
            at = last;
            return;
        }
        if (at < scope.Consumed || scope.View.Word(at) == 0)
            return;
        ReadCue(ref scope, at);
    }

    // "…, ujar seorang pejabat yang meminta namanya dirahasiakan, …": the clause only tells who it is
    private static int AfterSource(in AttributionScope scope, int after)
    {
        var records = scope.Lists.Records;
        if (records[records.Count - 1].Source is not { } source || source.Span.Start < scope.View[after].Start)
            return after;
        while (after < scope.End && scope.View[after].Start < source.Span.End)
            after++;
        return after;
    }

    private static void ReadCue(ref AttributionScope scope, int at)
    {
        var cues = scope.Lexicon.Cues;
        ref readonly var view = ref scope.View;
        if (!view.Opens(at, Opening.Cue))
            return;
        if (cues.TryMatchActive(view, at, out var cue, out var count) && ActiveReader.TryRead(ref scope, at, cue, count))
            scope.Consumed = at + count;
        else if (cues.Passive.TryMatch(view, at, out cue, out count) && PassiveReader.TryRead(ref scope, at, cue, count))
            scope.Consumed = at + count;
        else if (cues.Prepositions.TryMatch(view, at, out cue, out _) && PrepositionReader.TryRead(ref scope, at, cue))
            scope.Consumed = at + 1;
        else if (cues.Inserted.TryMatch(view, at, out cue, out count) && InsertedReader.TryRead(ref scope, at, cue, count))
            scope.Consumed = AfterSource(scope, at + count);
        else if (cues.Nouns.TryMatch(view, at, out cue, out count) && NounReader.TryRead(ref scope, at, cue, count))
            scope.Consumed = at + count;
    }
}
