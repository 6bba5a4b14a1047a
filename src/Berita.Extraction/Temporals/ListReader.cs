namespace Berita.Extraction;

/// <summary>Shares the month and the year that a list names once: <c>5, 6, dan 7 Mei 2021</c>, <c>Januari dan Juni 2019</c>.</summary>
internal static class ListReader
{
    // the longest list of days that is looked through, in tokens
    private const int LongestList = 12;

    /// <summary>Reads a day whose month stands at the end of a list of days.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The number token.</param>
    /// <param name="previous">The mention before it.</param>
    /// <param name="day">The day; its span is the number alone.</param>
    public static bool TryReadDay(in TimeView view, int at, in Mention previous, out Mention day)
    {
        day = default;
        if (!view.Numeral(at).IsDay)
            return false;
        // two numbers may be a score or a count; three with a month behind them are days
        var isLed = view.Is(at - 1, TimeClass.YearOpener | TimeClass.DateCue) || view.Tokens.Is(at - 1, '(')
            || (view.Tokens.Kind(at - 1) == TokenKind.Word && VerbShape.IsVerb(view.Tokens.Slice(at - 1)))
            || ((previous.First.IsDay || previous.First.IsWeekdayAlone) && Continues(view, at, previous));
        var item = at;
        for (var sign = view.Follow(at); item - at < LongestList; sign = view.Follow(item))
        {
            var next = SkipSign(view, sign);
            if (next == sign || view.Tokens.Kind(next) != TokenKind.Number || view.Tokens[next].Length > 2)
                return false;
            if (!view.Is(view.Follow(next), TimeClass.Month))
            {
                item = next;
                continue;
            }
            if ((!isLed && item == at) || !DateReader.TryReadDay(view, next, view.Numeral(next).A, out var last))
                return false;
            day = Mention.Of(view, at, at);
            day.First = last.First with { Day = (byte)view.Numeral(at).A };
            return last.End > last.Start && day.First.IsValid;
        }
        return false;
    }

    /// <summary>Whether only a comma or a conjunction stands between the last mention and a token.</summary>
    public static bool Continues(in TimeView view, int at, in Mention previous) =>
        previous.Next != 0 && at > previous.Next && SkipSign(view, previous.Next) == at;

    /// <summary>Gives the year of the last mention to those before it that it makes a list with.</summary>
    /// <param name="first">The place in the list of the first of them.</param>
    /// <param name="temporals">What was found, the last mention at its end.</param>
    public static void ShareYear(int first, BufferList<Temporal> temporals)
    {
        var last = temporals[temporals.Count - 1];
        if (last.First.Year == 0 || last.First.Month == 0 || !IsDays(last))
            return;
        for (var i = temporals.Count - 2; i >= first; i--)
        {
            ref var item = ref temporals[i];
            var point = item.First with { Year = last.First.Year };
            var end = item.Kind == TemporalKind.Range ? item.Last with { Year = last.First.Year } : point;
            if (item.First.Year != 0 || item.First.Month == 0 || !IsDays(item) || item.Offset.IsGiven || (item.First.Day == 0) != (last.First.Day == 0)
                || !point.IsValid || !end.IsValid || point.OrderTo(last.First) >= 0 || end.OrderTo(last.First) >= 0)
                return;
            item = item with { First = point, Last = item.Kind == TemporalKind.Range ? end : item.Last };
        }
    }

    // days, months and stretches of them: 3-5 April dan 17-19 April 2024
    private static bool IsDays(in Temporal item) => item.Kind is TemporalKind.Date or TemporalKind.Range && !item.First.Clock.IsGiven;

    // , dan atau serta maupun, and a comma before a conjunction
    private static int SkipSign(in TimeView view, int at)
    {
        var next = view.SkipComma(at);
        if (view.Tokens.Kind(next) == TokenKind.Number)
            return next;
        var isWord = view.Tokens.Is(next, "dan") || view.Tokens.Is(next, "atau") || view.Tokens.Is(next, "serta") || view.Tokens.Is(next, "maupun") || view.Tokens.Is(next, '&');
        return isWord ? view.Follow(next) : next;
    }
}
