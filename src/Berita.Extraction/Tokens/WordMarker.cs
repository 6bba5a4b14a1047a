namespace Berita.Extraction;

/// <summary>Gives every word token its vocabulary number, once, for all later stages.</summary>
internal static class WordMarker
{
    public static void Mark(ReadOnlySpan<char> text, Span<Token> tokens, Vocabulary vocabulary)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var number = vocabulary.Find(text[token.Start..token.End]);
            if (number != 0)
                tokens[i] = token.WithWord(number);
        }
    }
}
