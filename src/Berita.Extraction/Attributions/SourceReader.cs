namespace Berita.Extraction;

/// <summary>Reads the noun phrase that names who said something, beside the cue.</summary>
internal static class SourceReader
{
    /// <summary>Reads a source that starts at a token; an initial <c>oleh</c> is the caller's to skip.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="limit">The phrase ends before this token.</param>
    /// <param name="source">The phrase; its parts are told apart when the speakers are resolved.</param>
    /// <param name="next">The token after it.</param>
    public static bool TryReadAfter(in SpeechView view, int at, int limit, out Source source, out int next)
    {
        // "menurut laporan yang disampaikan (oleh) badan itu"
        if (view.Is(at, Particle.Yang) && SourceWords.LooksLikeVerb(view, at + 1) && (view.First(at + 1) | 0x20) == 'd')
            at += view.Is(at + 2, Particle.Oleh) ? 3 : 2;
        var found = SourcePhrase.TryRead(view, at, limit, bounded: false, out next);
        source = found ? new Source(view.Span(at, next - 1)) : default;
        return found;
    }

    /// <summary>Reads the source that is the subject before a token.</summary>
    /// <param name="view">The text.</param>
    /// <param name="end">The phrase ends before this token, what may stand between subject and verb left aside.</param>
    /// <param name="from">The phrase does not start before this token.</param>
    /// <param name="source">The phrase; its parts are told apart when the speakers are resolved.</param>
    /// <param name="first">Its first token.</param>
    public static bool TryReadBefore(in SpeechView view, int end, int from, out Source source, out int first)
    {
        var found = SubjectFinder.TryFind(view, end, from, out first, out var next);
        source = found ? new Source(view.Span(first, next - 1)) : default;
        return found;
    }
}
