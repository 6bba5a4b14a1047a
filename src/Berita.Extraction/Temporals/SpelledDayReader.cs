namespace Berita.Extraction;

/// <summary>Reads a day in words before its month: <c>tujuh belas Agustus 1945</c>. In capitals (Sebelas Maret) it is a name.</summary>
internal static class SpelledDayReader
{
    public static bool TryRead(in TimeView view, int month, int least, out Mention day)
    {
        day = default;
        if (!RelativeReader.TryReadPlainNumber(view.Tokens, month, least, out var number, out var first) || number is < 1 or > 31 || decimal.Truncate(number) != number)
            return false;
        if (view.Tokens.Kind(first) != TokenKind.Word || view.IsCapitalised(first) || view.Tokens.EndsLine(month - 1) || !DateReader.TryReadDay(view, month - 1, (int)number, out day))
            return false;
        if (day.End == day.Start)
            return true;
        (day.At, day.Start) = (first, view.Start(first));
        ClockReader.Attach(view, ref day);
        return true;
    }
}
