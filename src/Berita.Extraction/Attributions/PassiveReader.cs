namespace Berita.Extraction;

/// <summary>Reads passives: hearsay (<c>X diduga …</c>), with an agent (<c>Hal itu disampaikan X</c>), and of urging (<c>warga diminta …</c>).</summary>
internal static class PassiveReader
{
    private const int LongestFronted = 12;

    public static bool TryRead(ref AttributionScope scope, int at, Cue cue, int count)
    {
        var group = CueGuard.GroupStart(scope, at);
        if (CueGuard.Blocks(scope, group, at))
            return false;
        var after = at + count;
        var draft = new AttributionDraft(scope.Lists, "passive") { Act = cue.Act, Cue = scope.View.Span(at, after - 1) };
        var found = TryReadAgent(scope, cue, ref after, ref draft)
            ? TryReadWithAgent(ref scope, group, after, ref draft)
            : cue.Frame switch
            {
                CueFrame.Hearsay => TryReadHearsay(ref scope, group, after, ref draft),
                CueFrame.Urging => TryReadUrging(ref scope, group, after, ref draft),
                CueFrame.UrgingMarked => scope.Is(after, Marker.Urged) && TryReadUrging(ref scope, group, after, ref draft),
                CueFrame.Agent => TryReadImpersonal(ref scope, group, after, ref draft),
                _ => false,
            };
        if (!found)
        {
            draft.Drop(scope.Lists);
            return false;
        }
        draft.Finish(ref scope);
        return true;
    }

    private static bool TryReadAgent(in AttributionScope scope, Cue cue, ref int after, ref AttributionDraft draft)
    {
        if (cue.HasClitic)
            return false;
        var at = after;
        if (!scope.View.Is(at, Particle.Oleh))
            at = SkipManner(scope, at);
        var isMarked = scope.View.Is(at, Particle.Oleh);
        if (isMarked)
            at++;
        var isLike = scope.Is(after - 2, Marker.Like);
        // "dikatakan Yudi cukup membantu": an agent without oleh, where the predicate follows
        var isNaming = !isMarked && !isLike && cue is { Frame: CueFrame.Hearsay, Act: AttributionAct.Say } && SpeakerShape.CanSpeak(scope, at);
        if ((!isMarked && cue.Frame != CueFrame.Agent && !isLike && !isNaming) || scope.Is(at, WordClass.Preposition | WordClass.Negation))
            return false;
        if (!isMarked && !isNaming && !scope.View.IsUpper(at) && !scope.Is(at, WordClass.Pronoun) && !IsPronominal(scope, at, after)
            && !(cue.Act is AttributionAct.Deny or AttributionAct.Confirm && SpeakerShape.CanSpeak(scope, at)))
            return false;
        if (!SourceReader.TryReadAfter(scope.View, at, scope.End, out var source, out var next))
            return false;
        var isFronted = isNaming && scope.IsComma(next) && scope.SkipOpeners(scope.First) == after - 1;
        if (isNaming && !isFronted && !scope.View.Is(next, Particle.Sebagai) && (!scope.View.IsUpper(at) || (!PredicateShape.IsPredicate(scope, next) && !scope.Is(next, WordClass.Adverb))))
            return false;
        draft.Source = source;
        draft.Pattern = "passive-agent";
        after = next;
        return true;
    }

    // "dibantah keras oleh X", "disampaikan lebih lanjut oleh X", "disampaikan langsung X"
    private static int SkipManner(in AttributionScope scope, int at)
    {
        for (var i = at; i < at + 4 && scope.View.Is(i, TokenShape.Word) && scope.View.IsLower(i); i++)
        {
            if (scope.View.Is(i, Particle.Oleh))
                return i;
            if (scope.Is(i, WordClass.Relative | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator) || PredicateShape.IsVerb(scope, i))
                break;
        }
        return scope.View.Is(at, Particle.Langsung) ? at + 1 : at;
    }

    // "Hal itu disampaikan kuasa hukum X": without a capital the agent needs a subject that stands for what was said
    private static bool IsPronominal(in AttributionScope scope, int at, int after) =>
        !scope.Is(at, Marker.Predicate | Marker.Setting)
        && (scope.View.Is(scope.SkipOpeners(scope.First), Particle.Hal) || scope.Is(after - 2, WordClass.Demonstrative) || scope.Is(after - 2, Marker.Like));

    private static bool TryReadWithAgent(ref AttributionScope scope, int group, int after, ref AttributionDraft draft)
    {
        var before = group - 1;
        if (group > scope.First && scope.Is(before, Marker.Like))
            return TryReadLike(ref scope, before, after, ref draft);
        if (AddresseeReader.TryRead(scope, after, out var addressee, out var behind))
        {
            draft.Addressee = addressee;
            after = behind;
        }
        if (TryFindRelative(scope, group, out var relative))
        {
            if (draft.Act is not (AttributionAct.Deny or AttributionAct.Confirm))
                return false;
            var (first, end) = ClauseReader.Antecedent(scope, relative);
            AttributionDraft.AddContent(ref scope, first, end);
            return draft.HasContent(scope.Lists);
        }
        if (scope.View.Is(after, Particle.Bahwa) || (scope.IsComma(after) && scope.SkipOpeners(scope.First) == group))
        {
            AttributionDraft.AddContent(ref scope, after + 1, ContentReader.End(ref scope, after + 1));
            return true;
        }
        var start = SubjectStart(scope, group, draft.Act);
        AttributionDraft.AddContent(ref scope, start, group);
        if (draft.Act == AttributionAct.Relay && !IsCarried(scope, start, draft))
            return false;
        if (PredicateShape.IsPredicate(scope, after) || scope.View.Is(after, Particle.Sebagai) || (draft.Act == AttributionAct.Say && scope.Is(after, WordClass.Adverb)))
            AttributionDraft.AddContent(ref scope, after, ContentReader.End(ref scope, after));
        return draft.HasContent(scope.Lists);
    }

