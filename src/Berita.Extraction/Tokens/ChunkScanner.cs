using System.Globalization;

namespace Berita.Extraction;

/// <summary>Cuts one chunk (what stands between two pieces of white space) into tokens.</summary>
internal readonly ref struct ChunkScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly TokenStyle _style;
    private readonly AbbreviationTable _abbreviations;
    private readonly BufferList<Token> _tokens;
    private readonly BufferList<TokenRule>? _rules;

    public ChunkScanner(
        ReadOnlySpan<char> text, TokenStyle style, AbbreviationTable abbreviations, BufferList<Token> tokens, BufferList<TokenRule>? rules = null)
    {
        _text = text;
        _style = style;
        _abbreviations = abbreviations;
        _tokens = tokens;
        _rules = rules;
    }

    /// <summary>Cuts <c>[start, end)</c>, which holds no white space, and returns <paramref name="end"/>.</summary>
    public int Scan(int start, int end)
    {
        var mayHoldAddress = end - start > 3 && _text[start..end].IndexOfAny('.', '@', ':') > 0;
        var i = start;
        while (i < end)
        {
            i = CharTable.ClassOf(_text[i]) switch
            {
                CharClass.Letter => ScanWord(start, i, end, mayHoldAddress),
                CharClass.Digit or CharClass.Numeral => ScanNumber(start, i, end, mayHoldAddress),
                _ => ScanMark(start, i, end),
            };
        }
        return end;
    }

    private int Add(int start, int end, TokenKind kind, TokenRule rule)
    {
        _tokens.Add(new Token(start, end, kind));
        _rules?.Add(rule);
        return end;
    }

    private int ScanWord(int chunk, int i, int end, bool mayHoldAddress)
    {
        if (mayHoldAddress && TryScanWeb(chunk, i, end, out var web))
            return web;
        var wordEnd = WordScanner.ScanWord(_text, i, end, _style, _abbreviations, out var rule);
        return Add(i, wordEnd, TokenKind.Word, rule);
    }

    private int ScanNumber(int chunk, int i, int end, bool mayHoldAddress)
    {
        if (mayHoldAddress && TryScanWeb(chunk, i, end, out var web))
            return web;
        var numberEnd = NumeralScanner.ScanNumber(_text, i, end, out var rule);
        return Add(i, numberEnd, TokenKind.Number, rule);
    }

    // Addresses are looked for where a chunk begins or a mark stands before; never twice at a place, so that time stays linear.
    private bool TryScanWeb(int chunk, int i, int end, out int next)
    {
        next = i;
        if (i > chunk && (CharTable.IsWord(_text[i - 1]) || _text[i - 1] is '.' or '-' or '_' or '@'))
            return false;
        if (!WebScanner.TryScan(_text, i, end, out next, out var kind))
            return false;
        Add(i, next, kind, kind == TokenKind.Url ? TokenRule.Url : TokenRule.Email);
        return true;
    }

    private int ScanMark(int chunk, int i, int end)
    {
        var c = _text[i];
        if (c is '@' or '#' && TryScanTag(chunk, i, end, out var tagEnd))
            return tagEnd;
        if (c is '+' && i == chunk && NumeralScanner.TryScanTelephone(_text, i, end, out var telephone))
            return Add(i, telephone, TokenKind.Number, TokenRule.NumberGroups);
        if (TryScanGenitive(chunk, i, end))
            return Add(i, i + 2, TokenKind.Word, TokenRule.EnglishGenitive);
        if (TryScanRun(i, end, out var run))
            return Add(i, run, TokenKind.Punctuation, TokenRule.MarkRun);
        return ScanOne(i, end);
    }

    // What stands in a mark's own row: its combining marks, the whole grapheme of an emoji.
    private int ScanOne(int i, int end)
    {
        var c = _text[i];
        if (CharTable.ClassOf(c) == CharClass.Punctuation)
            return Add(i, i + 1, TokenKind.Punctuation, TokenRule.Mark);
        if (c < 0x80)
            return Add(i, i + 1, TokenKind.Symbol, TokenRule.Symbol);
        var length = Math.Max(1, StringInfo.GetNextTextElementLength(_text[i..end]));
        return IsAstralLetter(i, end)
            ? Add(i, AstralWordEnd(i, end), TokenKind.Word, TokenRule.Word)
            : Add(i, i + length, TokenKind.Symbol, TokenRule.Symbol);
    }

    private bool IsAstralLetter(int i, int end) =>
        i + 1 < end && char.IsSurrogatePair(_text[i], _text[i + 1])
        && CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(_text[i], _text[i + 1])) <= UnicodeCategory.OtherLetter;

    private int AstralWordEnd(int i, int end)
    {
        while (i < end && IsAstralLetter(i, end))
            i += 2;
        while (i < end && CharTable.IsWord(_text[i]))
            i++;
        return i;
    }

    private bool TryScanTag(int chunk, int i, int end, out int next)
    {
        next = i;
        if (i > chunk && CharTable.IsWord(_text[i - 1]))
            return false;
        if (_text[i] == '#' ? _style == TokenStyle.Gsd : IsPrice(i + 1, end))
            return false;
        var e = i + 1;
        while (e < end && (CharTable.IsWord(_text[e]) || _text[e] == '_' || (_text[i] == '@' && _text[e] == '.' && e + 1 < end && CharTable.IsWord(_text[e + 1]))))
            e++;
        if (e == i + 1)
            return false;
        next = _text[i] == '@' ? Add(i, e, TokenKind.Handle, TokenRule.Handle) : Add(i, e, TokenKind.Hashtag, TokenRule.Hashtag);
        return true;
    }

    // @50, @Rp5.000: at so much apiece
    private bool IsPrice(int i, int end)
    {
        if (end - i > 2 && _text[i] is 'R' or 'r' && _text[i + 1] == 'p' && char.IsAsciiDigit(_text[i + 2]))
            return true;
        var digits = NumeralScanner.EndOfDigits(_text, i, end);
        return digits > i && (digits == end || !(CharTable.IsWord(_text[digits]) || _text[digits] == '_'));
    }

    private bool TryScanGenitive(int chunk, int i, int end) =>
        _style == TokenStyle.News && i > chunk && _text[i] is '\'' or '’' && i + 1 < end && _text[i + 1] is 's'
        && CharTable.IsLetter(_text[i - 1]) && (i + 2 == end || !CharTable.IsWord(_text[i + 2]));

    // dots and dashes stand together however many; a pair of backquotes or apostrophes is a quotation mark
    private bool TryScanRun(int i, int end, out int next)
    {
        next = i;
        var c = _text[i];
        var isPair = c is '`' or '\'';
        if (!isPair && c is not ('-' or '–' or '—') && (c is not ('.' or '…') || _style != TokenStyle.News))
            return false;
        var longest = isPair ? Math.Min(end, i + 3) : end;
        while (next < longest && _text[next] == c)
            next++;
        return isPair ? next == i + 2 : next > i + 1;
    }
}
