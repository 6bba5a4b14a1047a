namespace Berita.Extraction;

/// <summary>Reads statements with <c>menurut</c> and <c>berdasarkan</c>.</summary>
internal static class PrepositionReader
{
    public static bool TryRead(ref AttributionScope scope, int at, Cue cue)
    {
        ref readonly var view = ref scope.View;
        var isMenurut = char.ToUpperInvariant(view.First(at)) == 'M';
        var relative = at > scope.First && scope.Is(at - 1, WordClass.Relative);
        if (!relative && !IsAtBoundary(scope, at))
            return false;
        var draft = new AttributionDraft(scope.Lists, isMenurut ? "menurut" : "berdasarkan") { Act = cue.Act };
        var next = at + 1;
        var hasDocument = !cue.HasClitic && IsDocument(scope, next);
        while (next < at + 4 && !cue.HasClitic && IsDocument(scope, next) && !(scope.Lexicon.Media.TryMatch(view, next, out var medium) && medium > 1))
            next++;
        // "Berdasarkan rekapitulasi suara KPU"
        if (hasDocument && !SpeakerShape.CanSpeak(scope, next) && view.IsLower(next) && !SourceWords.IsFunction(view, next) && view.IsUpper(next + 1))
            next++;
        draft.Cue = view.Span(at, next - 1);
        if (cue.HasClitic)
            draft.Pattern = "menurut-clitic";
        else if ((!isMenurut && !hasDocument) || !TryReadSource(scope, ref next, ref draft))
            return false;
        // "Menurut X mengatakan, …": the verb has its own reading
        if (isMenurut && !cue.HasClitic && scope.Lexicon.Cues.Active.TryMatchWord(view.Word(next), out var verb) && verb is { Frame: CueFrame.Utterance, HasClitic: false })
            return false;
        return relative ? TryReadRelative(ref scope, at, next, ref draft) : TryReadAround(ref scope, IsAfterLike(scope, at) ? at - 1 : at, next, ref draft);
    }

    // "menurut survei LSI"; but "menurut Survei Geologi AS", whose name it is
    private static bool IsDocument(in AttributionScope scope, int at) =>
        scope.Is(at, Marker.Document) && !OrganisationName.IsNamedDocument(scope.View, at);

    private static bool TryReadAround(ref AttributionScope scope, int at, int next, ref AttributionDraft draft) =>
        InsertedReader.TryReadAround(ref scope, at, next, ref draft)
        || (draft.Source is { } source && InsertedReader.TryReadShorter(ref scope, at, TokenSearch.From(scope.View, source.Span.Start), next, ref draft));

    private static bool IsAtBoundary(in AttributionScope scope, int at) =>
        at <= scope.First || scope.View.First(at - 1) is ',' or '–' or '—' or '(' || scope.SkipOpeners(scope.First) == at || scope.LastContent == at
        || scope.Is(at - 1, WordClass.Subordinator) || IsAfterLike(scope, at);

    // "…, demikian menurut X"
    private static bool IsAfterLike(in AttributionScope scope, int at) => at - 1 > scope.First && scope.Is(at - 1, Marker.Like) && scope.IsComma(at - 2);

    private static bool TryReadSource(in AttributionScope scope, ref int next, ref AttributionDraft draft)
    {
        var first = next;
        if (scope.View.Is(first, Particle.Dari | Particle.Oleh))
            first++;
        if (scope.Is(first, Marker.NoSource) || !(SpeakerShape.CanSpeak(scope, first) || scope.Is(first, WordClass.Relative)) || !SourceReader.TryReadAfter(scope.View, first, scope.End, out var source, out next))
            return false;
        draft.Source = source;
        if (RelayReader.IsMedium(scope, first))
            draft.Act = AttributionAct.Relay;
        return true;
    }

    // a clause that a comma opened ends at the next one
    private static int RelativeEnd(in AttributionScope scope, int relative, int from, int end)
    {
        for (var i = from; scope.IsComma(relative - 1) && i < end; i++)
        {
            if (scope.IsComma(i) && !scope.IsQuoted(i) && (PredicateShape.IsPredicate(scope, i + 1) || scope.Is(i + 1, WordClass.Adverb)))
                return i;
        }
        return end;
    }

    // "…, yang menurut polisi termasuk …": antecedent and predicate
    private static bool TryReadRelative(ref AttributionScope scope, int at, int next, ref AttributionDraft draft)
    {
        var (first, end) = ClauseReader.Antecedent(scope, at - 1);
        if (first >= end || scope.IsComma(next))
            return false;
        AttributionDraft.AddContent(ref scope, first, end);
        AttributionDraft.AddContent(ref scope, next, RelativeEnd(scope, at - 1, next, ContentReader.End(ref scope, next)));
        draft.Pattern = "menurut-relative";
        draft.Finish(ref scope);
        return true;
    }
}
