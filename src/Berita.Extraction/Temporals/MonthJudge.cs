namespace Berita.Extraction;

/// <summary>Tells the months from the people: <c>pada Mei</c>, <c>Mei Ling</c>.</summary>
internal static class MonthJudge
{
    /// <summary>Whether a month's name without day and year is the month.</summary>
    public static bool IsMonth(in TimeView view, int at)
    {
        if (view.Is(view.SkipUntil(view.Follow(at)), TimeClass.Month) || view.Tokens.Is(at - 1, "bulan") || view.Is(view.Follow(at), TimeClass.Direction))
            return true;
        if (view.Is(at - 1, TimeClass.YearOpener | TimeClass.Until) || view.IsDash(at - 1) || view.Tokens.Is(at - 1, '(') || view.Tokens.Lexicon.Words.Is(view.Tokens.Word(at - 1), WordClass.Preposition))
            return true;
        if (!view.IsCapitalised(at))
            return false;
        return !IsPartOfName(view, at);
    }

    private static bool IsPartOfName(in TimeView view, int at)
    {
        var next = view.Follow(at);
        var isLed = at > 0 && view.IsCapitalised(at - 1) && !view.Tokens.EndsLine(at - 1) && !view.OpensSentence(at - 1) && !view.Is(at - 1, TimeClass.Month);
        return isLed || (view.IsCapitalised(next) && !view.Is(next, TimeClass.Month) && view.Tokens.Lexicon.Words.ClassOf(view.Tokens.Word(next)) == WordClass.None);
    }
}
