namespace Berita.Extraction;

/// <summary>Cuts a text into tokens: walks over the chunks between white space and hands each to the scanners.</summary>
internal static class Tokenizer
{
    public static void Tokenize(ReadOnlySpan<char> text, TokenStyle style, Lexicon lexicon, BufferList<Token> tokens)
    {
        var scanner = new ChunkScanner(text, style, lexicon.Abbreviations, tokens);
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
