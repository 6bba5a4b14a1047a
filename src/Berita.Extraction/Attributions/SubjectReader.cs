namespace Berita.Extraction;

/// <summary>Finds the subject of an active cue: before it, the antecedent of its relative clause, or the subject of the verb it is joined to.</summary>
internal static class SubjectReader
{
    /// <summary>Reads the subject of the cue at a token whose verb group starts at <paramref name="group"/>; <paramref name="first"/> is its first token, -1 where it is shared.</summary>
    public static bool TryRead(in AttributionScope scope, int cue, int group, ref AttributionDraft draft, out int first)
    {
        var view = scope.View;
        first = -1;
        if (group <= scope.First)
            return false;
        var before = group - 1;
        if (scope.Is(before, Marker.Sharing))
            return TryShareLast(scope, ref draft) || TryShare(scope, cue, ref draft, out first);
        if (scope.Is(before, WordClass.Relative))
        {
            draft.Pattern = "relative-cue";
            return TrySet(scope, cue, ref draft, out first);
        }
        if (scope.IsComma(before) && scope.LastContent >= 0 && TryShareLast(scope, ref draft))
            return true;
        return TrySet(scope, cue, ref draft, out first) || TryShareLast(scope, ref draft);
    }

    private static bool TrySet(in AttributionScope scope, int end, ref AttributionDraft draft, out int first)
    {
        var from = Math.Max(scope.First, end - AttributionScope.Reach);
        if (!SourceReader.TryReadBefore(scope.View, end, from, out var source, out first))
            return false;
        draft.Source = source;
        return true;
    }

    private static bool TryShareLast(in AttributionScope scope, ref AttributionDraft draft)
    {
        var records = scope.Lists.Records;
        if (records.Count <= scope.FirstRecord || records[records.Count - 1].Source is not { } source)
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
