namespace Berita.Extraction;

/// <summary>Reads statements after an active verb: <c>X mengatakan, …</c>, <c>X menyatakan bahwa …</c>, <c>X yakin …</c>.</summary>
internal static class ActiveReader
{
    private const int LongestFigure = 8;

    /// <summary>Reads the statement of a verb that starts at a token.</summary>
    public static bool TryRead(ref AttributionScope scope, int at, Cue cue, int count)
    {
        if (cue.IsSupport && SupportReader.IsSubject(scope, at + count) && scope.Lexicon.Cues.Active.TryMatchWord(scope.View.Word(at), out var plain))
            (cue, count) = (plain, 1);
        var group = CueGuard.GroupStart(scope, at);
        if (group == scope.Urged || CueGuard.Blocks(scope, group, at) || CueGuard.IsChained(scope, group))
            return false;
        var draft = new AttributionDraft(scope.Lists, "source-cue") { Act = cue.Act, Cue = scope.View.Span(at, at + count - 1) };
        if (!SubjectReader.TryRead(scope, at, group, ref draft, out var subject) || CueGuard.IsHypothetical(scope, subject) || (draft.Pattern == "relative-cue" && CueGuard.IsNobody(scope, subject)))
            return false;
        int end;
        if (IsFinal(scope, cue, subject, at + count))
        {
            end = at + count;
            draft.Pattern = "final-source-cue";
            AttributionDraft.AddContent(ref scope, scope.SkipOpeners(scope.First), subject);
        }
        else if (!TryReadComplement(ref scope, cue, at + count, subject, ref draft, out end))
        {
            draft.Drop(scope.Lists);
            return false;
        }
        if (draft.Act == AttributionAct.Say && draft.Source is not null && subject >= 0 && RelayReader.IsMedium(scope, subject))
            draft.Act = AttributionAct.Relay;
        if (draft.Addressee.IsEmpty && subject > scope.First && AddresseeReader.TryFindFronted(scope, subject, out var addressee))
            draft.Addressee = addressee;
        if (draft.Addressee.IsEmpty && subject >= 0 && AddresseeReader.TryFindBetween(scope, subject, group, out addressee))
            draft.Addressee = addressee;
        AddRelays(ref scope, subject, group);
        if (!cue.IsSupport && scope.LastContent < end)
            RelayReader.AddAll(ref scope, at + count, scope.LastContent);
        RelayReader.AddAll(ref scope, cue.IsSupport ? at + count : end, scope.End);
        draft.Finish(ref scope);
        return true;
    }

    // "Dalam pernyataan yang dikutip Y, X menyebut …"; "X, seperti dilansir Y, mengatakan …"; "Y mengutip X mengatakan …"
    private static void AddRelays(ref AttributionScope scope, int subject, int group)
    {
        if (subject < 0)
            return;
        if (scope.Lists.Records.Count == scope.FirstRecord)
            RelayReader.AddAll(ref scope, scope.Consumed, subject);
        RelayReader.AddAll(ref scope, subject, group);
        var before = subject - 1;
        if (before > scope.First && scope.Lexicon.Cues.Carrying.TryMatch(scope.View, before, out _, out _) && PredicateShape.IsActiveVerb(scope, before)
            && SourceReader.TryReadBefore(scope.View, before, scope.First, out var carrier, out _))
            scope.Lists.Relays.Add(new(scope.View.Span(before, before), carrier));
    }

