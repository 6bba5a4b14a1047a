namespace Berita.Extraction;

/// <summary>Reads statements around an inserted cue: <c>A, kata X, B</c>, <c>A, ujarnya.</c>, <c>Menurut X, A</c>, <c>A, menurut X</c>.</summary>
internal static class InsertedReader
{
    private const int LongestSetting = 30;

    /// <summary>Reads around a bare cue such as <c>kata</c> that stands behind a comma or opens the sentence.</summary>
    public static bool TryRead(ref AttributionScope scope, int at, Cue cue, int count)
    {
        ref readonly var view = ref scope.View;
        var opens = at == scope.First;
        var isThus = at == scope.First + 1 && scope.Is(scope.First, Marker.Like) && !cue.HasClitic;
        if (!opens && !isThus && !(view.First(at - 1) is ',' or '–' or '—' or '?' or '!'))
            return false;
        var draft = new AttributionDraft(scope.Lists, "inserted-cue") { Act = cue.Act, Cue = view.Span(at, at + count - 1) };
        var next = at + count;
        if (cue.HasClitic)
        {
            if (opens)
                return false;
            draft.Pattern = "inserted-clitic";
        }
        else if (SpeakerShape.CanSpeak(scope, next) && SourceReader.TryReadAfter(view, next, scope.End, out var source, out next))
        {
            draft.Source = source;
        }
        else
        {
            return false;
        }
        if (isThus)
            return TryReadThus(ref scope, next, ref draft);
        if (TryReadAround(ref scope, at, next, ref draft))
            return true;
        return !cue.HasClitic && TryReadShorter(ref scope, at, at + count, next, ref draft);
    }

    // ""…" Begitu kata X.": the quotation before, where nobody said it yet
    private static bool TryReadThus(ref AttributionScope scope, int next, ref AttributionDraft draft)
    {
        if (next < scope.End && scope.View.First(next) is not ('.' or ','))
            return false;
        var quote = scope.First > 0 ? scope.QuoteAt(scope.First - 1) : -1;
        var content = scope.Lists.Content;
        if (quote < 0 || (content.Count > 0 && content[content.Count - 1].End > scope.Quotations[quote].Span.Start))
            AttributionDraft.AddContent(ref scope, scope.First, scope.First + 1);
        else
            AttributionDraft.AddContent(ref scope, scope.Quotations[quote].FirstToken, scope.Quotations[quote].LastToken + 1);
        draft.Finish(ref scope);
        return true;
    }

    /// <summary>Reads again where what looked like an apposition was the rest of the content: <c>…, kata X, pedagang beras bahkan …</c>.</summary>
    public static bool TryReadShorter(ref AttributionScope scope, int at, int first, int next, ref AttributionDraft draft)
    {
        for (var i = first; i < next; i++)
        {
            if (!scope.IsComma(i))
                continue;
            if (!SourceReader.TryReadAfter(scope.View, first, i, out var source, out var end) || end != i)
                return false;
            draft.Source = source;
            return TryReadAround(ref scope, at, i, ref draft);
        }
        return false;
    }

    /// <summary>Reads the content before <paramref name="at"/> and after the source that ends before <paramref name="next"/>.</summary>
    public static bool TryReadAround(ref AttributionScope scope, int at, int next, ref AttributionDraft draft)
    {
        // "Menurut data X ada …": no comma before the predicate
        var opensPredicate = at == scope.SkipOpeners(scope.First) && PredicateShape.IsPredicate(scope, next);
        var after = next;
        var carried = AfterRelay(scope, next);
        if (!opensPredicate && !TrySkipSetting(scope, carried, ref draft, out after))
            return false;
        var isFinal = after >= scope.End || scope.View.First(after) is '.' or '?' or '!';
        var start = at > scope.First ? BeforeStart(scope, at, isFinal) : at;
        AttributionDraft.AddContent(ref scope, start, at);
        var end = after;
        if (!isFinal)
        {
            if (!opensPredicate)
                after++;
            if (scope.View.Is(after, Particle.Bahwa))
                after++;
            end = ContentReader.End(ref scope, after);
            AttributionDraft.AddContent(ref scope, after, end);
            scope.LastContent = start < at ? start : after;
            scope.Claimed = Math.Max(scope.Claimed, end);
        }
        RelayReader.AddAll(ref scope, next, carried);
        RelayReader.AddAll(ref scope, isFinal ? carried : end, scope.End);
        if (!draft.HasContent(scope.Lists))
        {
            draft.Drop(scope.Lists);
            return false;
        }
        draft.Finish(ref scope);
        return true;
    }

