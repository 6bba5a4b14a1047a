namespace Berita.Extraction;

/// <summary>Reads the dateline that opens an article (<c>JAKARTA, KOMPAS —</c>): it is no part of the first sentence, and it names the outlet.</summary>
internal static class DatelineReader
{
    private const int Longest = 9;

    /// <summary>More are not kept: a text of many articles must not make every look-up long.</summary>
    private const int MostWords = 12;

    /// <summary>The token after the dash of a dateline that starts at a token, or that token.</summary>
    public static int Skip(in SpeechView view, int first, int end, BufferList<TextSpan> words)
    {
        var last = Math.Min(end - 1, first + Longest);
        for (var i = first + 1; i < last; i++)
        {
            if (IsDash(view, i))
            {
                Keep(view, first, i, words);
                return i + 1;
            }
            if (!IsPart(view, i))
                break;
        }
        return first;
    }

    private static bool IsDash(in SpeechView view, int i) =>
        view.First(i) is '—' or '–' or '-' && view.Is(i, TokenShape.Punctuation) && !view.Touches(i - 1) && !view.Touches(i);

    private static bool IsPart(in SpeechView view, int i) =>
        view.First(i) is ',' or '(' or ')' or '/' or '.' || view.Kind(i) is TokenKind.Url or TokenKind.Number || view.IsUpper(i);

    private static void Keep(in SpeechView view, int first, int dash, BufferList<TextSpan> words)
    {
        if (!view.IsUpper(first))
            return;
        for (var i = first; i < dash && words.Count < MostWords; i++)
        {
            if (view.Kind(i) is TokenKind.Word or TokenKind.Url)
                words.Add(view[i].Span);
        }
    }
}
