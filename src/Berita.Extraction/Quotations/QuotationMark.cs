namespace Berita.Extraction;

/// <summary>Reads a token as a quotation mark.</summary>
internal static class QuotationMark
{
    /// <summary>Whether the token is a double mark: straight, curly, low, guillemet, or two single ones.</summary>
    public static bool IsDouble(in TokenView view, int index) =>
        (uint)index < (uint)view.Count && IsDouble(view.Text, view[index]);

    /// <summary>The same for a token of a text.</summary>
    public static bool IsDouble(ReadOnlySpan<char> text, in Token token)
    {
        var roles = MarkTable.RolesOf(text[token.Start]);
        return (roles & MarkRoles.Double) != 0
            || ((roles & MarkRoles.DoubleInPairs) != 0 && token is { Length: 2, Kind: TokenKind.Punctuation });
    }

    /// <summary>Whether the token is a single mark; it may as well be an apostrophe.</summary>
    public static bool IsSingle(in TokenView view, int index) =>
        (uint)index < (uint)view.Count && IsSingle(view.Text, view[index]);

    /// <summary>The same for a token of a text.</summary>
    public static bool IsSingle(ReadOnlySpan<char> text, in Token token) =>
        (MarkTable.RolesOf(text[token.Start]) & MarkRoles.Single) != 0 && token.Length == 1;

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
        var before = MarkTable.RolesOf(token.Start > 0 ? text[token.Start - 1] : '\n');
        var after = MarkTable.RolesOf(token.End < text.Length ? text[token.End] : '\n');
        var canOpen = (before & MarkRoles.BeforeQuotation) != 0 && (after & MarkRoles.Space) == 0;
        var canClose = (before & MarkRoles.Space) == 0 && (after & MarkRoles.BehindQuotation) != 0;
        return (canOpen ? 1 : 0) - (canClose ? 1 : 0);
    }

    /// <summary>What the glyph itself says: opening (1), closing (-1), or nothing (0).</summary>
    public static int Glyph(char mark)
    {
        var roles = MarkTable.RolesOf(mark);
        return ((roles & MarkRoles.Opening) != 0 ? 1 : 0) - ((roles & MarkRoles.Closing) != 0 ? 1 : 0);
    }
}
