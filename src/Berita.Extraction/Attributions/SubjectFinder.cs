namespace Berita.Extraction;

/// <summary>Finds the subject before a verb: the leftmost noun phrase of the clause from which only adjuncts lead to the verb.</summary>
internal static class SubjectFinder
{
    private const int MaxDistance = 90;

    private const WordClass Between = WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation;

    public static bool TryFind(in TokenView view, int end, int from, out int first, out int next)
    {
        first = next = end;
        end = Math.Min(end, view.Count);
        var verb = BeforeAdverbs(view, end, from);
        if (verb <= from)
            return false;
        var left = LeftEdge(view, verb, from);
        var shared = IsShared(view, verb - 1, left);
        for (var at = left; at < verb; at++)
        {
            if (!IsEdge(view, at, left) || !SourcePhrase.TryRead(view, at, verb, bounded: true, out next))
                continue;
            if (CrossesComma(view, at, next) && at > left && SourceWords.LooksLikeVerb(view, at - 1))
                continue;
            if (Adjuncts.Reach(view, next, verb) || (shared && SharesSubject(view, next, verb)))
            {
                first = at;
                return true;
            }
        }
        return false;
    }

    // the verb group starts before its adverbs: "juga telah mengonfirmasi"
    private static int BeforeAdverbs(in TokenView view, int end, int from)
    {
        while (end > from && view.Kind(end - 1) == TokenKind.Word && !SourceWords.IsCapital(view, end - 1) && SourceWords.Is(view, end - 1, Between))
            end--;
        return end;
    }

    // a quotation, a semicolon, the end of a sentence or of a line stops the search
    private static int LeftEdge(in TokenView view, int end, int from)
    {
        from = Math.Max(from, end - MaxDistance);
        var at = end;
        while (at > from && !IsWall(view, at - 1))
            at--;
        return at;
    }

    private static bool IsWall(in TokenView view, int at) =>
        view.EndsLine(at) || (view[at].Length == 1 && view.First(at) is '"' or '“' or '”' or '«' or '»' or ';' or '!' or '?' or '.' or ':');

    // where a subject can start
    private static bool IsEdge(in TokenView view, int at, int left)
    {
        if (at == left)
            return true;
        var before = at - 1;
        if (view.Kind(before) is TokenKind.Punctuation or TokenKind.Number or TokenKind.Symbol)
            return !view.Is(before, '(') && !view.Is(before, '/');
        return SourceWords.Is(view, before, WordClass.Coordinator | WordClass.Subordinator | WordClass.Connective | WordClass.Demonstrative | WordClass.Copula | WordClass.Adverb)
            || SourceWords.LooksLikeVerb(view, before) || SourceWords.IsTime(view, before);
    }

    // "… dan", "…, serta", "…," before the verb: it takes the subject of the verb before
    private static bool IsShared(in TokenView view, int at, int left) =>
        at > left && (view.Is(at, ',') || (SourceWords.Is(view, at, WordClass.Coordinator) || view.Is(at, "sambil") || view.Is(at, "seraya") || view.Is(at, "sekaligus")));

    private static bool SharesSubject(in TokenView view, int next, int verb) =>
        next < verb - 1 && !view.Is(next, ',') && view.Kind(next) == TokenKind.Word && !SourceWords.Is(view, next, WordClass.Preposition | WordClass.Coordinator);

    private static bool CrossesComma(in TokenView view, int at, int next)
    {
        for (var i = at; i < next; i++)
        {
            if (view.Is(i, ','))
                return true;
        }
        return false;
    }
}