    // "A, X mengatakan dalam sebuah pernyataan.": nothing but a setting follows, and a clause stands before the subject
    private static bool IsFinal(in AttributionScope scope, Cue cue, int subject, int after)
    {
        if (cue.Frame is not (CueFrame.Clause or CueFrame.Marked or CueFrame.Brief or CueFrame.Utterance or CueFrame.Document) || subject <= scope.First + 2 || !scope.IsComma(subject - 1))
            return false;
        var start = scope.SkipOpeners(scope.First);
        if (start >= subject || scope.Is(start, WordClass.Subordinator) || !PredicateShape.HasPredicate(scope, start, subject))
            return false;
        if (after >= scope.End || scope.View.First(after) is '.')
            return true;
        if (!scope.Is(after, Marker.Setting))
            return false;
        for (var i = after; i < scope.End && i < after + 20; i++)
        {
            if (scope.IsComma(i) || scope.View.Is(i, Particle.Bahwa) || scope.IsQuoted(i))
                return false;
        }
        return true;
    }

    private static bool TryReadComplement(ref AttributionScope scope, Cue cue, int at, int subject, ref AttributionDraft draft, out int end)
    {
        var complement = cue.IsSupport ? SupportReader.Read(scope, at) : ComplementReader.Read(scope, at);
        if (cue.Frame == CueFrame.Telling && complement is { Mark: ComplementMark.None, Addressee.IsEmpty: true })
            complement = ComplementReader.ReadTold(scope, at);
        if (cue.Frame == CueFrame.Object && !cue.IsSupport && complement.Mark == ComplementMark.None && scope.View.Is(complement.Start, Particle.Kembali))
            complement = complement with { Start = complement.Start + 1 };
        draft.Addressee = complement.Addressee;
        end = complement.Start;
        var marked = complement.Mark != ComplementMark.None || scope.OpensQuote(complement.Start);
        if (subject >= 0 && ((!marked && !SpeakerShape.CanSpeak(scope, subject)) || (cue.Frame == CueFrame.Document && !SpeakerShape.IsDocument(scope, draft.Source))))
            return false;
        // "yang hanya menyebut nama depannya": who it is, not what is said
        if (draft.Pattern == "relative-cue" && !marked && UrgingReader.IsIdentity(scope, complement.Start))
            return false;
        if (cue.Frame is CueFrame.Urging or CueFrame.UrgingMarked)
            return UrgingReader.TryReadComplement(ref scope, cue, complement, ref draft, out end);
        if (!Licenses(scope, cue, complement) && !IsFigure(scope, cue, at - 1, complement.Start))
            return false;
        // "menekankan agar …" urges, whatever the verb says elsewhere
        if (cue.Act == AttributionAct.Say && (scope.View.Is(complement.Start, Particle.Agar | Particle.Supaya)))
            draft.Act = AttributionAct.Urge;
        var start = AfterJoinedVerb(scope, complement.Start);
        // "X memberikan penghormatan, kata Y": Y says so
        if (cue.IsSupport && scope.IsComma(start - 1) && ContentReader.IsClosingCue(scope, start))
            return false;
        end = ContentReader.End(ref scope, start, cue);
        if (draft.Pattern == "relative-cue")
            end = AfterRelative(scope, at, start, end);
        AttributionDraft.AddContent(ref scope, start, end);
        scope.LastContent = start;
        ContinueQuote(ref scope, start, ref end);
        scope.Claimed = Math.Max(scope.Claimed, end);
        return draft.HasContent(scope.Lists) || cue.Frame == CueFrame.Object;
    }

    // "X, yang mengaku belum menerima putusan, akan …": the clause between the commas ends before the verb of the sentence
    private static int AfterRelative(in AttributionScope scope, int cue, int start, int end)
    {
        var relative = cue - 1;
        while (relative > scope.First && !scope.Is(relative, WordClass.Relative))
            relative--;
        if (!scope.IsComma(relative - 1))
            return end;
        for (var i = start; i + 1 < end; i++)
        {
            if (scope.IsComma(i) && !scope.IsQuoted(i) && (PredicateShape.IsVerb(scope, i + 1) || scope.Is(i + 1, WordClass.Auxiliary | WordClass.Negation)))
                return i;
        }
        return end;
    }

