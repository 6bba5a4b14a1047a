namespace Berita.Extraction;

/// <summary>Finds where a word that starts with a letter ends.</summary>
internal static class WordScanner
{
    /// <summary>The end of the word at <paramref name="start"/> in a chunk that ends at <paramref name="end"/>.</summary>
    public static int ScanWord(
        ReadOnlySpan<char> text, int start, int end, TokenStyle style, AbbreviationTable abbreviations, out TokenRule rule)
    {
        rule = TokenRule.Word;
        var i = EndOfRun(text, start, end);
        if (CurrencyEnd(text, start, i, abbreviations) is var currency and > 0)
        {
            rule = TokenRule.Currency;
            return currency;
        }
        // PM2.5, PM2,5, B.1.1.7: the figures of a name
        if (i + 1 < end && text[i] is '.' or ',' && CharTable.IsDigit(text[i + 1]) && (CharTable.IsDigit(text[i - 1]) || (i == start + 1 && text[i] == '.')))
            i = EndOfRun(text, NumeralScanner.EndOfDigits(text, i, end), end);
        if (i < end && text[i] == '.' && AbbreviationScanner.TryScan(text, start, i, end, style, abbreviations, out var abbreviation, out rule))
            return abbreviation;
        if (i < end && text[i] == '/' && CodeScanner.EndOfCode(text, start, end) is var code && code > start)
        {
            rule = TokenRule.Code;
            return code;
        }
        return Join(text, start, i, end, style, ref rule);
    }

    /// <summary>The end of the run of letters, digits, other numerals and marks at <paramref name="i"/>.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int i, int end)
    {
        while (i < end && (CharTable.IsWord(text[i]) || (text[i] == '_' && i + 1 < end && CharTable.IsWord(text[i + 1]))))
            i++;
        return i;
    }

    /// <summary>Joins what hyphens, apostrophes and ampersands connect to the run <c>[start, i)</c>.</summary>
    public static int Join(ReadOnlySpan<char> text, int start, int i, int end, TokenStyle style, ref TokenRule rule)
    {
        var piece = start;
        while (i + 1 < end && CharTable.IsWord(text[i + 1]))
        {
            var next = EndOfPiece(text, i + 1, end);
            if (IsHyphen(text[i]))
            {
                if (!HyphenRules.Joins(text, piece, i, next, end))
                    break;
                rule = TokenRule.HyphenatedWord;
            }
            else if (text[i] is '\'' or '’' or 'ʼ')
            {
                if (!JoinsApostrophe(text, i, next, style))
                    break;
                if (rule == TokenRule.Word)
                    rule = TokenRule.Apostrophe;
            }
            else if (text[i] != '&' || !char.IsAsciiLetterUpper(text[i - 1]) || !char.IsAsciiLetterUpper(text[i + 1]))
            {
                break;
            }
            piece = i + 1;
            i = next;
        }
        return i;
    }

    /// <summary>Whether the hyphen at <paramref name="hyphen"/> joins the ASCII letters before it with what stands behind it, in a chunk of which nothing else needs a rule.</summary>
    public static bool JoinsAscii(ReadOnlySpan<char> text, int hyphen)
    {
        var left = hyphen;
        while (left > 0 && char.IsAsciiLetter(text[left - 1]))
            left--;
        var next = EndOfPiece(text, hyphen + 1, text.Length);
        Steps.TakeCharacters(next - left);
        return HyphenRules.Joins(text, left, hyphen, next, text.Length);
    }

    private static int EndOfPiece(ReadOnlySpan<char> text, int start, int end) =>
        EndOfRun(text, CharTable.IsDigit(text[start]) ? NumeralScanner.EndOfDigits(text, start, end) : start, end);

    /// <summary>EYD V: the hyphen; beside it its non-breaking twin and the one that Unicode calls hyphen.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    // Jum'at, Ma'ruf, d'Or join; the English 's stands apart but in the GSD set.
    private static bool JoinsApostrophe(ReadOnlySpan<char> text, int i, int next, TokenStyle style) =>
        CharTable.IsLetter(text[i + 1]) && CharTable.IsWord(text[i - 1])
        && (style == TokenStyle.Gsd || next != i + 2 || text[i + 1] != 's');

    // Rp10.000, USD5: a currency directly before a digit.
    private static int CurrencyEnd(ReadOnlySpan<char> text, int start, int end, AbbreviationTable abbreviations)
    {
        var letters = start;
        while (letters < end && letters - start < 4 && char.IsAsciiLetter(text[letters]))
            letters++;
        var glued = letters < end && letters > start && CharTable.IsDigit(text[letters]);
        return glued && abbreviations.IsCurrencyPrefix(text[start..letters]) ? letters : 0;
    }
}
