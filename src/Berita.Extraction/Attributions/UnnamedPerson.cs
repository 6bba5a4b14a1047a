namespace Berita.Extraction;

/// <summary>Finds persons whom the text does not name, by the article that only one person has: <c>seorang ibu</c>, <c>salah satu warga</c>, <c>sang anak</c>.</summary>
internal static class UnnamedPerson
{
    // "Siang itu, seorang ibu": more words before the article make it an object
    private const int LongestOpening = 4;

    private static readonly string[] s_numerals = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "belasan", "puluhan", "ratusan", "ribuan"];

    private const NounClass Persons = NounClass.Role | NounClass.Group | NounClass.Address;

    /// <summary>Whether the phrase that starts at a token is one person: <c>salah satu</c> also counts things, so that its noun must be one of people.</summary>
    public static bool Opens(in SpeechView view, int at) =>
        view.Is(at, "seorang") || view.Is(at, "sang")
        || (view.Is(at, Particle.Salah) && (view.Is(at + 1, "seorang") || (view.Is(at + 1, Particle.Satu) && view.Is(at + 2, Persons) && !view.Is(at + 2, NounClass.Organisation))));

    /// <summary>Whether <c>salah seorang dari mereka</c> stands at a token.</summary>
    public static bool IsOneOfThem(in SpeechView view, int at) =>
        view.Is(at, Particle.Salah) && (view.Is(at + 1, Particle.Satu) || view.Is(at + 1, "seorang")) && view.Is(at + 2, Particle.Dari) && view.Is(at + 3, WordClass.Pronoun);

    /// <summary>Reads the people whom nothing names and with whom a sentence starts: <c>ratusan pengemudi</c>, <c>empat warga</c>.</summary>
    public static bool TryReadGroup(in SpeechView view, in Sentence sentence, out TextSpan people)
    {
        var first = sentence.FirstToken;
        people = default;
        if (!(view.Is(first, WordClass.Determiner) || view.Is(first, TokenShape.Number) || IsNumeral(view, first)) || Opens(view, first) || !view.Is(first + 1, Persons) || view.Is(first + 1, NounClass.Organisation)
            || !SourceReader.TryReadAfter(view, first + 1, first + sentence.TokenCount, out var phrase, out _))
            return false;
        people = view[first].Span.Union(phrase.Span);
        return true;
    }

    private static bool IsNumeral(in SpeechView view, int at)
    {
        foreach (var numeral in s_numerals)
        {
            if (view.Is(at, numeral))
                return true;
        }
        return false;
    }

    /// <summary>Reads the unnamed person who is the subject of a sentence and does something in it.</summary>
    public static bool TryRead(in SpeechView view, in Sentence sentence, out TextSpan person)
    {
        person = default;
        var end = sentence.FirstToken + sentence.TokenCount;
        var first = Start(view, sentence.FirstToken, Math.Min(end, sentence.FirstToken + LongestOpening));
        if (first < 0 || !SourceReader.TryReadAfter(view, first, end, out var phrase, out var next))
            return false;
        var posted = !Opens(view, first);
        if (posted && !view.IsCapital(next - 1))
            return false;
        next = Adjuncts.Skip(view, next, end, out _);
        if (view.Is(next, TokenShape.Comma))
            next++;
        if (next >= end || !view.IsLower(next) || SourceWords.IsFunction(view, next) || IsSuffering(view, next) || (posted && !SourceWords.LooksLikeVerb(view, next)))
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
            // "Menteri Keuangan hanya tersenyum"
            if (i == first && view.IsCapital(i) && view.IsCapital(i + 1) && view.Is(i, NounClass.Role) && !view.Is(i, NounClass.Group | NounClass.Relational))
                return i;
            if (Opens(view, i))
                return i == first || view.Is(i - 1, TokenShape.Comma) || view.First(i - 1) is '—' or '–' or '-' || view.Is(i - 1, WordClass.Connective | WordClass.Demonstrative) ? i : -1;
        }
        return -1;
    }
}
