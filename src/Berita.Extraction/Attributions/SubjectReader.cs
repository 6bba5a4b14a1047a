namespace Berita.Extraction;

/// <summary>Finds the subject of an active cue: before it, the antecedent of its relative clause, or the subject of the verb it is joined to.</summary>
internal static class SubjectReader
{
    private const int FarthestFirst = 60;

    /// <summary>Reads the subject of the cue at a token whose verb group starts at <paramref name="group"/>; <paramref name="first"/> is its first token, -1 where it is shared.</summary>
    public static bool TryRead(in AttributionScope scope, int cue, int group, ref AttributionDraft draft, out int first)
    {
        ref readonly var view = ref scope.View;
        first = -1;
        if (group <= scope.First)
            return false;
        var before = group - 1;
        // "membela keputusan itu, dengan mengatakan …"
        if (scope.View.Is(before, Particle.Dengan))
            return TryShareLast(scope, ref draft) || TryReadMatrix(scope, before, ref draft, out first) || TryShare(scope, cue, ref draft, out first);
        if (scope.Is(before, Marker.Sharing))
            return TryShareLast(scope, ref draft) || TryShare(scope, cue, ref draft, out first);
        if (scope.Is(before, WordClass.Relative))
        {
            draft.Pattern = "relative-cue";
            return TrySet(scope, cue, ref draft, out first);
        }
        if (scope.Is(before, WordClass.Subordinator) && !scope.View.Is(before, Particle.Bahwa))
            return TryReadMatrix(scope, before, ref draft, out first);
        if (scope.IsComma(before) && scope.LastContent >= 0 && !IsInserted(scope, before) && TryShareLast(scope, ref draft))
            return true;
        if (!TrySet(scope, cue, ref draft, out first))
            return TryShareLast(scope, ref draft) || TrySetFirst(scope, group, ref draft, out first);
        if (SpeakerShape.CanSpeak(scope, first) && !IsObject(scope, first))
            return true;
        var source = draft.Source;
        var near = first;
        if (TrySetFirst(scope, group, ref draft, out first))
            return true;
        draft.Source = source;
        first = near;
        return !IsObject(scope, first);
    }

    // "Wakil Presiden, kata Hasto, meminta …": what was read so far is a subject alone, and the source of the insertion ends here
    private static bool IsInserted(in AttributionScope scope, int comma)
    {
        var records = scope.Lists.Records;
        if (records.Count <= scope.FirstRecord || records[records.Count - 1] is not { Source: { } source, ContentCount: > 0 } last || source.Span.End != scope.View[comma - 1].End)
            return false;
        var content = scope.Lists.Content[last.ContentStart];
        if (content.End > last.Cue.Start)
            return false;
        var first = TokenSearch.From(scope.View, content.Start);
        var cue = TokenSearch.From(scope.View, last.Cue.Start);
        return cue - first < FarthestFirst && !scope.IsQuoted(first) && !PredicateShape.HasPredicate(scope, first, cue);
    }

    // "…, ia membuka warung karena meyakini …": the subject of the clause before
    private static bool TryReadMatrix(in AttributionScope scope, int joint, ref AttributionDraft draft, out int first)
    {
        draft.Pattern = "shared-subject";
        first = scope.LastContent >= 0 && scope.LastContent < joint ? scope.LastContent : scope.SkipOpeners(scope.First);
        if (first >= joint || !SourceReader.TryReadAfter(scope.View, first, joint, out var source, out _))
            return false;
        draft.Source = source;
        return true;
    }

    private static bool TrySet(in AttributionScope scope, int end, ref AttributionDraft draft, out int first)
    {
        var from = Math.Max(scope.First, end - scope.Reach);
        if (!SourceReader.TryReadBefore(scope.View, end, from, out var source, out first))
            return false;
        draft.Source = source;
        return true;
    }

    // The phrase that starts the clause, where a long modifier stands between it and its verb.
    private static bool TrySetFirst(in AttributionScope scope, int group, ref AttributionDraft draft, out int first)
    {
        first = scope.LastContent >= 0 && scope.LastContent < group ? scope.LastContent : scope.SkipOpeners(scope.First);
        first = Math.Max(first, group - Math.Min(scope.Reach, FarthestFirst));
        while (first < group && !SpeakerShape.CanSpeak(scope, first))
        {
            while (first < group && !scope.IsComma(first))
                first++;
            first++;
        }
        if (first >= group || !SourceReader.TryReadAfter(scope.View, first, group, out var source, out var next) || !IsModifier(scope, next, group))
            return false;
        // "Penasihat hukum itu, Budi Raharjo, berkata"
        if (scope.IsComma(next) && scope.IsComma(group - 1) && SourceReader.TryReadAfter(scope.View, next + 1, group, out _, out var after) && after == group - 1)
            source = new(scope.View.Span(first, after - 1));
        draft.Source = source;
        draft.Pattern = "distant-subject";
        return true;
    }

    // "yang …", "dari …", "saat dihubungi": no other verb of the clause
    private static bool IsModifier(in AttributionScope scope, int from, int group) =>
        from == group || scope.IsComma(from) || scope.Is(from, WordClass.Relative | WordClass.Preposition) || scope.Is(from, Marker.Setting) || scope.View.First(from) == '(';

    // "mengajar murid menulis": the subject is the object of a verb that reports nothing
    private static bool IsObject(in AttributionScope scope, int subject) =>
        subject > scope.First && !scope.View.IsUpper(subject) && PredicateShape.IsActiveVerb(scope, subject - 1)
        && !scope.Lexicon.Cues.TryMatchActive(scope.View, subject - 1, out _, out _);

    private static bool TryShareLast(in AttributionScope scope, ref AttributionDraft draft)
    {
        var records = scope.Lists.Records;
        if (records.Count <= scope.FirstRecord || records[records.Count - 1].Source is not { } source || source.Span.Overlaps(draft.Cue))
            return false;
        draft.Source = source;
        draft.Pattern = "shared-subject";
        return true;
    }

    // "X datang dan menyebutkan bahwa …": the subject of the verb before
    private static bool TryShare(in AttributionScope scope, int cue, ref AttributionDraft draft, out int first)
    {
        draft.Pattern = "shared-subject";
        return TrySet(scope, cue, ref draft, out first);
    }
}
