namespace Berita.Extraction;

/// <summary>Tells words that can be predicates by their shape: verb prefixes, auxiliaries, copulas.</summary>
internal static class PredicateShape
{
    private const int ShortestVerb = 5;
    private const int LongestShortSubject = 9;

    /// <summary>Whether the token looks like a verb with a prefix.</summary>
    public static bool IsVerb(in AttributionScope scope, int token)
    {
        ref readonly var view = ref scope.View;
        if (view.Kind(token) != TokenKind.Word || view[token].Length < ShortestVerb || !char.IsLower(view.First(token)))
            return false;
        if (scope.Is(token, Marker.NoVerb) || scope.Is(token, WordClass.Preposition | WordClass.Determiner))
            return false;
        return HasPrefix(view.Slice(token));
    }

    /// <summary>Whether the token looks like an active verb, whatever its first letter.</summary>
    public static bool IsActiveVerb(in AttributionScope scope, int token)
    {
        ref readonly var view = ref scope.View;
        return view.Kind(token) == TokenKind.Word && view[token].Length >= ShortestVerb && !scope.Is(token, Marker.NoVerb)
            && !scope.Is(token, WordClass.Preposition | WordClass.Determiner) && (view.First(token) | 0x20) == 'm' && view.Text[view[token].Start + 1] == 'e'
            && view.Text[view[token].Start + 2] is 'm' or 'n' or 'l' or 'r';
    }

    private static bool HasPrefix(ReadOnlySpan<char> word)
    {
        return word.StartsWith("di") && !IsVowelOrH(word[2])
            || word.StartsWith("di") && word.Length > 6
            || word.StartsWith("me") && word[2] is 'm' or 'n' or 'l' or 'r' or 'w' or 'y'
            || word.StartsWith("ber") && word.Length > ShortestVerb
            || word.StartsWith("ter") && word.Length > ShortestVerb;
    }

    /// <summary>Whether a predicate can start at the token: a verb, an auxiliary, a negation, a copula.</summary>
    public static bool IsPredicate(in AttributionScope scope, int token) =>
        scope.Is(token, Marker.Predicate) || (scope.Lexicon.Cues.Active.TryMatchWord(scope.View.Word(token), out var cue) && cue.Frame == CueFrame.Feeling) || scope.Is(token, WordClass.Auxiliary | WordClass.Negation | WordClass.Copula) || IsVerb(scope, token);

    /// <summary>Whether a predicate stands somewhere in the tokens, quotations included.</summary>
    public static bool HasPredicate(in AttributionScope scope, int from, int to)
    {
        to = Math.Min(to, from + AttributionScope.Reach);
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
        to = Math.Min(to, from + AttributionScope.Reach);
        for (var i = from; i < to; i++)
        {
            if (scope.IsComma(i) && (IsPredicate(scope, i + 1) || scope.View.Is(i + 1, "lalu") || scope.View.Is(i + 1, "kemudian") || scope.Is(i + 1, Marker.Contrast)))
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
        for (var i = start + 1; i < scope.End && i < start + LongestShortSubject && view.Kind(i) is TokenKind.Word or TokenKind.Number && !scope.IsQuoted(i); i++)
        {
            if (scope.Is(i, WordClass.Relative | WordClass.Subordinator | WordClass.Preposition | WordClass.Coordinator))
                return false;
            if (SourceWords.LooksLikeVerb(view, i) || scope.Is(i, WordClass.Auxiliary | WordClass.Negation | WordClass.Copula)
                || (scope.Is(i - 1, WordClass.Demonstrative) && (IsPredicate(scope, i) || IsAfterSubject(scope, i))))
                return true;
        }
        return false;
    }

    private static int AfterRelative(in AttributionScope scope, int from, int to)
    {
        while (from < to && !scope.IsComma(from) && (IsPredicate(scope, from) || scope.Is(from, WordClass.Adverb)))
            from++;
        return from;
    }

    // "kebijakan itu tepat": behind a demonstrative a word that is neither time nor function is a predicate
    private static bool IsAfterSubject(in AttributionScope scope, int token) =>
        scope.Is(token - 1, WordClass.Demonstrative) && scope.View.Kind(token) == TokenKind.Word && char.IsLower(scope.View.First(token))
        && !SourceWords.IsFunction(scope.View, token) && !SourceWords.IsTime(scope.View, token);

    private static bool IsVowelOrH(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'h';
}
