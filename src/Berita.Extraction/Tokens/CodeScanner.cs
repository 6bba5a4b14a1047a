namespace Berita.Extraction;

/// <summary>Finds codes with strokes: <c>II/2007</c>, <c>34/PMK.011/2007</c>, <c>S/A</c>.</summary>
internal static class CodeScanner
{
    // a chain of strokes that is longer is no code: looking on would cost the square of its length
    private const int MostPieces = 16;

    /// <summary>The end of the code at <paramref name="start"/>, or <paramref name="start"/> where none stands.</summary>
    /// <remarks>
    /// A code has strokes between pieces that are digits, capitals, or capitals and digits with stops, and among them one
    /// with capitals and one with digits; or it is two single letters. <c>MPR/DPR</c> and <c>9.100/9.105</c> are none.
    /// </remarks>
    public static int EndOfCode(ReadOnlySpan<char> text, int start, int end)
    {
        var i = start;
        var pieces = 0;
        bool capitals = false, numbers = false, letters = true;
        while (true)
        {
            var pieceEnd = EndOfPiece(text, i, end, out var hasCapital, out var hasDigit, out var hasLower);
            if (pieceEnd == i || (hasLower && !hasDigit && pieceEnd > i + 1 && !IsDotted(text[i..pieceEnd])))
                return start;
            letters &= pieceEnd == i + 1 && !hasDigit;
            capitals |= hasCapital;
            numbers |= hasDigit;
            if (++pieces > MostPieces)
                return start;
            i = pieceEnd;
            if (i + 1 >= end || text[i] != '/' || !CharTable.IsWord(text[i + 1]))
                break;
            i++;
        }
        var isCode = pieces > 1 && ((capitals && numbers) || (letters && pieces == 2));
        return isCode ? i : start;
    }

    // 12/Pid.B/2020: an abbreviated kind of case
    private static bool IsDotted(ReadOnlySpan<char> piece) => char.IsUpper(piece[0]) && piece.Contains('.');

    private static int EndOfPiece(
        ReadOnlySpan<char> text, int i, int end, out bool hasCapital, out bool hasDigit, out bool hasLower)
    {
        hasCapital = hasDigit = hasLower = false;
        while (i < end)
        {
            var c = text[i];
            if (char.IsDigit(c))
                hasDigit = true;
            else if (char.IsUpper(c))
                hasCapital = true;
            else if (CharTable.IsLetter(c))
                hasLower = true;
            else if (c is not ('.' or '-') || i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]) || (!hasCapital && !hasDigit))
                break;
            i++;
        }
        return i;
    }
}
