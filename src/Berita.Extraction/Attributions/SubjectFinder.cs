namespace Berita.Extraction;

/// <summary>Finds the subject before a verb: the leftmost noun phrase of the clause from which only adjuncts lead to the verb.</summary>
internal static class SubjectFinder
{
    private const int MaxDistance = 90;

    // no subject stands before more verbs than these; a text of nothing but verbs stays cheap
    private const int MaxVerbs = 10;

    private const NounClass Heads = NounClass.Role | NounClass.Organisation | NounClass.Group;

    private const WordClass Between = WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation;

    public static bool TryFind(in SpeechView view, int end, int from, out int first, out int next)
    {
        end = Math.Min(end, view.Count);
        var verb = BeforeAdverbs(view, end, from);
        if (verb <= from)
        {
            first = next = end;
            return false;
        }
        var left = LeftEdge(view, verb, from);
        if (verb == end && view.Is(verb - 1, WordClass.Pronoun) && IsEdge(view, verb - 1, left, false))
        {
            first = verb - 1;
            next = verb;
            return true;
        }
        var relative = view.Is(verb - 1, Particle.Yang);
        var found = TryFind(view, left, verb, relative, out first, out next)
            || (IsShared(view, verb - 1, left) && TryFindShared(view, left, verb, out first, out next))
            || TryFindLast(view, left, verb, out first, out next);
        if (found)
            first = AfterHeading(view, first, next);
        return found;
    }

    // a post or a name anywhere, where no clause edge shows its start: after a heading that ran into the sentence, after "menurut"
    private static bool TryFindLast(in SpeechView view, int left, int verb, out int first, out int next)
    {
        for (first = left; first < verb; first++)
        {
            if (view.IsCapital(first) && (SourceWords.StartsRole(view, first, verb) || !view.IsCapital(first - 1))
                && TryRead(view, first, left, verb, out next) && Adjuncts.Reach(view, next, verb) && ClosesComma(view, first, left, next, verb))
                return true;
        }
        next = verb;
        return false;
    }

    // "Berbagai kendala Kepala Badan …": a post with a capital after a common noun starts anew
    private static int AfterHeading(in SpeechView view, int first, int next)
    {
        var common = view.Is(first + 1, TokenShape.Word) && !view.IsCapital(first + 1) && !view.Is(first, NounClass.NotPerson) && !view.Is(first, WordClass.Determiner);
        // "Juru bicara Presiden X": the common noun is a post itself
        common &= (view.Lexicon.Nouns.Match(view, first, out var words) & NounClass.Role) == 0 || words == 1;
        var heading = view.Is(first, TokenShape.DerivedNoun) && view.NounOf(first) is NounClass.None or NounClass.Field;
        for (var i = first + 1; i < next; i++)
        {
            if (!view.IsCapital(i) || !view.Is(i - 1, TokenShape.Word) || !SourceWords.StartsRole(view, i, next))
                continue;
            if (view.Is(i - 1, "and"))
                continue;
            if (view.IsCapital(i - 1) ? heading : !SourceWords.IsFunction(view, i - 1)
                && (common || !(view.Is(i - 1, Heads | NounClass.NameParticle) || EndsPhrase(view, first, i))))
                return i;
        }
        return heading ? AtName(view, first, next) : first;
    }

    // "Juru bicara Presiden X"
    private static bool EndsPhrase(in SpeechView view, int first, int end) =>
        end - 2 >= first && (view.Lexicon.Nouns.Match(view, end - 2, out var count) & Heads) != 0 && count == 2;

    // "Penanganan kebakaran Sutrisno mengingatkan": what people do says nothing, the name that closes the phrase does
    private static int AtName(in SpeechView view, int first, int next)
    {
        var name = next;
        while (name > first && view.Is(name - 1, TokenShape.NameWord))
            name--;
        var before = name - 1;
        return name < next && before > first && view.Is(before, TokenShape.Word) && !view.IsCapital(before)
            && !SourceWords.IsFunction(view, before) && view.NounOf(before) is NounClass.None or NounClass.Field ? name : first;
    }

    private static bool TryFind(in SpeechView view, int left, int verb, bool relative, out int first, out int next)
    {
        for (first = left; first < verb; first++)
        {
            if (IsEdge(view, first, left, relative) && TryRead(view, first, left, verb, out next) && Adjuncts.Reach(view, next, verb)
                && ClosesComma(view, first, left, next, verb))
                return true;
        }
        next = verb;
        return false;
    }

    // the first subject of the sentence whose verb the second one joins; without "dan" that of the clause in "bahwa"
    private static bool TryFindShared(in SpeechView view, int left, int verb, out int first, out int next)
    {
        var inner = view.Is(verb - 1, TokenShape.Comma) ? AfterLastThat(view, left, verb) : left;
        if (inner > left && !view.Is(inner, WordClass.Pronoun) && TryFindSharedFrom(view, inner, verb, out first, out next))
            return true;
        return TryFindSharedFrom(view, left, verb, out first, out next);
    }

