namespace Berita.Extraction;

/// <summary>Finds web and e-mail addresses.</summary>
internal static class WebScanner
{
    /// <summary>Whether an address starts at <paramref name="start"/> in a chunk that ends at <paramref name="end"/>.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, int start, int end, out int next, out TokenKind kind)
    {
        kind = TokenKind.Url;
        var rest = text[start..end];
        if (rest[0] is 'h' or 'H' or 'w' or 'W' && (StartsWith(rest, "http://") || StartsWith(rest, "https://") || StartsWith(rest, "www.")))
        {
            next = TrimEnd(text, start, end);
            return next - start > 8;
        }
        return TryScanDomain(text, start, end, out next, out kind);
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    // name.name.tld, with a path or without; name@name.tld
    private static bool TryScanDomain(ReadOnlySpan<char> text, int start, int end, out int next, out TokenKind kind)
    {
        kind = TokenKind.Url;
        next = start;
        var i = EndOfHost(text, start, end, out var lastDot, out var dots);
        if (i < end && text[i] == '@')
        {
            var host = EndOfHost(text, i + 1, end, out var dot, out var count);
            kind = TokenKind.Email;
            next = host;
            return count > 0 && host - dot > 2 && i > start;
        }
        if (dots == 0 || !IsTopLevel(text[(lastDot + 1)..i], dots > 1 && IsSecondLevel(text, start, lastDot)))
            return false;
        next = i < end && text[i] == '/' ? TrimEnd(text, i + 1, end) : i;
        return true;
    }

    private static int EndOfHost(ReadOnlySpan<char> text, int start, int end, out int lastDot, out int dots)
    {
        lastDot = start;
        dots = 0;
        var i = start;
        while (i < end)
        {
            if (text[i] == '.' && i > start && i + 1 < end && char.IsAsciiLetterOrDigit(text[i + 1]))
            {
                lastDot = i;
                dots++;
            }
            else if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('-' or '_' or '+'))
            {
                break;
            }
            i++;
        }
        return i;
    }

    // Generic top-level domains that news names; two-letter ones only where no missing space can be meant.
    private static bool IsTopLevel(ReadOnlySpan<char> label, bool behindSecondLevel) => label switch
    {
        "com" or "COM" or "net" or "org" or "info" or "id" or "ID" or "co" or "tv" or "biz" or "gov" or "edu" or "io" => true,
        { Length: 2 } => behindSecondLevel && char.IsAsciiLetterLower(label[0]) && char.IsAsciiLetterLower(label[1]),
        _ => false,
    };

    private static bool IsSecondLevel(ReadOnlySpan<char> text, int start, int lastDot)
    {
        var label = text[(text[start..lastDot].LastIndexOf('.') + start + 1)..lastDot];
        return label is "co" or "com" or "go" or "gov" or "ac" or "or" or "org" or "net" or "edu" or "sch" or "mil" or "web" or "my";
    }

    // The stop, comma or bracket that closes the sentence is no part of an address.
    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] is not ('"' or '“' or '”' or '<' or '>' or '«' or '»' or '‘' or '’'))
            i++;
        while (i > start && text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '…')
            i--;
        return i;
    }
}