    // "kata X, seperti dikutip Y, …", "Menurut X, seperti dikutip Y, …": who carried it stands between
    private static int AfterRelay(in AttributionScope scope, int next)
    {
        while (scope.IsComma(next) && RelayReader.TryRead(scope, next + 1, out _, out var after))
            next = after;
        return next;
    }

    // "kata X saat dihubungi, Senin (28/4), …": to the comma or stop that closes the insertion
    private static bool TrySkipSetting(in AttributionScope scope, int next, ref AttributionDraft draft, out int after)
    {
        var end = Math.Min(scope.End, next + LongestSetting);
        if (AddresseeReader.TryRead(scope, next, out var addressee, out var behind))
        {
            draft.Addressee = addressee;
            next = behind;
        }
        after = next;
        if (after >= scope.End || IsClosing(scope, after))
            return TrySkipDates(scope, ref after);
        if (!scope.Is(after, Marker.Setting) && !scope.Is(after, WordClass.Relative) && !DayNames.Is(scope.View, after) && scope.View.First(after) != '(' && !scope.View.Is(after, Particle.Pula) && !IsShort(scope, after))
            return false;
        while (after < end && !IsClosing(scope, after))
            after++;
        return (after < end || end == scope.End) && TrySkipDates(scope, ref after);
    }

    // "menurut Peraturan X Nomor 9 Tahun 2020, …"
    private static bool IsShort(in AttributionScope scope, int after)
    {
        for (var i = after; i < after + 7; i++)
        {
            if (IsClosing(scope, i))
                return true;
            if (PredicateShape.IsPredicate(scope, i) || scope.Is(i, WordClass.Adverb))
                return false;
        }
        return false;
    }

    private static bool TrySkipDates(in AttributionScope scope, ref int after)
    {
        for (var n = 0; n < 3 && scope.IsComma(after); n++)
        {
            var i = after + 1;
            var end = Math.Min(scope.End, i + 12);
            while (i < end && (DateSegments.IsPart(scope, i) || scope.View.Is(i, Particle.Pekan)))
                i++;
            if (i == after + 1 || (i < scope.End && !IsClosing(scope, i)))
                break;
            after = i;
        }
        return true;
    }

    private static bool IsClosing(in AttributionScope scope, int token) =>
        scope.View.Is(token, TokenShape.Comma) || scope.View.Is(token, '.') || scope.View.First(token) is '?' or '!';

    // "A diduga B, kata X": the hedge is part of what X says
    private static bool IsHearsay(in AttributionScope scope)
    {
        var records = scope.Lists.Records;
        return records.Count > scope.FirstRecord && records[records.Count - 1] is { Pattern: "hearsay" or "passive-urging", Source: null };
    }

    // A phrase before the cue is content, a connective or a full clause is not, unless it is all there is.
    private static int BeforeStart(in AttributionScope scope, int at, bool isFinal)
    {
        var start = scope.SkipOpeners(scope.First);
        if (start >= at - 1 || scope.LastContent == at)
            return at;
        if (scope.LastContent < 0 && scope.Consumed > scope.First && !IsHearsay(scope))
            return Math.Max(start, scope.Consumed);
        if (isFinal)
            return start;
        var clause = ClauseReader.Start(scope, at, false);
        return clause >= at - 1 ? at : clause;
    }
}
