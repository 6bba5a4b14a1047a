namespace Berita.Extraction;

/// <summary>Reads nouns of saying with a clause: <c>Pernyataan X bahwa …</c>, <c>ada dugaan bahwa …</c>.</summary>
internal static class NounReader
{
    private const int LongestModifier = 4;

    public static bool TryRead(ref AttributionScope scope, int at, Cue cue, int count)
    {
        ref readonly var view = ref scope.View;
        var next = at + count;
        // "kepada surat kabar itu bahwa …": the last word of what is no noun of saying
        if (scope.Lexicon.Media.TryMatch(view, at - 1, out var medium) && medium > 1)
            return false;
        if (at - 1 > scope.First && scope.Is(at - 1, Marker.Like) && !scope.Is(at - 1, WordClass.Preposition) && scope.IsComma(at - 2))
            return TryReadSuch(ref scope, at, cue, next);
        var draft = new AttributionDraft(scope.Lists, "noun-clause") { Act = cue.Act, Cue = view.Span(at, next - 1) };
        if (!IsThat(scope, cue, next))
        {
            while (next < at + count + LongestModifier && view.Is(next, TokenShape.Word) && !SourceWords.LooksLikeVerb(view, next) && !view.IsUpper(next) && !IsThat(scope, cue, next) && !scope.Is(next, WordClass.Preposition | WordClass.Relative))
                next++;
            if (view.Is(next, Particle.Dari))
                next++;
            if (!IsThat(scope, cue, next))
            {
                if (!SourceReader.TryReadAfter(view, next, scope.End, out var source, out next))
                    return false;
                draft.Source = source;
            }
        }
        if (!IsThat(scope, cue, next) || CueGuard.Blocks(scope, CueGuard.GroupStart(scope, at), at))
            return false;
        var start = view.Is(next, Particle.Bahwa) ? next + 1 : next;
        var end = ContentReader.End(ref scope, start);
        if (IsSubject(scope, at))
            end = MainVerb(scope, start, end);
        AttributionDraft.AddContent(ref scope, start, end);
        if (!draft.HasContent(scope.Lists))
            return false;
        draft.Finish(ref scope);
        return true;
    }

    // "A, demikian proyeksi terbaru X."
    private static bool TryReadSuch(ref AttributionScope scope, int at, Cue cue, int next)
    {
        var draft = new AttributionDraft(scope.Lists, "noun-such") { Act = cue.Act, Cue = scope.View.Span(at - 1, next - 1) };
        var first = next;
        while (first < next + LongestModifier && scope.View.IsLower(first) && !SpeakerShape.CanSpeak(scope, first))
            first++;
        if (!SpeakerShape.CanSpeak(scope, first) || !SourceReader.TryReadAfter(scope.View, first, scope.End, out var source, out _))
            return false;
        draft.Source = source;
        AttributionDraft.AddContent(ref scope, scope.SkipOpeners(scope.First), at - 2);
        if (!draft.HasContent(scope.Lists))
            return false;
        draft.Finish(ref scope);
        return true;
    }

    private static bool IsThat(in AttributionScope scope, Cue cue, int at) =>
        scope.View.Is(at, Particle.Bahwa) || (cue.Act == AttributionAct.Urge && (scope.View.Is(at, Particle.Agar | Particle.Supaya)));

    private static bool IsSubject(in AttributionScope scope, int at) => scope.SkipOpeners(scope.First) == at;

    // The noun is the subject, so the sentence has a main verb behind the clause: the last verb that nothing subordinates.
    private static int MainVerb(in AttributionScope scope, int start, int end)
    {
        for (var i = end - 1; i > start + 1; i--)
        {
            if (!scope.IsQuoted(i) && PredicateShape.IsVerb(scope, i) && !IsSubordinate(scope, i))
            {
                var group = CueGuard.GroupStart(scope, i);
                return scope.IsComma(group - 1) ? group - 1 : group;
            }
        }
        return end;
    }

    private static bool IsSubordinate(in AttributionScope scope, int verb)
    {
        var before = CueGuard.GroupStart(scope, verb) - 1;
        // "Kabar bahwa sekolah ditutup dibantah kepala dinas"
        if (scope.Lexicon.Cues.Passive.TryMatch(scope.View, verb, out var cue, out _) && cue.Act is AttributionAct.Deny or AttributionAct.Confirm && !scope.Is(before, WordClass.Relative))
            return false;
        return scope.Is(before, WordClass.Preposition | WordClass.Relative | WordClass.Subordinator | WordClass.Coordinator | WordClass.Copula)
            || (PredicateShape.IsVerb(scope, before) && !(scope.View.First(verb) == 'd' && scope.Is(before + 1, WordClass.Negation))) || scope.View.Is(verb, "menjadi");
    }
}
