using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>A letter with a combining mark is cut as the letter that holds the mark.</summary>
internal static class Accents
{
    public static void Check(BeritaExtractor extractor, string text)
    {
        var decomposed = Spelling.Decompose(text);
        if (decomposed.Length != text.Length && Spelling.IsAccentedInWordsOnly(text))
            Rule.Same(Spelling.Decompose(Tokens(extractor.Extract(text))), Tokens(extractor.Extract(decomposed)), "tokens are the same with combining marks");
    }

    private static string Tokens(Document document) =>
        string.Join('|', document.Tokens.Select(t => $"{t.Kind.ToString()[0]}{document[t.Span]}")) + "\n" + string.Join('|', document.Sentences.Select(s => document[s.Span]));
}
