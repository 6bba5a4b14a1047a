namespace Berita.Extraction;

/// <summary>Reads a token as a quotation mark.</summary>
internal static class QuotationMark
{
    /// <summary>Whether the token is a double mark: straight, curly, low, guillemet, or two single ones.</summary>
    public static bool IsDouble(in TokenView view, int index) =>
        (uint)index < (uint)view.Count && IsDouble(view.Text, view[index]);

    /// <summary>The same for a token of a text.</summary>
    public static bool IsDouble(ReadOnlySpan<char> text, in Token token) => text[token.Start] switch
    {
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' => true,
        '`' or '\'' => token is { Length: 2, Kind: TokenKind.Punctuation },
        _ => false,
    };

    /// <summary>Whether the token is a single mark; it may as well be an apostrophe.</summary>
    public static bool IsSingle(in TokenView view, int index) =>
        (uint)index < (uint)view.Count && IsSingle(view.Text, view[index]);

    /// <summary>The same for a token of a text.</summary>
    public static bool IsSingle(ReadOnlySpan<char> text, in Token token) =>
        text[token.Start] is '\'' or '‘' or '’' or '‚' or '‹' or '›' or '`' && token.Length == 1;

    /// <summary>Marks of one family pair; broken text also pairs a curly mark with a straight one, which are one family here.</summary>
    public static int Family(char mark) => mark switch
    {
        '«' or '»' => 1,
        '`' => 2,
        _ => 0,
    };

    /// <summary>Whether what stands around the mark lets it open (1), close (-1), or either (0).</summary>
    public static int Direction(ReadOnlySpan<char> text, in Token token)
    {
        var before = token.Start > 0 ? text[token.Start - 1] : '\n';
        var after = token.End < text.Length ? text[token.End] : '\n';
        var canOpen = OpensAfter(before) && !CharTable.IsSpace(after);
        var canClose = !CharTable.IsSpace(before) && ClosesBefore(after);
        return canOpen == canClose ? 0 : canOpen ? 1 : -1;
    }

    /// <summary>What the glyph itself says: opening (1), closing (-1), or nothing (0).</summary>
    public static int Glyph(char mark) => mark switch
    {
        '“' or '„' or '«' or '‘' or '‚' or '‹' => 1,
        '”' or '»' or '’' or '›' => -1,
        _ => 0,
    };

    private static bool OpensAfter(char c) =>
        CharTable.IsSpace(c) || c is '(' or '[' or '{' or '-' or '–' or '—' or ':' or '/' or '=' or '“' or '‘' or '«' or '\'' or '"' or '”';

    private static bool ClosesBefore(char c) =>
        CharTable.IsSpace(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '-' or '–' or '—' or '…' or '/'
            or '"' or '”' or '“' or '\'' or '’' or '»';
}