    // "mengakui dan menyesali perbuatannya": both verbs have the object behind the second
    private static int AfterJoinedVerb(in AttributionScope scope, int at) =>
        at + 2 < scope.End && scope.Is(at, WordClass.Coordinator) && PredicateShape.IsActiveVerb(scope, at + 1) ? at + 2 : at;

    private static bool Licenses(in AttributionScope scope, Cue cue, in Complement complement)
    {
        var start = complement.Start;
        var marked = complement.Mark != ComplementMark.None || scope.OpensQuote(start);
        if (start >= scope.End || scope.View.First(start) is '.')
            return cue.IsSupport || (cue.Frame == CueFrame.Object && (cue.HasClitic || (cue.Act == AttributionAct.Express && !complement.Addressee.IsEmpty)));
        return cue.Frame switch
        {
            CueFrame.Marked => marked || OpensClause(scope, start) || (cue.Act == AttributionAct.Say && (scope.Is(start, WordClass.Negation) || IsShortClause(scope, start))),
            CueFrame.Brief => marked || OpensClause(scope, start) || IsCount(scope, start) || scope.Is(start, WordClass.Interrogative) || PredicateShape.IsPredicate(scope, start) || PredicateShape.OpensShortClause(scope, start),
            CueFrame.Intent => marked || PredicateShape.IsPredicate(scope, start),
            CueFrame.Utterance => marked || !scope.Is(start, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator) || PredicateShape.HasPredicateBeforeComma(scope, start, scope.End),
            CueFrame.Document => marked || OpensClause(scope, start) || IsCount(scope, start) || PredicateShape.HasPredicateBeforeComma(scope, start, scope.End),
            CueFrame.Quoted => scope.OpensQuote(start),
            CueFrame.Rejection => scope.Lexicon.Cues.Nouns.TryMatchWord(scope.View.Word(start), out var claim) && claim.Act == AttributionAct.Claim,
            CueFrame.As => marked || cue.HasClitic || HasAs(scope, start) || HasQuote(scope, start),
            CueFrame.Telling => marked || scope.View.Is(start, Particle.Tentang | Particle.Soal | Particle.Mengenai),
            CueFrame.Feeling => marked || IsTopic(scope, start) || PredicateShape.HasPredicateBeforeComma(scope, start, scope.End),
            CueFrame.Clause when !marked && !cue.HasClitic && IsLone(scope, start) => false,
            CueFrame.Clause => marked || cue.HasClitic || IsNominal(scope, start) || PredicateShape.HasPredicateBeforeComma(scope, start, scope.End) || HasAs(scope, start) || HasQuote(scope, start) || IsCalled(scope, start),
            _ when complement.Mark == ComplementMark.Comma && scope.Is(start, Marker.Contrast) => false,
            _ => !scope.View.Is(start, Particle.Sembari | Particle.Sambil | Particle.Seraya),
        };
    }

    // "berpandangan berbeda": how, not what
    private static bool IsLone(in AttributionScope scope, int start) =>
        !scope.IsQuoted(start) && scope.View.Is(start, TokenShape.Word) && (start + 1 >= scope.End || scope.View.Is(start + 1, '.'));

    // "prihatin atas …", "kecewa dengan …"; "percaya pada …" says nothing
    private static bool IsTopic(in AttributionScope scope, int start) =>
        scope.Is(start, WordClass.Preposition | WordClass.Subordinator) && !scope.View.Is(start, Particle.Pada | Particle.Kepada | Particle.Di);

    // "melihat ada …", "melaporkan sedikitnya 50 orang tewas", "mengancam akan …"
    private static bool OpensClause(in AttributionScope scope, int start) =>
        scope.View.Is(start, Particle.Ada) || scope.View.Is(start, "adanya") || scope.View.Is(start, Particle.Akan) || scope.View.Is(start, "sebanyak")
        || scope.View.Is(start, "sedikitnya") || scope.View.Is(start, "setidaknya") || scope.View.Is(start, "terjadi") || scope.View.Is(start, "terdapat");

