namespace Berita.Extraction;

/// <summary>Finds where the clause around a cue starts.</summary>
internal static class ClauseReader
{
    /// <summary>
    /// The first token of what a passive or inserted cue says before itself: connectives and subordinate clauses that open the
    /// sentence are left aside, phrases are kept.
    /// </summary>
    public static int Start(in AttributionScope scope, int cue, bool untilConjunction)
    {
        var start = scope.LastContent >= 0 && scope.LastContent <= cue ? scope.LastContent : scope.First;
        start = Math.Max(start, cue - scope.Reach);
        while (true)
        {
            var skipped = SkipSegment(scope, scope.SkipOpeners(start), cue);
            if (skipped == start)
                break;
            start = skipped;
        }
        for (var i = cue - 1; i > start; i--)
        {
            if (scope.IsQuoted(i))
                continue;
            // "tak ada korban, tetapi kerugian ditaksir …"
            if (scope.IsComma(i) && (scope.View.Is(i + 1, "tetapi") || scope.View.Is(i + 1, "tapi")))
                return i + 2;
            // "… bahwa A diduga", "… menunjukkan, A diduga"
            if (scope.View.Is(i, Particle.Bahwa) || (scope.IsComma(i) && scope.View.Opens(i - 1, Opening.Active) && scope.Lexicon.Cues.Active.TryMatchWord(scope.View.Word(i - 1), out _)))
                return i + 1;
        }
        if (untilConjunction)
        {
            for (var i = cue - 1; i > start; i--)
            {
                if (scope.Is(i, WordClass.Subordinator) && !scope.Is(i, WordClass.Preposition) && !scope.IsQuoted(i))
                    return i + 1;
            }
        }
        return start;
    }

    /// <summary>The noun phrase before a relative clause: back to the verb, preposition or mark before it, without a phrase of place behind it.</summary>
    public static (int First, int End) Antecedent(in AttributionScope scope, int relative)
    {
        var end = scope.IsComma(relative - 1) ? relative - 1 : relative;
        // "pria berinisial AR (27) yang diduga …"
        var first = end - 3 > scope.First && scope.View.Is(end - 1, ')') && scope.View.Is(end - 3, '(') ? end - 3 : end;
        var low = Math.Max(scope.First, end - 20);
        while (first > low && (!IsBarrier(scope, first - 1) || IsCompound(scope, first - 1)))
            first--;
        if (end - first == 1 && (scope.View.Is(first, "sesuatu") || scope.View.Is(first, Particle.Hal)) && scope.IsComma(first - 1))
            return Antecedent(scope, first);
        // "lebih dari 13.000 kontainer"
        if (scope.View.Is(first, Particle.Dari) && first > low && (scope.View.Is(first - 1, "lebih") || scope.View.Is(first - 1, "kurang")))
            first--;
        for (var i = first + 1; i < end; i++)
        {
            if (scope.View.Is(i, Particle.Ke | Particle.Di | Particle.Kepada))
                end = i;
        }
        return (first, end);
    }

    private static bool IsBarrier(in AttributionScope scope, int token) =>
        scope.IsQuoted(token) || scope.View.Is(token, TokenShape.Punctuation) || (PredicateShape.IsPredicate(scope, token) && !IsCalling(scope.View, token))
        || scope.Is(token, WordClass.Subordinator) || scope.View.Is(token, Particle.Oleh | Particle.Atas | Particle.Terhadap);

    // "pria berinisial AR"
    private static bool IsCalling(in SpeechView view, int token) =>
        view.IsCapital(token + 1) && (view.Is(token, "berinisial") || view.Is(token, "bernama"));

    // "rumah sakit": its second word is no predicate
    private static bool IsCompound(in AttributionScope scope, int token)
    {
        scope.Lexicon.Nouns.Match(scope.View, token - 1, out var count);
        return token > scope.First && count > 1;
    }

    // A subordinate clause and its comma.
    private static int SkipSegment(in AttributionScope scope, int start, int cue)
    {
        if (start < cue && scope.View.Is(start, TokenShape.Word) && PredicateShape.IsActiveVerb(scope, start))
            return AfterComma(scope, start, cue);
        // "Dikutip dari X, …"
        if (start == scope.First && start < cue && RelayReader.TryRead(scope, start, out _, out _))
            return AfterComma(scope, start, cue);
        // "Dari keterangan saksi, …" names a source, it is no part of what is said
        if (scope.View.Is(start, Particle.Dari) && scope.Is(start + 1, Marker.Document))
            return AfterComma(scope, start, cue);
        var opensClause = scope.Is(start, WordClass.Subordinator) || scope.Is(start, Marker.Contrast);
        for (var i = start; i < cue; i++)
        {
            if (scope.IsQuoted(i))
                return start;
            if (!scope.IsComma(i))
                continue;
            return opensClause && (!scope.Is(start, WordClass.Preposition) || HasSubjectAndVerb(scope, start, i)) ? i + 1 : start;
        }
        return start;
    }

    // "Melihat kondisi itu, …"
    private static int AfterComma(in AttributionScope scope, int start, int cue)
    {
        for (var i = start; i < cue && !scope.IsQuoted(i); i++)
        {
            if (scope.IsComma(i))
                return i + 1;
        }
        return start;
    }

    // "setelah Korut mengirim pasukan" is a clause, "untuk mendukung Rusia" a phrase
    private static bool HasSubjectAndVerb(in AttributionScope scope, int start, int end) =>
        !PredicateShape.IsPredicate(scope, start + 1) && PredicateShape.HasPredicate(scope, start + 2, end);
}