    private static bool TryFindSharedFrom(in SpeechView view, int left, int verb, out int first, out int next)
    {
        for (first = left; first < verb; first++)
        {
            if (!IsEdge(view, first, left, false) || !TryRead(view, first, left, verb, out next))
                continue;
            var stuck = Adjuncts.Skip(view, next, verb, out _);
            if (view.Is(stuck, TokenShape.Comma))
                stuck++;
            if (stuck < verb - 1 && SourceWords.LooksLikeVerb(view, stuck))
                return true;
        }
        next = verb;
        return false;
    }

    private static int AfterLastThat(in SpeechView view, int left, int verb)
    {
        var at = verb - 1;
        while (at > left && !view.Is(at - 1, Particle.Bahwa))
            at--;
        return at;
    }

    // the object of a verb does not reach over a comma to be a subject
    private static bool TryRead(in SpeechView view, int at, int left, int verb, out int next) =>
        SourcePhrase.TryRead(view, at, verb, bounded: true, out next)
        && !(at > left && SourceWords.LooksLikeVerb(view, at - 1) && CrossesComma(view, at, next));

    // the verb group starts before its adverbs: "juga telah mengonfirmasi"
    private static int BeforeAdverbs(in SpeechView view, int end, int from)
    {
        while (end > from && view.Is(end - 1, TokenShape.Word) && !view.IsCapital(end - 1))
        {
            if (view.Is(end - 1, Between))
                end--;
            else if (end - 2 > from && SourceWords.IsTimes(view, end - 2))
                end -= 2;
            else
                break;
        }
        return end;
    }

    // a quotation, a semicolon, the end of a sentence or of a line stops the search; so does the dash after a dateline
    private static int LeftEdge(in SpeechView view, int end, int from)
    {
        from = Math.Max(from, end - MaxDistance);
        var verbs = 0;
        var dashes = 0;
        var dash = end;
        var at = end;
        while (at > from)
        {
            if (IsWall(view, at - 1))
            {
                // the title of a meeting or a book stands in the way, not a statement
                var title = TitleReader.Start(view, at - 1, from);
                if (title < 0)
                    break;
                at = title;
                continue;
            }
            at--;
            if (SourceWords.LooksLikeVerb(view, at) && ++verbs > MaxVerbs)
                break;
            if (view.First(at) is '—' or '–' && view[at].Length == 1)
            {
                dashes++;
                dash = at + 1;
            }
        }
        return dashes % 2 == 1 ? dash : at;
    }

    private static bool IsWall(in SpeechView view, int at) =>
        view.EndsLine(at) || (view[at].Length == 1 && view.First(at) is '"' or '“' or '”' or '«' or '»' or ';' or '!' or '?' or '.' or ':');

    // where a subject can start
    private static bool IsEdge(in SpeechView view, int at, int left, bool relative)
    {
        if (at == left)
            return true;
        var before = at - 1;
        if (view.Kind(before) is TokenKind.Punctuation or TokenKind.Number or TokenKind.Symbol)
            return !(view.First(before) is '(' or ')' or '/');
        if (view.Is(before, WordClass.Coordinator) && view.IsCapital(at) && view.IsCapital(before - 1))
            return false;
        return view.Is(before, WordClass.Coordinator | WordClass.Subordinator | WordClass.Connective | WordClass.Demonstrative | WordClass.Copula | WordClass.Adverb)
            || (relative && view.Is(before, WordClass.Preposition))
            || SourceWords.LooksLikeVerb(view, before) || view.Is(before, TokenShape.Time);
    }

    // "… dan", "…, serta", "…," before the verb: it takes the subject of the verb before
    private static bool IsShared(in SpeechView view, int at, int left) =>
        at > left && (view.Is(at, TokenShape.Comma) || view.Is(at, WordClass.Coordinator) || view.Is(at, Particle.Sambil | Particle.Seraya | Particle.Sekaligus));

    // a comma before the verb closes what another one opened, or parts a subject from its verb; it does not turn an object into a subject
    private static bool ClosesComma(in SpeechView view, int first, int left, int next, int verb) =>
        !view.Is(verb - 1, TokenShape.Comma) || IsApposed(view, first, left) || (next >= verb - 1 ? first == left || !SourceWords.LooksLikeVerb(view, first - 1) : CrossesComma(view, first > left && SourceWords.LooksLikeVerb(view, first - 1) ? next : first, verb - 1));

    // "Lawannya, Lee Zii dari Malaysia, memuji": the name that stands beside the subject
    private static bool IsApposed(in SpeechView view, int first, int left) =>
        first > left + 1 && view.Is(first - 1, TokenShape.Comma) && view.Is(first, TokenShape.NameWord) && view.Is(first + 1, TokenShape.NameWord)
        && (first - 2 == left || view.Is(first - 2, WordClass.Demonstrative));

    private static bool CrossesComma(in SpeechView view, int at, int next)
    {
        for (var i = at; i < next; i++)
        {
            if (view.Is(i, TokenShape.Comma))
                return true;
        }
        return false;
    }
}
