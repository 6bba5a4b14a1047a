namespace Berita.Extraction;

/// <summary>Finds points and stretches of calendar time.</summary>
/// <remarks>
/// Only numbers and words that the lexicon of time marks as triggers cost more than one look. Each reader looks a bounded
/// number of tokens ahead and back, so that the cost is linear in the text.
/// </remarks>
internal static class TemporalReader
{
    // a list of days and what stands between them is shorter
    private const int FarthestMonth = 40;

    /// <summary>Reads the mentions of a text; <paramref name="candidates"/> are its numbers and triggers.</summary>
    public static void Read(
        in TokenView tokens, ReadOnlySpan<int> candidates, ReadOnlySpan<Landmark> landmarks, DateOnly? publishedOn, BufferList<Temporal> temporals)
    {
        var paragraph = new ParagraphView(tokens, landmarks);
        var view = default(TimeView);
        var previous = default(Mention);
        var list = 0;
        var month = 0;
        foreach (var candidate in candidates)
        {
            if (candidate >= paragraph.Next)
            {
                paragraph.MoveTo(candidate);
                view = new(paragraph.View, isAlone: false, paragraph.IsAll);
                previous = default;
            }
            var at = candidate - paragraph.First;
            if (at < previous.Next || !TryReadAt(view, at, previous, tokens[candidate].Length <= 2 && IsFarFromMonth(tokens, candidate, candidates, ref month), out var mention))
                continue;
            if (mention.End > mention.Start)
            {
                if (!ListReader.Continues(view, at, previous))
                    list = temporals.Count;
                temporals.Add(mention.ToTemporal(publishedOn));
                ListReader.ShareYear(list, temporals);
            }
            previous = mention;
        }
    }

    // Numbers are many and months are few: the place of the next month is looked for once.
    private static bool IsFarFromMonth(in TokenView tokens, int at, ReadOnlySpan<int> candidates, ref int month)
    {
        var times = tokens.Lexicon.Times;
        while (month < candidates.Length && candidates[month] <= at + FarthestMonth && (candidates[month] < at || !times[tokens.Word(candidates[month])].Is(TimeClass.Month)))
            month++;
        return month == candidates.Length || candidates[month] > at + FarthestMonth;
    }

    // No month follows, nor a numeric date behind a dash, and no year word stands before.
    private static bool IsNoDay(in TimeView view, int at)
    {
        if (view.Tokens.First(at - 1) is '\'' or '’' or '‘' || view.Is(at - 1, TimeClass.YearCue))
            return false;
        var sign = view.Follow(at);
        if (view.Tokens.Kind(sign) == TokenKind.Word ? !view.Is(sign, TimeClass.Until) && !view.Tokens.Is(sign, "dan") : !view.IsDash(sign))
            return true;
        var second = view.Follow(sign);
        return view.Tokens.Kind(second) == TokenKind.Number && view.Tokens[second].Length <= 2;
    }

    /// <summary>Reads the mention that a token begins or betrays.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="previous">The mention before it.</param>
    /// <param name="farFromMonth">Whether no month stands near behind the token.</param>
    /// <param name="mention">What was read.</param>
    public static bool TryReadAt(in TimeView view, int at, in Mention previous, bool farFromMonth, out Mention mention)
    {
        if (view.Tokens.Kind(at) == TokenKind.Number)
            return TryReadNumber(view, at, previous, farFromMonth, out mention);
        var word = view[at];
        mention = default;
        return word.Is(TimeClass.Trigger) && TryReadWord(view, at, word, previous.Next, out mention);
    }

    private static bool TryReadNumber(in TimeView view, int at, in Mention previous, bool farFromMonth, out Mention mention)
    {
        mention = default;
        if (farFromMonth && view.Tokens[at].Length <= 2 && IsNoDay(view, at))
            return false;
        var numeral = view.Numeral(at);
        return numeral.Shape switch
        {
            NumeralShape.None => false,
            NumeralShape.Integer => numeral.Digits <= 2
                ? (MayBeDay(view, view.Follow(at)) || view.Is(at - 1, TimeClass.DateCue) || YearReader.IsElided(view, at)) && TryReadDay(view, at, previous, out mention)
                : YearReader.TryRead(view, at, previous.First.IsYear && ListReader.Continues(view, at, previous), out mention),
            NumeralShape.Clock => ClockReader.TryRead(view, at, isCued: previous.First.Clock.IsGiven && ListReader.Continues(view, at, previous), out mention),
            NumeralShape.Decade => TryReadDecade(view, at, out mention),
            _ => CalendarReader.TryRead(view, at, out mention),
        };
    }

    // Most small numbers are no days: one look at the word behind them tells.
    private static bool MayBeDay(in TimeView view, int next) => view.Tokens.Kind(next) switch
    {
        TokenKind.Word => view.Is(next, TimeClass.Month | TimeClass.Until | TimeClass.Era) || view.Tokens.Lexicon.Words.Is(view.Tokens.Word(next), WordClass.Coordinator),
        TokenKind.Punctuation => view.Tokens.Is(next, ',') || view.IsDash(next),
        TokenKind.Symbol => view.IsDash(next) || view.Tokens.Is(next, '&'),
        _ => false,
    };

    private static bool TryReadDay(in TimeView view, int at, in Mention previous, out Mention mention) =>
        CalendarReader.TryRead(view, at, out mention) || ListReader.TryReadDay(view, at, previous, out mention) || YearReader.TryRead(view, at, continues: false, out mention);

    private static bool TryReadDecade(in TimeView view, int at, out Mention mention)
    {
        if (!DecadeReader.TryRead(view, at, endsRange: false, out mention))
            return false;
        RangeReader.Extend(view, isNested: false, ref mention);
        return true;
    }

    private static bool TryReadWord(in TimeView view, int at, in TimeWord word, int least, out Mention mention)
    {
        mention = default;
        return (word.Is(TimeClass.Month) && SpelledDayReader.TryRead(view, at, least, out mention))
            || (word.Is(TimeClass.Weekday | TimeClass.Month) && CalendarReader.TryRead(view, at, out mention))
            || (word.Is(TimeClass.ClockCue) && ClockReader.TryReadCued(view, at, out mention))
            || (word.Is(TimeClass.DateCue) && DayReader.TryRead(view, at, out mention))
            || (word.Is(TimeClass.YearPart | TimeClass.NumberedYearPart) && YearPartReader.TryRead(view, at, out mention))
            || (word.Is(TimeClass.DayOffset) && RelativeReader.TryReadDay(view, at, out mention))
            || (word.Is(TimeClass.PartOfDay | TimeClass.DayPointer) && RelativeReader.TryReadPartOfDay(view, at, out mention))
            || (word.Is(TimeClass.Unit | TimeClass.FusedUnit) && (CenturyReader.TryRead(view, at, out mention) || RelativeReader.TryReadUnit(view, at, least, out mention)));
    }
}
