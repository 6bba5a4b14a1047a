namespace Berita.Extraction;

/// <summary>What may stand between a subject and its verb: adverbs, dates, brackets, prepositional phrases, parentheses between commas.</summary>
internal static class Adjuncts
{
    /// <summary>Whether only adjuncts stand from one token to another.</summary>
    public static bool Reach(in SpeechView view, int at, int end)
    {
        Skip(view, at, end, out var reached);
        return reached;
    }

    /// <summary>Skips adjuncts as far as they go.</summary>
    public static int Skip(in SpeechView view, int at, int end, out bool reached)
    {
        while (at < end)
        {
            var next = Skip(view, at, end);
            if (next == at)
                break;
            at = next;
        }
        reached = at >= end;
        return at;
    }

    private static int Skip(in SpeechView view, int at, int end)
    {
        if (view.Is(at, TokenShape.Comma) || view.First(at) is '—' or '–')
            return SkipParenthesis(view, at, end);
        if (view.Is(at, '('))
            return SkipBracket(view, at, end);
        if (SourceWords.IsTimes(view, at))
            return Math.Min(at + 2, end);
        if (!view.Is(at, TokenShape.Word))
            return view.Is(at, TokenShape.Number) ? at + 1 : at;
        if (view.Is(at, WordClass.Relative))
            return SkipRelative(view, at, end);
        if (TitleReader.Skip(view, at, end) is var title && title > at)
            return title;
        if (view.Is(at, Particle.Secara))
            return Math.Min(at + 2, end);
        if (view.Is(at, WordClass.Preposition | WordClass.Subordinator))
            return view.Is(at, WordClass.Subordinator) ? SkipClause(view, at, end) : SkipPhrase(view, at, end);
        if (view.Is(at, WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation | WordClass.Demonstrative | WordClass.Connective) || view.Is(at, TokenShape.Time))
            return at + 1;
        return at;
    }

    // ", Senin (28/4/2025)," and ", saat dihubungi di Jakarta," and ", didampingi X,": up to the closing comma, which may be the verb itself
    private static int SkipParenthesis(in SpeechView view, int at, int end)
    {
        var after = at + 1;
        if (after >= end)
            return end;
        var opens = view.Is(after, TokenShape.Number) || view.Is(after, TokenShape.Time) || view.Is(after, TokenShape.Comma)
            || view.Is(after, WordClass.Preposition | WordClass.Subordinator | WordClass.Relative | WordClass.Adverb | WordClass.Auxiliary | WordClass.Connective)
            || view.Is(after, Particle.Secara) || (view.Is(after, Particle.Salah) && view.Is(after + 1, "satunya")) || SourceWords.LooksLikeVerb(view, after) || view.First(at) is '—' or '–';
        if (!opens && !(view.Opens(after, Opening.Cue) && view.Lexicon.Cues.Inserted.TryMatch(view, after, out _, out _)))
            return SkipName(view, after, end, at);
        var close = after;
        while (close < end && !(view.Is(close, TokenShape.Comma) || view.First(close) is '—' or '–'))
            close = view.Is(close, '(') ? Math.Max(SkipBracket(view, close, end), close + 1) : close + 1;
        return close < end ? close : after;
    }

    // ", Tanjung Priok, Jakarta Utara,": a place goes on between commas
    private static int SkipName(in SpeechView view, int at, int end, int comma)
    {
        var i = at;
        // "Tesla, perusahaannya, melaporkan"
        if (view.Is(at, TokenShape.Lower) && view.Slice(at).EndsWith("nya", StringComparison.Ordinal) && view.IsCapital(comma - 1))
            i++;
        while (i < end && view.IsCapital(i) && !view.Is(i, NounClass.Role))
            i++;
        return i > at && i < end && view.Is(i, TokenShape.Comma) ? i : comma;
    }

    private static int SkipBracket(in SpeechView view, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (view.Is(i, ')'))
                return i + 1;
        }
        return at;
    }

    // "Ukraina yang menyatakan": adverbs alone before the verb, or a clause between commas
    private static int SkipRelative(in SpeechView view, int at, int end)
    {
        var i = at + 1;
        while (i < end && view.Is(i, WordClass.Adverb | WordClass.Auxiliary))
            i++;
        if (i == end)
            return end;
        while (i < end && !view.Is(i, TokenShape.Comma))
            i++;
        return i < end || IsUnclosed(view, at, end) ? i : at;
    }

    // "Budi Raharjo, yang ikut menulis buku itu mengatakan": the comma behind the clause is forgotten
    private static bool IsUnclosed(in SpeechView view, int relative, int end)
    {
        if (!view.Is(relative - 1, TokenShape.Comma))
            return false;
        var i = relative + 1;
        while (i < end && !SourceWords.LooksLikeVerb(view, i))
            i++;
        return i < end;
    }

    // "saat dihubungi di Jakarta": without a comma a clause of its own subject is no adjunct of this one
    private static int SkipClause(in SpeechView view, int at, int end)
    {
        var i = at + 1;
        while (i < end && !view.Is(i, TokenShape.Comma))
            i++;
        return i < end || SourceWords.LooksLikeVerb(view, at + 1)
            || (view.Is(at, WordClass.Preposition) && !view.IsCapital(at + 1) && !view.Is(at + 1, WordClass.Pronoun)) ? i : at;
    }

    // a prepositional phrase holds no finite verb; "dengan tegas" holds a root
    private static int SkipPhrase(in SpeechView view, int at, int end)
    {
        var i = at + 1;
        if (i < end && view.Is(i, NounClass.Verb))
            i++;
        while (i < end && !view.Is(i, TokenShape.Comma))
        {
            if (TitleReader.Skip(view, i, end) is var title && title > i)
            {
                i = title;
                continue;
            }
            if (SourceWords.LooksLikeVerb(view, i) && !view.Is(i - 1, Particle.Yang))
                break;
            if (view.Is(i, TokenShape.Punctuation) && !view.Is(i, '(') && !view.Is(i, ')') && !view.Touches(i - 1))
                break;
            i++;
        }
        return i;
    }
}
