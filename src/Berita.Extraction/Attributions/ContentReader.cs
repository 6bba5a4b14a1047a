namespace Berita.Extraction;

/// <summary>Finds where an indirect statement ends.</summary>
internal static class ContentReader
{
    private const int LongestUrged = 8;

    /// <summary>The token after the content that starts at a token: the end of the sentence, or where the mention of a carrier, another speaker or a verb that shares the subject begins.</summary>
    public static int End(ref AttributionScope scope, int start, Cue cue = default)
    {
        // what ends one content ends every other that starts before it
        if (start < scope.ContentFrom || start >= scope.ContentEnd)
        {
            scope.ContentEnd = Find(scope, start);
            scope.ContentFrom = start;
        }
        return cue.Frame == CueFrame.Object ? FindPhrase(scope, start, scope.ContentEnd, cue) : scope.ContentEnd;
    }

    private static int Find(in AttributionScope scope, int start)
    {
        var end = Math.Min(scope.End, start + scope.Reach);
        // "mengungkapkan hal itu seusai rapat"
        if (scope.View.Is(start, Particle.Hal) && scope.Is(start + 1, WordClass.Demonstrative) && scope.Is(start + 2, Marker.Setting) && !scope.View.Is(start - 1, Particle.Bahwa) && !scope.IsComma(start - 1))
            return start + 2;
        for (var i = start; i < end; i++)
        {
            if (scope.IsQuoted(i))
                i = scope.Quotations[scope.QuoteAt(i)].LastToken;
            else if (i > start && MayEnd(scope, i) && (RelayReader.StartsAt(scope, i) || IsCredit(scope, i) || StartsOther(scope, start, i, end)))
                return i;
        }
        return end;
    }

    private static bool MayEnd(in AttributionScope scope, int i) =>
        scope.View.First(i) is ',' or ':' or ';' || scope.Is(i, Marker.Like | Marker.Sharing);

