namespace Berita.Extraction;

/// <summary>Tells cues that report nothing: negated, hypothetical, intended.</summary>
internal static class CueGuard
{
    private const int MostAuxiliaries = 6;
    private const int LongestRelative = 5;

    /// <summary>The first token of the verb group of a cue: its auxiliaries and adverbs included.</summary>
    public static int GroupStart(in AttributionScope scope, int cue)
    {
        var first = cue;
        while (first > scope.First && cue - first < MostAuxiliaries && IsAuxiliary(scope, first - 1))
            first--;
        return first;
    }

    /// <summary>Whether the words before the cue say that it did not happen, or not yet.</summary>
    public static bool Blocks(in AttributionScope scope, int first, int cue)
    {
        for (var i = first; i < cue; i++)
        {
            if (scope.Is(i, WordClass.Negation) && !IsNotOnly(scope, i))
                return true;
            if (scope.Is(i, Marker.Blocking))
                return true;
        }
        return first > scope.First && (scope.Is(first - 1, Marker.Blocking | Marker.Hypothetical) || IsJoinedToNegated(scope, first - 1));
    }

    /// <summary>Whether the verb group follows another verb at once (<c>dituntut memastikan</c>): it is what that verb is about.</summary>
    public static bool IsChained(in AttributionScope scope, int group)
    {
        var before = group - 1;
        return before >= scope.First && PredicateShape.IsVerb(scope, before) && scope.View.First(before) is 'm' or 'd' && !IsAfterRelative(scope, before) && !scope.Is(before - 1, Marker.Setting)
            && !scope.Lexicon.Cues.TryMatchActive(scope.View, before, out _, out _);
    }

    // "warga yang sedang memancing mengatakan": the clause about who it is ends with its verb
    private static bool IsAfterRelative(in AttributionScope scope, int verb)
    {
        var at = verb - 1;
        while (at > scope.First && verb - at < LongestRelative && scope.View.Is(at, TokenShape.Word) && !scope.Is(at, WordClass.Relative))
            at--;
        return scope.Is(at, WordClass.Relative);
    }

    /// <summary>The first token of what is urged, <c>agar</c> and auxiliaries left aside.</summary>
    public static int AfterUrged(in AttributionScope scope, int from) => scope.Is(from, Marker.Urged) ? from + 1 : from;

    // tidak mengakui ataupun membantah
    private static bool IsJoinedToNegated(in AttributionScope scope, int joint)
    {
        if (!scope.View.Is(joint, Particle.Atau) && !scope.View.Is(joint, "ataupun") && !scope.View.Is(joint, Particle.Maupun))
            return false;
        for (var i = joint - 1; i >= scope.First && joint - i < 8; i--)
        {
            if (scope.Is(i, WordClass.Negation))
                return true;
        }
        return false;
    }

    /// <summary>Whether the clause whose subject starts at a token is hypothetical: <c>jika X mengatakan</c>.</summary>
    public static bool IsHypothetical(in AttributionScope scope, int subject) =>
        subject > scope.First && (scope.Is(subject - 1, Marker.Hypothetical) || scope.View.Is(subject - 1, Particle.Agar | Particle.Supaya));

    /// <summary>Whether the words before the subject say that there is none: <c>belum ada pihak yang mengaku</c>.</summary>
    public static bool IsNobody(in AttributionScope scope, int subject) =>
        subject > scope.First + 1 && scope.View.Is(subject - 1, Particle.Ada) && scope.Is(subject - 2, WordClass.Negation);

    private static bool IsAuxiliary(in AttributionScope scope, int token) =>
        scope.Is(token, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation) || (scope.Is(token, Marker.Blocking) && !scope.Is(token, WordClass.Preposition));

    // tidak hanya mengatakan
    private static bool IsNotOnly(in AttributionScope scope, int token) =>
        scope.View.Is(token + 1, Particle.Hanya | Particle.Cuma | Particle.Sekadar);
}
