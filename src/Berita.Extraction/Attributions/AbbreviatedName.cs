namespace Berita.Extraction;

/// <summary>Finds where the name starts that a bracket abbreviates.</summary>
internal static class AbbreviatedName
{
    private const int MaxTokens = 14;

    /// <summary>The first token of the name that ends a run and is abbreviated by a token; after the run where it has none.</summary>
    public static int Start(in SpeechView view, NameRun run, int abbreviation)
    {
        if (view.Is(abbreviation, TokenShape.Acronym) && TryInitials(view, run.Last, abbreviation, out var first))
            return first;
        first = Joined(view, run.First);
        if (first < run.First)
            return first;
        while (first <= run.Last)
        {
            var noun = view.Lexicon.Nouns.Match(view, first, out var count);
            if ((noun & (NounClass.Role | NounClass.RoleModifier | NounClass.Unit)) == 0 || (noun & NounClass.Organisation) != 0)
                break;
            first += count;
        }
        return first;
    }

    // "Organisasi Pendidikan, Keilmuan, dan Kebudayaan (OPKK)": the run is the end of a list that an organisation's head began
    private static int Joined(in SpeechView view, int run)
    {
        for (var i = run - 1; i > 0 && i > run - MaxTokens && (view.IsCapital(i) || view.Is(i, TokenShape.Comma) || view.Is(i, Particle.Dan)); i--)
        {
            if (view.Is(run - 1, Particle.Dan) && view.IsCapital(i) && view.Is(i, NounClass.Organisation))
                return i;
        }
        return run;
    }

    // "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)": each letter starts a word, from the last one back
    private static bool TryInitials(in SpeechView view, int last, int abbreviation, out int first)
    {
        var letters = view.Slice(abbreviation);
        var letter = letters.Length - 1;
        first = last;
        for (var i = last; i >= 0 && i > last - MaxTokens && !view.EndsLine(i - 1 < 0 ? view.Count - 1 : i - 1) | i == last; i--)
        {
            if (view.IsCapital(i))
            {
                if (view.First(i) != letters[letter])
                    return false;
                first = i;
                if (--letter < 0)
                    return true;
            }
            else if (!view.Is(i, TokenShape.Comma) && !view.Is(i, WordClass.Coordinator | WordClass.Preposition))
            {
                return false;
            }
        }
        return false;
    }
}