    private static int FindPhrase(in AttributionScope scope, int start, int end, Cue cue)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (scope.IsQuoted(i))
                i = scope.Quotations[scope.QuoteAt(i)].LastToken;
            else if (EndsPhrase(scope, start, i, cue))
                return i;
        }
        return end;
    }

    // A noun phrase ends before a clause with a cue and a subject of its own, before a relative clause with a cue, and behind
    // a support verb before an adverbial of time.
    private static bool EndsPhrase(in AttributionScope scope, int start, int i, Cue cue)
    {
        if (scope.IsComma(i) && !PredicateShape.HasPredicate(scope, start, i))
            return StartsRelativeCue(scope, i + 1) || StartsClauseWithCue(scope, i + 1) || IsOtherClause(scope, i + 1);
        // "membantah kabar itu dan menyebutnya fitnah"
        if (i > start + 1 && scope.Is(i, WordClass.Coordinator) && !PredicateShape.HasPredicate(scope, start, i))
            return PredicateShape.IsActiveVerb(scope, i + 1) || scope.Lexicon.Cues.TryMatchActive(scope.View, i + 1, out _, out _);
        return cue.IsSupport && (scope.View.Is(i, Particle.Selama | Particle.Saat | Particle.Ketika | Particle.Seusai | Particle.Melalui));
    }

    // "menyambut baik tawaran itu, tetapi Kyiv menanggapinya dingin": a noun phrase does not go on with a clause of another subject
    private static bool IsOtherClause(in AttributionScope scope, int i) =>
        scope.Is(i, Marker.Contrast) && SpeakerShape.CanSpeak(scope, i + 1) && SourceReader.TryReadAfter(scope.View, i + 1, scope.End, out _, out var next) && PredicateShape.IsPredicate(scope, next);

    private static bool StartsRelativeCue(in AttributionScope scope, int i) =>
        scope.Is(i, WordClass.Relative) && (scope.Lexicon.Cues.Passive.TryMatch(scope.View, i + 1, out _, out _) || scope.Lexicon.Cues.TryMatchActive(scope.View, i + 1, out _, out _));

    private static bool StartsClauseWithCue(in AttributionScope scope, int i) =>
        SourceReader.TryReadAfter(scope.View, i, scope.End, out _, out var next) && scope.Lexicon.Cues.TryMatchActive(scope.View, next, out _, out _);

    // ": NPR" at the end of a headline
    private static bool IsCredit(in AttributionScope scope, int i) =>
        scope.View.Is(i, ':') && scope.Lexicon.Media.TryMatch(scope.View, i + 1, out var count) && i + 1 + count >= scope.End;

    private static bool StartsOther(in AttributionScope scope, int start, int i, int end)
    {
        if (scope.View.Is(i, ';'))
            return HasOwnCue(scope, i + 1, end);
        if (scope.IsComma(i))
            return SharesSubject(scope, i + 1, false) || IsComment(scope, i + 1) || IsForeignClause(scope, i + 1, end) || IsClosingCue(scope, i + 1);
        return scope.Is(i, Marker.Sharing) && (SharesSubject(scope, i, true) || JoinsRequest(scope, start, i) || JoinsAdvice(scope, start, i) || FollowsQuote(scope, start, i));
    }

    // "menyebut X "masih aman" dan meminta …"
    private static bool FollowsQuote(in AttributionScope scope, int start, int i) =>
        i > start + 1 && scope.IsQuoted(i - 1) && scope.View.Is(i, Particle.Dan) && scope.Lexicon.Cues.TryMatchActive(scope.View, i + 1, out _, out _);

    // "menilai kebijakan itu keliru dan mengingatkan pemerintah agar …": what the first clause is about does not urge anybody
    private static bool JoinsAdvice(in AttributionScope scope, int start, int i)
    {
        if (!scope.View.Is(i, Particle.Dan | Particle.Serta) || SpeakerShape.CanSpeak(scope, start) || PredicateShape.IsPredicate(scope, start)
            || !scope.Lexicon.Cues.TryMatchActive(scope.View, i + 1, out var cue, out var count) || cue.Frame is not (CueFrame.Urging or CueFrame.UrgingMarked))
            return false;
        var end = Math.Min(scope.End, i + 1 + count + LongestUrged);
        for (var k = i + 1 + count; k < end && !scope.IsComma(k) && !scope.IsQuoted(k); k++)
        {
            if (scope.View.Is(k, Particle.Agar | Particle.Supaya))
                return true;
        }
        return false;
    }

    // "membantah pernah bertemu korban dan meminta dibebaskan", "… dan mengatakan tidak mengenalnya": nothing but the speaker can be the subject of both
    private static bool JoinsRequest(in AttributionScope scope, int start, int i) =>
        !scope.IsComma(start - 1) && !scope.View.Is(start - 1, Particle.Bahwa) && !scope.Is(start, Marker.Urged) && PredicateShape.IsPredicate(scope, start)
        && scope.Lexicon.Cues.TryMatchActive(scope.View, i + 1, out var cue, out _) && (scope.Is(start, Marker.Blocking) ? IsCharge(cue) : cue.Frame == CueFrame.Utterance || (cue.Frame == CueFrame.Urging && cue.Act == AttributionAct.Urge));

    // "menyatakan akan naik banding dan menuduh hakim memihak": nobody announces a charge or a denial
    private static bool IsCharge(Cue cue) => cue is { Act: AttributionAct.Claim or AttributionAct.Deny, Frame: CueFrame.Clause or CueFrame.Object };

    // ", menggambarkan …", "seraya menambahkan …", "dan menyatakan bahwa …"
    private static bool SharesSubject(in AttributionScope scope, int i, bool needsMark)
    {
        var simultaneous = scope.View.Is(i, Particle.Sambil | Particle.Seraya | Particle.Sembari);
        if (scope.Is(i, Marker.Sharing))
            i++;
        while (scope.Is(i, WordClass.Adverb) || scope.View.Is(i, Particle.Telah | Particle.Sudah))
            i++;
        if (!scope.Lexicon.Cues.TryMatchActive(scope.View, i, out var cue, out var count) || cue.Frame == CueFrame.Feeling)
            return false;
        if (simultaneous)
            return true;
        var after = i + count;
        return cue.HasClitic || scope.View.Is(after, Particle.Bahwa) || scope.IsComma(after) || scope.View.Is(after, Particle.Akan)
            || (cue.Frame == CueFrame.Urging && scope.Is(after, Marker.Urged))
            || (!needsMark && (cue.Frame is CueFrame.As or CueFrame.Clause or CueFrame.Utterance) && scope.View.First(after) != '\0');
    }

    // ", tuduhan yang dibantah Kiev": the noun stands for the statement, and somebody else says what comes of it
    private static bool IsComment(in AttributionScope scope, int i) =>
        scope.Is(i + 1, WordClass.Relative) && scope.Lexicon.Cues.Nouns.TryMatchWord(scope.View.Word(i), out _) && scope.Lexicon.Cues.Passive.TryMatch(scope.View, i + 2, out _, out _);

    // "; Kiev belum mengonfirmasi …", "; ia berharap …": who has a capital and a cue of his own says what follows, or a pronoun
    private static bool HasOwnCue(in AttributionScope scope, int i, int end)
    {
        end = Math.Min(end, i + 12);
        if (scope.Is(i, WordClass.Adverb))
            i++;
        var mayOwn = scope.View.IsUpper(i) || scope.Is(i, WordClass.Pronoun);
        for (var k = i + 1; mayOwn && k < end && !scope.IsComma(k); k++)
        {
            if (scope.Lexicon.Cues.TryMatchActive(scope.View, k, out _, out _))
                return SpeakerShape.CanSpeak(scope, i);
        }
        return false;
    }

    // ", meskipun Rusia mengklaim …": a contrasting clause with a cue and a subject of its own
    private static bool IsForeignClause(in AttributionScope scope, int i, int end)
    {
        if (!scope.Is(i, Marker.Contrast))
            return false;
        end = Math.Min(end, i + 20);
        for (var k = i + 2; k < end && !scope.IsComma(k); k++)
        {
            if (scope.Lexicon.Cues.TryMatchActive(scope.View, k, out _, out _))
                return scope.View.IsUpper(i + 1) || scope.View.Is(i + 1, NounClass.Group | NounClass.Role) || scope.View.Is(k + 1, Particle.Bahwa);
        }
        return false;
    }

    // ", demikian disampaikan X", ", demikian proyeksi X"
    private static bool IsClosingLike(in AttributionScope scope, int i) =>
        scope.Is(i, Marker.Like) && !scope.Is(i, WordClass.Preposition)
        && (scope.Lexicon.Cues.Passive.TryMatch(scope.View, i + 1, out _, out _) || scope.Lexicon.Cues.Nouns.TryMatch(scope.View, i + 1, out _, out _)
            || IsClosingMenurut(scope, i + 1));

    // ", menurut dia."
    private static bool IsClosingMenurut(in AttributionScope scope, int i) =>
        scope.View.Is(i, "menurut") && SpeakerShape.CanSpeak(scope, i + 1) && !scope.Is(i + 1, Marker.NoSource)
        && SourceReader.TryReadAfter(scope.View, i + 1, scope.End, out _, out var after) && (after >= scope.End || scope.View.Is(after, '.') || IsLastPhrase(scope, after));

    // ", menurut jajak pendapat X terhadap 61 ekonom."
    private static bool IsLastPhrase(in AttributionScope scope, int at)
    {
        if (!scope.Is(at, WordClass.Preposition | WordClass.Relative))
            return false;
        while (at < scope.End && !scope.IsComma(at))
            at++;
        return at == scope.End;
    }

    /// <summary>Whether an inserted cue with its source ends the clause: <c>, kata dia.</c></summary>
    public static bool IsClosingCue(in AttributionScope scope, int i)
    {
        if (!scope.Lexicon.Cues.Inserted.TryMatch(scope.View, i, out var cue, out var count))
            return IsClosingMenurut(scope, i) || IsClosingLike(scope, i);
        var after = i + count;
        return cue.HasClitic
            ? after >= scope.End || scope.View.First(after) is '.' or ','
            : SourceReader.TryReadAfter(scope.View, after, scope.End, out _, out after) && (after >= scope.End || scope.View.First(after) is '.' or ',' || scope.Is(after, Marker.Setting));
    }
}
