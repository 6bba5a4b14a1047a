namespace Berita.Extraction;

/// <summary>Cuts a text into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of a text to a list, and the places where sentences and quotations may begin or end to another.</summary>
    public static void Tokenize(
        ReadOnlySpan<char> text, TokenStyle style, AbbreviationTable abbreviations, BufferList<Token> tokens, BufferList<Landmark> landmarks)
    {
        if (text.IsEmpty)
            return;
        new BlockScanner(text, style, abbreviations, tokens, landmarks).Scan();
        foreach (var landmark in landmarks.Items)
        {
            if (landmark is { EndsLine: true, Token: >= 0 and var token })
                tokens[token] = tokens[token].AtLineEnd();
        }
    }

    /// <summary>The same, chunk by chunk and without the masks; <paramref name="rules"/>, where given, gets the rule of each token.</summary>
    public static void TokenizePlain(
        ReadOnlySpan<char> text, TokenStyle style, Lexicon lexicon, BufferList<Token> tokens, BufferList<TokenRule>? rules = null)
    {
        var scanner = new ChunkScanner(text, style, lexicon.Abbreviations, tokens, rules);
        for (var i = 0; i < text.Length;)
        {
            if (!CharTable.IsSpace(text[i]))
                i = scanner.Scan(i, EndOfChunk(text, i));
            else if (IsLineEnd(text[i++]) && tokens.Count > 0)
                tokens[tokens.Count - 1] = tokens[tokens.Count - 1].AtLineEnd();
        }
    }

    /// <summary>The offset of the white space after <paramref name="start"/>, or the end of the text.</summary>
    public static int EndOfChunk(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && !CharTable.IsSpace(text[end]))
            end++;
        Steps.TakeCharacters(end - start);
        return end;
    }

    /// <summary>Whether a token is a stop, a quotation mark, or an abbreviation with its dot.</summary>
    public static bool IsLandmark(ReadOnlySpan<char> text, in Token token) => token.Kind switch
    {
        TokenKind.Punctuation => text[token.Start] is '.' or '!' or '?' or '…' or '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂'
            or '\'' or '‘' or '’' or '‚' or '‹' or '›' or '`',
        TokenKind.Word => text[token.End - 1] == '.',
        _ => false,
    };

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';
}
