namespace Berita.Extraction;

/// <summary>Tells the years among four digits: <c>pada 2024</c>, <c>Pilkada 2020</c>, <c>1950-53</c>, not <c>2024 orang</c>.</summary>
internal static class YearReader
{
    private const int FirstPlainYear = 1500;
    private const int LastPlainYear = 2100;

    /// <summary>Reads a year or a stretch of years.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The number token.</param>
    /// <param name="continues">Whether it goes on a list of years (<c>2014, 2015, dan 2016</c>).</param>
    /// <param name="year">What was read.</param>
    public static bool TryRead(in TimeView view, int at, bool continues, out Mention year)
    {
        year = default;
        var numeral = view.Numeral(at);
        if (IsElided(view, at) && numeral is { Shape: NumeralShape.Integer, Digits: 2 })
            return TakeElided(view, at, numeral, out year);
        if (!numeral.IsYear && !IsShortYear(view, at, numeral))
            return false;
        if (view.Is(at - 1, TimeClass.OtherEra) || view.Is(view.Follow(at), TimeClass.OtherEra))
            return false;
        year = Mention.Of(view, at, at);
        year.First = new() { Year = numeral.A };
        ReadEra(view, ref year);
        if (TryReadPair(view, ref year) && IsPlain(numeral.A) && !IsRefuted(view, at, year.Next))
            return true;
        RangeReader.Extend(view, isNested: false, ref year);
        if (year.Kind == TemporalKind.Range && IsPlain(numeral.A) && !IsRefuted(view, at, year.Next))
            return true;
        if (!IsYear(view, at, year.Next, numeral.A, continues))
            return false;
        DateReader.ReadTense(view, view.Follow(year.Next - 1), ref year);
        return true;
    }

    /// <summary>Whether an apostrophe stands for the century: <c>tahun '98</c>.</summary>
    public static bool IsElided(in TimeView view, int at) =>
        view.Tokens.First(at - 1) is '\'' or '’' or '‘' && view.Tokens.Touches(at - 1) && view.Is(at - 2, TimeClass.YearCue | TimeClass.DecadeCue);

    private static bool TakeElided(in TimeView view, int at, in Numeral numeral, out Mention year)
    {
        year = Mention.Of(view, at - 1, at);
        year.First = new() { Year = (short)(numeral.A + (numeral.A < 30 ? 2000 : 1900)) };
        return true;
    }

    private static bool IsPlain(int year) => year is >= FirstPlainYear and <= LastPlainYear;

    // "tahun 79 Masehi", "pada tahun 632"; not "per tahun 300"
    private static bool IsShortYear(in TimeView view, int at, in Numeral numeral) =>
        numeral is { Shape: NumeralShape.Integer, Digits: 2 or 3, A: > 0 } && view.Is(at - 1, TimeClass.YearCue)
        && (view.Is(view.Follow(at), TimeClass.Era) || (numeral.Digits == 3 && IsDated(view, at)));

    private static bool IsDated(in TimeView view, int at) =>
        (view.Is(at - 2, TimeClass.YearOpener) || view.Tokens.Is(at - 2, "di")) && !view.Tokens.Is(at - 2, "per") && IsClosed(view, at + 1);

    private static void ReadEra(in TimeView view, ref Mention year)
    {
        var next = view.Follow(year.Next - 1);
        if (!view.Is(next, TimeClass.Era) || view[next].Offset >= 0)
            return;
        year.First = new() { Year = (short)(1 - year.First.Year) };
        year.ExtendTo(view, next);
    }

    // 2020/2021, 2006/07
    private static bool TryReadPair(in TimeView view, ref Mention year)
    {
        var stroke = year.Next;
        if (!view.Tokens.Is(stroke, '/') || view.Tokens.Touches(stroke - 1) != view.Tokens.Touches(stroke))
            return false;
        var second = view.Numeral(stroke + 1);
        var expected = year.First.Year + 1;
        if (second.Shape != NumeralShape.Integer || !(second.Digits == 4 ? second.A == expected : second.Digits == 2 && second.A == expected % 100))
            return false;
        year.Last = new() { Year = (short)expected };
        year.Kind = TemporalKind.Range;
        year.ExtendTo(view, stroke + 1);
        return true;
    }

    private static bool IsYear(in TimeView view, int at, int next, int year, bool continues)
    {
        if (view.Is(at - 1, TimeClass.YearCue))
            return true;
        if (!IsPlain(year) || IsRefuted(view, at, next))
            return false;
        if (view.IsAlone && view.IsWhole(at, next))
            return true;
        if (continues || view.Is(at - 1, TimeClass.YearOpener))
            return true;
        if (view.Tokens.Is(at - 1, '('))
            return view.Tokens.Is(next, ')') || view.Tokens.Is(next, ',');
        if (view.Tokens.Is(at - 1, ','))
            return view.Tokens.Is(next, ')');
        // sembilan bulan pertama 2007
        if (view.Is(at - 1, TimeClass.YearPartNumber) && view.Is(at - 2, TimeClass.Unit))
            return true;
        return IsNamed(view, at, next);
    }

    private static bool IsRefuted(in TimeView view, int at, int next)
    {
        if (view.Is(at - 1, TimeClass.YearRefuter) || view.IsCounted(view.Follow(next - 1)) || view.Tokens.Kind(at - 1) is TokenKind.Symbol)
            return true;
        if (view.Tokens.Kind(next) is TokenKind.Symbol && view.Tokens.Is(next, '%'))
            return true;
        // a part of something longer: 2020-3, 12-2020, 4/2020
        return IsGlued(view, at - 1) || IsGlued(view, next - 1);
    }

    private static bool IsGlued(in TimeView view, int left) =>
        view.Tokens.Touches(left) && (view.IsDash(left) || view.Tokens.Is(left, '/') || view.IsDash(left + 1) || view.Tokens.Is(left + 1, '/'))
        && view.Tokens.Kind(left + 1) != TokenKind.Word;

    // Pilkada 2020, APBN Perubahan 2020, data 2017, dibuka 2018; not "dari 2000 peserta"
    private static bool IsNamed(in TimeView view, int at, int next)
    {
        if (view.Tokens.Kind(at - 1) != TokenKind.Word || view.Tokens.EndsLine(at - 1))
            return view.Tokens.Is(at - 1, ')') && IsClosed(view, next);
        var words = view.Tokens.Lexicon.Words;
        var wordClass = words.ClassOf(view.Tokens.Word(at - 1));
        if (view.IsCapitalised(at - 1) && (wordClass == WordClass.None || !view.OpensSentence(at - 1)))
            return true;
        const WordClass Openers = WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator;
        return (wordClass == WordClass.None || (wordClass & Openers) != 0) && IsClosed(view, next);
    }

    /// <summary>Whether nothing that digits could count follows.</summary>
    public static bool IsClosed(in TimeView view, int next)
    {
        var at = view.Follow(next - 1);
        if (view.Tokens.Kind(at) is not TokenKind.Word)
            return view.Tokens.Kind(at) != TokenKind.Number;
        return view.IsCapitalised(at) || view.Tokens.Lexicon.Words.ClassOf(view.Tokens.Word(at)) != WordClass.None || view.Is(at, TimeClass.Direction)
            || VerbShape.IsVerb(view.Tokens.Slice(at));
    }
}
