namespace Berita.Extraction;

/// <summary>Reads passives: hearsay (<c>X diduga …</c>), with an agent (<c>Hal itu disampaikan X</c>), and of urging (<c>warga diminta …</c>).</summary>
internal static class PassiveReader
{
    public static bool TryRead(ref AttributionScope scope, int at, Cue cue, int count)
    {
        var group = CueGuard.GroupStart(scope, at);
        if (CueGuard.Blocks(scope, group, at))
            return false;
        var after = at + count;
        var predicate = after;
        var draft = new AttributionDraft(scope.Lists, "passive") { Act = cue.Act, Cue = scope.View.Span(at, after - 1) };
        var found = TryReadAgent(scope, cue, ref after, ref draft)
            ? TryReadWithAgent(ref scope, group, predicate, after, cue, ref draft)
            : cue.Frame switch
            {
                CueFrame.Hearsay => HearsayReader.TryRead(ref scope, group, after, ref draft),
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

    private static bool TryReadWithAgent(ref AttributionScope scope, int group, int predicate, int after, Cue cue, ref AttributionDraft draft)
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
        // "dinilai masuk akal oleh X": what is thought of it stands before the agent
        var agent = draft.Source is { } source ? TokenSearch.From(scope.View, source.Span.Start) : predicate;
        if (cue.Frame == CueFrame.Hearsay && agent > predicate + 1)
            AttributionDraft.AddContent(ref scope, predicate, agent - 1);
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

    /// <summary>The relative word before a passive: <c>yang diduga</c>, <c>yang selama ini dinilai</c>; an adverbial may stand between.</summary>
    public static bool TryFindRelative(in AttributionScope scope, int group, out int relative)
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
