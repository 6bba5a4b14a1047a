namespace Berita.Extraction;

/// <summary>Cuts a text into tokens.</summary>
internal static class Tokenizer
{
    public static void Tokenize(ReadOnlySpan<char> text, TokenStyle style, Lexicon lexicon, BufferList<Token> tokens)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var start = i;
            if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
                tokens.Add(new(start, i, TokenKind.Word));
            }
            else if (char.IsDigit(text[i]))
            {
                while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is '.' or ',' or '/' or ':' && i + 1 < text.Length && char.IsDigit(text[i + 1])))) i++;
                tokens.Add(new(start, i, TokenKind.Number));
            }
            else { i++; tokens.Add(new(start, i, char.IsPunctuation(text[start]) ? TokenKind.Punctuation : TokenKind.Symbol)); }
        }
    }
}
