namespace Berita.Extraction;

/// <summary>Tells words that can be predicates by their shape: verb prefixes, auxiliaries, copulas.</summary>
internal static class PredicateShape
{
    private const int LongestShortSubject = 9;

    /// <summary>Whether the token looks like a verb with a prefix.</summary>
    public static bool IsVerb(in AttributionScope scope, int token) => scope.View.Is(token, TokenShape.PrefixedVerb);

    /// <summary>Whether the token looks like an active verb, whatever its first letter.</summary>
    public static bool IsActiveVerb(in AttributionScope scope, int token) => scope.View.Is(token, TokenShape.ActiveVerb);

    /// <summary>Whether a predicate can start at the token: a verb, an auxiliary, a negation, a copula.</summary>
    public static bool IsPredicate(in AttributionScope scope, int token) => scope.View.Is(token, TokenShape.Predicate);

    /// <summary>Whether a predicate stands somewhere in the tokens, quotations included.</summary>
    public static bool HasPredicate(in AttributionScope scope, int from, int to)
    {
        to = Math.Min(to, from + scope.Reach);
        for (var i = from; i < to; i++)
        {
            if (IsPredicate(scope, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether a predicate stands behind a token, before a comma that opens another one.</summary>
    public static bool HasPredicateBeforeComma(in AttributionScope scope, int from, int to)
    {
        to = Math.Min(to, from + scope.Reach);
        for (var i = from; i < to; i++)
        {
            if (scope.IsComma(i) && (IsPredicate(scope, i + 1) || scope.View.Is(i + 1, Particle.Lalu | Particle.Kemudian) || scope.Is(i + 1, Marker.Contrast)))
                return false;
            // the predicate of a relative clause is none of the clause
            if (scope.Is(i, WordClass.Relative))
                i = AfterRelative(scope, i + 1, to) - 1;
            else if (IsPredicate(scope, i) || IsAfterSubject(scope, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether a noun phrase starts at the token and its verb follows soon, before any word that would open another phrase.</summary>
    public static bool OpensShortClause(in AttributionScope scope, int start)
    {
        ref readonly var view = ref scope.View;
        if (scope.Is(start, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Relative))
            return false;
        for (var i = start + 1; i < scope.End && i < start + LongestShortSubject && view.Is(i, TokenShape.Word | TokenShape.Number) && !scope.IsQuoted(i); i++)
        {
            if (scope.Is(i, WordClass.Relative | WordClass.Subordinator | WordClass.Preposition | WordClass.Coordinator))
                return false;
            // "gajinya hanya Rp 300.000"
            if (scope.Is(i, WordClass.Adverb) && (view.Is(i + 1, TokenShape.Number) || view.Is(i + 1, "Rp")))
                return true;
            if (SourceWords.LooksLikeVerb(view, i) || IsVerb(scope, i) || scope.Is(i, WordClass.Auxiliary | WordClass.Negation | WordClass.Copula)
                || (scope.Is(i - 1, WordClass.Demonstrative) && (IsPredicate(scope, i) || IsAfterSubject(scope, i))))
                return true;
        }
        return false;
    }

    // a noun with its clitic; "biasanya" is an adverb
    private static bool IsOwned(in AttributionScope scope, int token) =>
        scope.View.Is(token, TokenShape.Word) && scope.View[token].Length > 5 && scope.View.Slice(token).EndsWith("nya", StringComparison.Ordinal)
        && !SourceWords.IsFunction(scope.View, token) && !SourceWords.LooksLikeVerb(scope.View, token);

    private static int AfterRelative(in AttributionScope scope, int from, int to)
    {
        while (from < to && !scope.IsComma(from) && !scope.Is(from, WordClass.Copula) && (IsPredicate(scope, from) || scope.Is(from, WordClass.Adverb)))
            from++;
        return from;
    }

    // "kebijakan itu tepat", "kliennya korban", "pengawasan memang longgar": behind these a word that is neither time nor function is a predicate
    private static bool IsAfterSubject(in AttributionScope scope, int token) =>
        (scope.Is(token - 1, WordClass.Demonstrative) || IsOwned(scope, token - 1) || scope.View.Is(token - 1, "memang")) && scope.View.Is(token, TokenShape.Word) && scope.View.IsLower(token)
        && !SourceWords.IsFunction(scope.View, token) && !scope.View.Is(token, TokenShape.Time);
}
