namespace Berita.Extraction;

/// <summary>Reads what a passive without an agent says on nobody's word: <c>X diduga …</c>, <c>Diduga mengantuk, X …</c>.</summary>
internal static class HearsayReader
{
    private const int LongestFronted = 12;

    public static bool TryRead(ref AttributionScope scope, int group, int after, ref AttributionDraft draft)
    {
        draft.Pattern = "hearsay";
        if (scope.View.Is(after, Particle.Kuat) || scope.View.Is(after, "keras") || (scope.View.Is(after, "sebelumnya") && scope.IsComma(after + 1)))
            after++;
        var isMarked = scope.IsComma(after) || scope.View.Is(after, Particle.Bahwa);
        if (isMarked)
            after++;
        var end = ContentReader.End(ref scope, after);
        if (after >= scope.End || scope.View.First(after) is '.' or ')' || !IsSaid(scope, after) || (draft.Act == AttributionAct.Relay && IsActOfReporting(scope, after)))
            return false;
        if (!isMarked && TryReadFronted(ref scope, group, after))
            return draft.HasContent(scope.Lists);
        var before = group - 1;
        if (PassiveReader.TryFindRelative(scope, group, out var relative))
        {
            // "yang namanya disebut dalam dakwaan": named there, not said
            if (scope.View.Is(after, Particle.Dari) || (draft.Act == AttributionAct.Say && scope.View.Is(after, Particle.Dalam | Particle.Di)))
                return false;
            var (first, last) = ClauseReader.Antecedent(scope, relative);
            AttributionDraft.AddContent(ref scope, first, last);
            end = Math.Min(end, RelativeEnd(scope, after, end));
        }
        else if (group > scope.First && scope.Is(before, WordClass.Subordinator) && !scope.View.Is(before, Particle.Bahwa))
        {
            AddMatrixSubject(ref scope, before);
        }
        else if (group > scope.First && !scope.IsComma(before) && !isMarked && !AddSubject(ref scope, group))
        {
            return false;
        }
        else if (group > scope.First && scope.IsComma(before) && !isMarked && HasPlace(scope, group, out var start))
        {
            AttributionDraft.AddContent(ref scope, start, before);
        }
        AttributionDraft.AddContent(ref scope, after, end);
        return draft.HasContent(scope.Lists);
    }

    // "Seorang nelayan asal Desa X, Lombok Timur, dilaporkan hilang": the comma closes what another one opened
    private static bool HasPlace(in AttributionScope scope, int group, out int start)
    {
        start = ClauseReader.Start(scope, group, true);
        if (scope.Is(start, SourceWords.Function) || scope.View.Is(start, TokenShape.Time))
            return false;
        var opens = false;
        for (var i = start + 1; i < group - 1; i++)
        {
            // "Jawa Tengah" holds no predicate
            if (PredicateShape.IsPredicate(scope, i) && !scope.View.IsCapital(i))
                return false;
            opens |= scope.IsComma(i) && scope.View.IsCapital(i + 1) && !scope.Is(i + 1, SourceWords.Function);
        }
        return opens;
    }

    // "Diduga mengantuk, sopir itu menabrak pagar": the clause behind the comma has a subject and a verb of its own
    private static bool TryReadFronted(ref AttributionScope scope, int group, int after)
    {
        if (scope.SkipOpeners(scope.First) != group)
            return false;
        var comma = after + 1;
        var end = Math.Min(scope.End, after + LongestFronted);
        while (comma < end && !scope.IsComma(comma) && !scope.IsQuoted(comma))
            comma++;
        if (comma >= end || !scope.IsComma(comma) || !IsWithoutSubject(scope, after, comma)
            || !SourceReader.TryReadAfter(scope.View, comma + 1, scope.End, out _, out var next) || !(PredicateShape.IsPredicate(scope, next) || scope.Is(next, WordClass.Adverb)))
            return false;
        AttributionDraft.AddContent(ref scope, after, comma);
        if (!scope.Is(after, WordClass.Preposition | WordClass.Subordinator))
            AttributionDraft.AddContent(ref scope, comma + 1, next);
        return true;
    }

    private static bool IsWithoutSubject(in AttributionScope scope, int from, int to) =>
        PredicateShape.IsPredicate(scope, from) && !scope.View.Is(from, Particle.Ada) || scope.Is(from, WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb)
        || !PredicateShape.HasPredicate(scope, from + 1, to);

    // "X diberhentikan karena diduga …": the subject of the clause before
    private static void AddMatrixSubject(ref AttributionScope scope, int joint)
    {
        var start = scope.LastContent >= 0 && scope.LastContent < joint ? scope.LastContent : scope.SkipOpeners(scope.First);
        if (start < joint && SourceReader.TryReadAfter(scope.View, start, joint, out _, out var next))
            AttributionDraft.AddContent(ref scope, start, next);
    }

    // The subject span; of a second verb ("yang terlibat dan diduga …") that of the first.
    private static bool AddSubject(ref AttributionScope scope, int group)
    {
        var joint = group - 1;
        if (!scope.Is(joint, WordClass.Coordinator))
        {
            AttributionDraft.AddContent(ref scope, ClauseReader.Start(scope, group, true), group);
            return true;
        }
        for (var i = joint - 1; i > scope.First && joint - i < 20 && !scope.IsComma(i); i--)
        {
            if (!scope.Is(i, WordClass.Relative))
                continue;
            var (first, end) = ClauseReader.Antecedent(scope, i);
            AttributionDraft.AddContent(ref scope, first, end);
            return true;
        }
        var start = ClauseReader.Start(scope, group, true);
        if (!SourceReader.TryReadAfter(scope.View, start, joint, out _, out var next) || next >= joint || !PredicateShape.IsPredicate(scope, next))
            return false;
        AttributionDraft.AddContent(ref scope, start, next);
        return true;
    }

    // "dilaporkan ke polisi", "dilaporkan sejak Mei" report an act, not a statement
    private static bool IsActOfReporting(in AttributionScope scope, int after) =>
        scope.View.Is(after, Particle.Kepada | Particle.Pada | Particle.Dari | Particle.Sejak)
        || scope.View.Is(after, "akhir") || scope.View.Is(after, "awal") || scope.View.Is(after, Particle.Atas | Particle.Oleh) || scope.View.Is(after, TokenShape.Time)
        || (scope.View.Is(after, Particle.Ke) && scope.View.Is(after + 1, NounClass.Organisation | NounClass.ShortName | NounClass.Group));

    // "disebut Jalan Pahlawan" names; a predicate or a phrase in lower case says something
    private static bool IsSaid(in AttributionScope scope, int after) =>
        scope.View.First(after) is var c && (char.IsLower(c) || char.IsDigit(c) || scope.OpensQuote(after) || scope.View.Is(after, "Rp"))
        && !scope.View.Is(after, Particle.Dengan) && (!scope.View.Is(after, Particle.Juga) || PredicateShape.IsPredicate(scope, after + 1));

    private static int RelativeEnd(in AttributionScope scope, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if ((scope.IsComma(i) && !scope.IsQuoted(i)) || (i > from && scope.Lexicon.Cues.Passive.TryMatch(scope.View, i, out var cue, out _) && cue.Frame == CueFrame.Hearsay))
                return i;
        }
        return end;
    }
}
