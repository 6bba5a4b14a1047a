namespace Berita.Extraction;

/// <summary>Finds persons whom the text does not name, by the article that only one person has: <c>seorang ibu</c>, <c>salah satu warga</c>, <c>sang anak</c>.</summary>
internal static class UnnamedPerson
{
    // "Siang itu, seorang ibu": more words before the article make it an object
    private const int LongestOpening = 4;

    private const NounClass Persons = NounClass.Role | NounClass.Group | NounClass.Address;

    /// <summary>Whether the phrase that starts at a token is one person: <c>salah satu</c> also counts things, so that its noun must be one of people.</summary>
    public static bool Opens(in SpeechView view, int at) =>
        view.Is(at, "seorang") || view.Is(at, "sang")
        || (view.Is(at, Particle.Salah) && (view.Is(at + 1, "seorang") || (view.Is(at + 1, Particle.Satu) && view.Is(at + 2, Persons) && !view.Is(at + 2, NounClass.Organisation))));

    /// <summary>Whether <c>salah seorang dari mereka</c> stands at a token.</summary>
    public static bool IsOneOfThem(in SpeechView view, int at) =>
        view.Is(at, Particle.Salah) && (view.Is(at + 1, Particle.Satu) || view.Is(at + 1, "seorang")) && view.Is(at + 2, Particle.Dari) && view.Is(at + 3, WordClass.Pronoun);

    /// <summary>Reads the unnamed person who is the subject of a sentence and does something in it.</summary>
    public static bool TryRead(in SpeechView view, in Sentence sentence, out TextSpan person)
    {
        person = default;
        var end = sentence.FirstToken + sentence.TokenCount;
        var first = Start(view, sentence.FirstToken, Math.Min(end, sentence.FirstToken + LongestOpening));
        if (first < 0 || !SourceReader.TryReadAfter(view, first, end, out var phrase, out var next))
            return false;
        next = Adjuncts.Skip(view, next, end, out _);
        if (view.Is(next, TokenShape.Comma))
            next++;
        if (next >= end || !view.IsLower(next) || SourceWords.IsFunction(view, next) || IsSuffering(view, next))
            return false;
        person = phrase.Span;
        return true;
    }

    // "ditemukan", "tertabrak", "tewas": to whom it happens says nothing of it
    private static bool IsSuffering(in SpeechView view, int at) =>
        (SourceWords.LooksLikeVerb(view, at) && view.First(at) == 'd') || view.Slice(at).StartsWith("ter") || view.Is(at, "tewas") || view.Is(at, "meninggal") || view.Is(at, "hilang");

    private static int Start(in SpeechView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Opens(view, i))
                return i == first || view.Is(i - 1, TokenShape.Comma) || view.First(i - 1) is '—' or '–' or '-' || view.Is(i - 1, WordClass.Connective | WordClass.Demonstrative) ? i : -1;
        }
        return -1;
    }
}
