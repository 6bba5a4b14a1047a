namespace Berita.Extraction;

/// <summary>Decides whether a dot after letters belongs to an abbreviation (EYD V, penulisan singkatan).</summary>
internal static class AbbreviationScanner
{
    private const int LongestPiece = 4;
    private const int LongestField = 5;
    private const int LongestLabel = 12;

    /// <summary>Whether the word <c>[start, dot)</c> and the dot behind it begin an abbreviation, and where that ends.</summary>
    public static bool TryScan(
        ReadOnlySpan<char> text, int start, int dot, int end, TokenStyle style, AbbreviationTable abbreviations, out int next, out TokenRule rule)
    {
        rule = TokenRule.Word;
        if (TryScanDotted(text, start, dot, end, abbreviations, out next))
        {
            rule = TokenRule.DottedAbbreviation;
        }
        else if (dot - start == 1 && IsInitial(text, start, dot, end))
        {
            rule = TokenRule.Initial;
            next = dot + 1;
        }
        else if (abbreviations.Contains(text[start..dot]) && !IsEllipsis(text, dot, end) && abbreviations.Holds(text, start, dot))
        {
            rule = TokenRule.Abbreviation;
            next = EndOfListed(text, start, dot + 1, end, abbreviations);
        }
        else
        {
            next = start;
            return false;
        }
        if (style == TokenStyle.Gsd && text[next - 1] == '.')
            next--;
        return true;
    }

    // Dr.-Ing.: a form that the table has with what its hyphen joins
    private static int EndOfListed(ReadOnlySpan<char> text, int start, int hyphen, int end, AbbreviationTable abbreviations)
    {
        if (hyphen + 1 >= end || !WordScanner.IsHyphen(text[hyphen]))
            return hyphen;
        var last = WordScanner.EndOfRun(text, hyphen + 1, end);
        if (!abbreviations.Contains(text[start..last]))
            return hyphen;
        return last < end && text[last] == '.' ? last + 1 : last;
    }

    // S.H., a.n., M.Si., Ph.D., Sp.OG: pieces without space between; the last dot may be missing.
    private static bool TryScanDotted(ReadOnlySpan<char> text, int start, int dot, int end, AbbreviationTable abbreviations, out int next)
    {
        next = start;
        if (dot + 1 >= end || !char.IsLetter(text[dot + 1]) || !IsFirstPiece(text[start..dot], abbreviations))
            return false;
        var lower = char.IsLower(text[start]);
        var i = dot;
        while (i + 1 < end && text[i] == '.' && char.IsLetter(text[i + 1]) && char.IsLower(text[i + 1]) == lower)
        {
            var pieceEnd = WordScanner.EndOfRun(text, i + 1, end);
            var longest = lower ? 1 : LongestPiece;
            if (pieceEnd - i - 1 > longest && !abbreviations.Contains(text[start..pieceEnd]))
                break;
            // AcBc.Rest: capitals only where a new piece begins (Ph.D, M.Si), not inside
            i = pieceEnd;
        }
        if (i == dot)
        {
            // J.Soedirman: the initial alone
            next = dot - start == 1 ? dot + 1 : start;
            return next > start && !lower;
        }
        i = EndOfField(text, i, end);
        next = i < end && text[i] == '.' && !IsEllipsis(text, i, end) ? i + 1 : i;
        return true;
    }

    // Sp.PD-KGEH: the narrower field of a specialist, in capitals
    private static int EndOfField(ReadOnlySpan<char> text, int hyphen, int end)
    {
        if (hyphen >= end || !WordScanner.IsHyphen(text[hyphen]))
            return hyphen;
        var i = hyphen + 1;
        while (i < end && i - hyphen <= LongestField && char.IsAsciiLetterUpper(text[i]))
            i++;
        return i - hyphen is > 1 and <= LongestField + 1 && (i == end || !CharTable.IsWord(text[i])) ? i : hyphen;
    }

    private static bool IsFirstPiece(ReadOnlySpan<char> piece, AbbreviationTable abbreviations) =>
        piece.Length == 1 || (piece.Length <= LongestPiece && char.IsUpper(piece[0]) && abbreviations.Contains(piece));

    // An initial is a capital whose dot does not end the line: Joko P. di Jakarta.
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int dot, int end)
    {
        if (!char.IsUpper(text[start]) || IsEllipsis(text, dot, end) || IsNumeralOfStage(text, start) || IsUnit(text, start) || IsLabelled(text, start))
            return false;
        var i = dot + 1;
        if (i < end)
            return text[i] is ',' or ')' or '-' or '\'' or '’' || char.IsUpper(text[i]);
        while (i < text.Length && text[i] is ' ' or '\u00A0' or '\t')
            i++;
        return i < text.Length && text[i] is not ('\n' or '\r');
    }

    // kuartal I. Dengan …: a Roman numeral behind a common noun is no initial
    private static bool IsNumeralOfStage(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not ('I' or 'V' or 'X') || start < 2 || text[start - 1] != ' ' || !char.IsLower(text[start - 2]))
            return false;
        var i = start - 2;
        while (i > 0 && start - i < 24 && CharTable.IsWord(text[i - 1]))
            i--;
        return char.IsLower(text[i]);
    }

    // 30°C. Hujan, 0,5 mg/L. Satu, Rp 2,3 M. Proyek, 5 V. Arus: the sign of a unit or scale
    private static bool IsUnit(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
            return false;
        if (text[start - 1] is '°' or 'º' or '˚' or '⁰' or '/')
            return true;
        return start > 1 && text[start - 1] is ' ' or '\u00A0' && CharTable.IsDigit(text[start - 2]) && text[start] is 'M' or 'T' or 'V' or 'W' or 'L' or 'C' or 'G' or 'K';
    }

    // vitamin C. Buah, grup A. Tim: what such a word calls by a letter has no name
    private static bool IsLabelled(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || text[start - 1] is not (' ' or '\u00A0'))
            return false;
        var first = start - 1;
        while (first > 0 && start - first <= LongestLabel && char.IsAsciiLetter(text[first - 1]))
            first--;
        return text[first..(start - 1)] is "vitamin" or "Vitamin" or "hepatitis" or "Hepatitis" or "derajat" or "grup" or "Grup" or "darah" or "kategori" or "Kategori"
            or "tipe" or "Tipe" or "blok" or "Blok" or "kelas" or "kelompok" or "huruf" or "akreditasi" or "peringkat" or "rencana" or "influenza" or "Influenza";
    }

    private static bool IsEllipsis(ReadOnlySpan<char> text, int dot, int end) => dot + 1 < end && text[dot + 1] == '.';
}
