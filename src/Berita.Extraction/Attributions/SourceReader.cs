namespace Berita.Extraction;

/// <summary>Reads the noun phrase that names who said something, beside the cue.</summary>
internal static class SourceReader
{
    /// <summary>Reads a source that starts at a token; an initial <c>oleh</c> is the caller's to skip.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="limit">The phrase ends before this token.</param>
    /// <param name="source">The phrase and its parts.</param>
    /// <param name="next">The token after it.</param>
    public static bool TryReadAfter(in TokenView view, int at, int limit, out Source source, out int next)
    {
        next = at;
        limit = Math.Min(limit, view.Count);
        while (next < limit && IsPart(view, next))
            next++;
        source = next > at ? new Source(view.Span(at, next - 1)) : default;
        return next > at;
    }

    /// <summary>Reads the source that is the subject before a token.</summary>
    /// <param name="view">The text.</param>
    /// <param name="end">The phrase ends before this token, what may stand between subject and verb left aside.</param>
    /// <param name="from">The phrase does not start before this token.</param>
    /// <param name="source">The phrase and its parts.</param>
    /// <param name="first">Its first token.</param>
    public static bool TryReadBefore(in TokenView view, int end, int from, out Source source, out int first)
    {
        var words = view.Lexicon.Words;
        var last = Math.Min(end, view.Count) - 1;
        while (last >= from && words.Is(view.Word(last), WordClass.Adverb | WordClass.Auxiliary | WordClass.Relative))
            last--;
        first = last + 1;
        while (first > from && IsPart(view, first - 1))
            first--;
        source = first <= last ? new Source(view.Span(first, last)) : default;
        return first <= last;
    }

    private static bool IsPart(in TokenView view, int at) =>
        view.Kind(at) == TokenKind.Word
        && (char.IsUpper(view.First(at)) || view.Lexicon.Words.Is(view.Word(at), WordClass.Pronoun))
        && !view.Lexicon.Words.Is(view.Word(at), WordClass.Preposition | WordClass.Subordinator | WordClass.Connective);
}
