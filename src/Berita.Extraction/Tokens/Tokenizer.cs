namespace Berita.Extraction;

/// <summary>Cuts a text into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of a text to a list.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, TokenStyle style, Lexicon lexicon, BufferList<Token> tokens)
    {
        if (!text.IsEmpty)
            new BlockScanner(text, style, lexicon.Abbreviations, tokens).Scan();
    }

    /// <summary>The same, chunk by chunk and without the masks; <paramref name="rules"/>, where given, gets the rule of each token.</summary>
    public static void TokenizePlain(
        ReadOnlySpan<char> text, TokenStyle style, Lexicon lexicon, BufferList<Token> tokens, BufferList<TokenRule>? rules = null)
    {
        var scanner = new ChunkScanner(text, style, lexicon.Abbreviations, tokens, rules);
        for (var i = 0; i < text.Length;)
        {
            if (CharTable.IsSpace(text[i]))
                i++;
            else
                i = scanner.Scan(i, EndOfChunk(text, i));
        }
    }

    /// <summary>The offset of the white space after <paramref name="start"/>, or the end of the text.</summary>
    public static int EndOfChunk(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && !CharTable.IsSpace(text[end]))
            end++;
        return end;
    }
}