    // "menekankan pentingnya riset": an adjective made a noun says that something is so
    private static bool IsNominal(in AttributionScope scope, int start) =>
        scope.Is(start, Marker.NoAddressee) && scope.Is(start, Marker.NotSpeaker) && scope.View.Slice(start).EndsWith("nya");

    // "mencatat 14 gempa", "menunjukkan mayoritas warga puas": who counts says so
    private static bool IsCount(in AttributionScope scope, int start) =>
        scope.View.Is(start, TokenShape.Number) || scope.View.Is(start, Particle.Sekitar) || scope.View.Is(start, "mayoritas") || scope.View.Is(start, "sebagian");

    // "mencatat inflasi Juni sebesar 0,2 persen"
    private static bool IsFigure(in AttributionScope scope, Cue cue, int verb, int start)
    {
        if (cue.Frame != CueFrame.Brief || !scope.View.Is(verb, "mencatat"))
            return false;
        for (var i = start; i < scope.End && i < start + LongestFigure && scope.View.Is(i, TokenShape.Word | TokenShape.Number); i++)
        {
            if (scope.View.Is(i, "sebesar") || scope.View.Is(i, "sebanyak"))
                return true;
        }
        return false;
    }

    // "menambahkan Kedutaan Besar terus berkoordinasi": a name or a pronoun and soon its predicate
    private static bool IsShortClause(in AttributionScope scope, int start)
    {
        if (!scope.View.IsUpper(start) && !scope.Is(start, WordClass.Pronoun))
            return false;
        for (var i = start + 1; i < scope.End && i < start + 6 && !scope.IsQuoted(i); i++)
        {
            if (!scope.View.Is(i, TokenShape.Word) || scope.Is(i, WordClass.Relative | WordClass.Subordinator | WordClass.Preposition | WordClass.Coordinator))
                return false;
            if (PredicateShape.IsPredicate(scope, i))
                return true;
        }
        return false;
    }

    // "menyebut Anwar pelajar yang tekun": a name, and at once what its bearer is
    private static bool IsCalled(in AttributionScope scope, int start)
    {
        var after = start;
        while (after < start + LongestFigure && scope.View.Is(after, TokenShape.NameWord) && scope.View.IsCapital(after))
            after++;
        return after > start && scope.View.Is(after, TokenShape.Word) && scope.View.IsLower(after) && !SourceWords.IsFunction(scope.View, after)
            && !scope.View.Is(after, TokenShape.Time) && !scope.Is(after, Marker.Setting);
    }

    private static bool HasAs(in AttributionScope scope, int start)
    {
        var end = Math.Min(scope.End, start + 25);
        for (var i = start; i < end; i++)
        {
            if (scope.View.Is(i, Particle.Sebagai))
                return true;
        }
        return false;
    }

    private static bool HasQuote(in AttributionScope scope, int start)
    {
        var end = Math.Min(scope.End, start + 25);
        for (var i = start; i < end; i++)
        {
            if (scope.OpensQuote(i))
                return true;
            // "mengunggah foto dan menulis, "…"": the words belong to the second verb
            if (i > start && scope.Lexicon.Cues.TryMatchActive(scope.View, i, out _, out var count) && scope.IsComma(i + count))
                return false;
        }
        return false;
    }

    // Quoted paragraphs that follow an unclosed one belong to it.
    private static void ContinueQuote(ref AttributionScope scope, int start, ref int end)
    {
        var quote = scope.QuoteAt(start);
        for (var n = 0; quote >= 0 && !scope.Quotations[quote].IsClosed && n < 20; n++)
        {
            var next = scope.Quotations[quote].LastToken + 1;
            if (!scope.OpensQuote(next))
                break;
            quote = scope.QuoteAt(next);
            end = scope.Quotations[quote].LastToken + 1;
            AttributionDraft.AddContent(ref scope, next, end);
        }
    }
}