    // "Klaim X bahwa … dibantah oleh Y": what is denied is the claim
    private static int SubjectStart(in AttributionScope scope, int group, AttributionAct act)
    {
        var first = scope.SkipOpeners(scope.First);
        return act is AttributionAct.Deny or AttributionAct.Confirm && first < group && scope.Lexicon.Cues.Nouns.TryMatchWord(scope.View.Word(first), out _)
            ? first : ClauseReader.Start(scope, group, true);
    }

    // "Insiden itu dilaporkan media setempat" is news, "Budi dilaporkan oleh Anwar" an accusation
    private static bool IsCarried(in AttributionScope scope, int start, in AttributionDraft draft) =>
        !scope.View.IsUpper(start) || start == scope.First && scope.Is(start + 1, WordClass.Demonstrative) || scope.View.Is(start, Particle.Hal)
        || draft.Source is not { } agent || RelayReader.IsMedium(scope, TokenSearch.From(scope.View, agent.Span.Start));

    // "…, seperti dikatakan X" and "Seperti dikatakan X, …"
    private static bool TryReadLike(ref AttributionScope scope, int like, int after, ref AttributionDraft draft)
    {
        draft.Pattern = "like-passive";
        if (draft.Act == AttributionAct.Relay && IsRelay(scope, draft.Cue))
            return false;
        if (like > scope.First)
        {
            AttributionDraft.AddContent(ref scope, scope.SkipOpeners(scope.First), like);
            return true;
        }
        // "Demikian dikatakan X.": the word stands for what was said
        if (!scope.IsComma(after))
            AttributionDraft.AddContent(ref scope, like, scope.View.Is(like, "demikian") || scope.View.Is(like, "begitu") ? like + 1 : like);
        else
            AttributionDraft.AddContent(ref scope, after + 1, ContentReader.End(ref scope, after + 1));
        return draft.HasContent(scope.Lists);
    }

    // "X menyebut …, demikian dilaporkan Y": Y already carries what X says
    private static bool IsRelay(in AttributionScope scope, TextSpan cue)
    {
        var relays = scope.Lists.Relays;
        return relays.Count > 0 && relays[relays.Count - 1].Cue == cue;
    }

    private static bool TryReadHearsay(ref AttributionScope scope, int group, int after, ref AttributionDraft draft)
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
        if (TryFindRelative(scope, group, out var relative))
        {
            if (scope.View.Is(after, Particle.Dari))
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

    // "Disampaikan bahwa …", "Dalam surat itu dijelaskan, …"
    private static bool TryReadImpersonal(ref AttributionScope scope, int group, int after, ref AttributionDraft draft)
    {
        draft.Pattern = "impersonal";
        if (!scope.View.Is(after, Particle.Bahwa) && !scope.IsComma(after))
            return false;
        var start = scope.SkipOpeners(scope.First);
        var hasSubject = start < group && !scope.Is(start, WordClass.Preposition) && !scope.View.Is(group - 1, Particle.Ada);
        if (hasSubject || PredicateShape.HasPredicate(scope, start, group - 1))
            return false;
        AttributionDraft.AddContent(ref scope, after + 1, ContentReader.End(ref scope, after + 1));
        return draft.HasContent(scope.Lists);
    }

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

    // "yang diduga", "yang selama ini dinilai": an adverbial may stand between
    private static bool TryFindRelative(in AttributionScope scope, int group, out int relative)
    {
        for (relative = group - 1; relative > scope.First && group - relative < 5; relative--)
        {
            if (scope.Is(relative, WordClass.Relative))
                return true;
            if (scope.IsComma(relative) || scope.IsQuoted(relative) || PredicateShape.IsPredicate(scope, relative))
                break;
        }
        return false;
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

    private static bool TryReadUrging(ref AttributionScope scope, int group, int after, ref AttributionDraft draft)
    {
        draft.Pattern = "passive-urging";
        if (after >= scope.End || !(PredicateShape.IsPredicate(scope, after) || scope.Is(after, Marker.Urged)))
            return false;
        var start = AfterFronted(scope, ClauseReader.Start(scope, group, true), group);
        if (start < group && !scope.Is(group - 1, WordClass.Relative) && SpeakerShape.CanSpeak(scope, start))
            draft.Addressee = ContentSpan.Of(scope, start, group);
        else
            AttributionDraft.AddContent(ref scope, start, group);
        AttributionDraft.AddContent(ref scope, after, ContentReader.End(ref scope, after));
        return draft.HasContent(scope.Lists);
    }

    // "Untuk mencegah penularan, warga diimbau …": whom it urges stands behind the comma
    private static int AfterFronted(in AttributionScope scope, int start, int group)
    {
        if (!scope.Is(start, WordClass.Preposition | WordClass.Subordinator) || scope.View.Is(start, "sebanyak"))
            return start;
        for (var i = start; i < group - 1; i++)
        {
            if (scope.IsComma(i) && SpeakerShape.CanSpeak(scope, i + 1))
                return i + 1;
        }
        return start;
    }
}
