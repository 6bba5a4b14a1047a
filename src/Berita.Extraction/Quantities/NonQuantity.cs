namespace Berita.Extraction;

/// <summary>Tells figures that are no quantities: names, codes, legal references, scores, list numbers, years.</summary>
internal static class NonQuantity
{
    private const int LargestPlainFigure = 999_999;
    private const int DigitsOfLargestPlainFigure = 6;
    private const int DigitsOfYear = 4;

    /// <summary>Whether the figure is part of a name, code or score; <paramref name="next"/> is the token after it.</summary>
    public static bool IsName(in QuantityScope scope, in QuantityDraft draft, out int next)
    {
        next = Math.Max(draft.Low.Next, draft.IsRange ? draft.High.Next : 0);
        ref readonly var view = ref scope.View;
        if (!draft.Low.HasDigits)
            return IsWordName(scope, draft);
        if (IsLabelled(scope, draft))
        {
            IsJoinedFigure(scope, draft, ref next);
            return !draft.HasUnit || IsYearOfLaw(draft);
        }
        if (!draft.HasSign && draft.Low.Shape == DigitShape.Plain && TelephoneReader.Continues(scope, draft.Low.First))
            return true;
        if (draft.HasSign || draft.HasUnit)
            return (draft.Low.Shape == DigitShape.Padded && !draft.HasSign) || CoordinateReader.Is(scope, draft, out next);
        if (CoordinateReader.IsBare(scope, draft.Next))
            return true;
        if (draft.Low.IsGlued)
        {
            next = Math.Max(next, draft.Low.Next + 1);
            return true;
        }
        if (scope.IsWhole(draft.Low.Start, draft.High.End))
            return draft.Low.Shape == DigitShape.Padded;
        if (draft.Low.Shape == DigitShape.Plain && !draft.Low.HasScale && !draft.IsRange && IsInsideName(scope, draft))
            return true;
        if (!draft.IsRange && IsJoinedFigure(scope, draft, ref next))
            return true;
        return draft.Low.Shape == DigitShape.Padded || AgeReader.IsMinute(scope, draft.Low) || IsListNumber(scope, draft) || (draft.Low.First > 0 && view.Touches(draft.Low.First - 1) && view.First(draft.Low.First - 1) is '/' or '#' or '@' or ':' or '_' or '+');
    }

    /// <summary>Whether a number with nothing beside it is no quantity after all.</summary>
    public static bool IsLoneFigure(in QuantityScope scope, in QuantityDraft draft)
    {
        if (draft.Low.Kind == FigureKind.Fused)
            return !draft.HasUnit;
        if (draft.HasSign || draft.HasUnit || scope.IsWhole(draft.Low.Start, draft.High.End))
            return false;
        if (draft.Low.Kind == FigureKind.Fraction)
            return IsManner(scope, draft);
        if (!draft.Low.HasDigits)
            return IsLoneOne(scope, draft);
        return IsLoneDigits(scope, draft);
    }

    // SMA Negeri 31 Jakarta; 3 M, 4 G; tahun 98
    private static bool IsInsideName(in QuantityScope scope, in QuantityDraft draft)
    {
        var next = draft.Low.Next;
        var before = draft.First - 1;
        if (scope.Is(next, NumberRole.Month))
            return true;
        if (scope.Follows(draft.First) && (IsSchool(scope, before) || IsVerse(scope, before) || IsYearOfTwoDigits(scope, draft)))
            return true;
        if (!scope.Follows(next) || !char.IsUpper(scope.View.First(next)))
            return false;
        if (scope.Follows(draft.First) && (IsPlate(scope.View, before, next) || IsHouse(scope, before, next)))
            return true;
        return scope.View[next].Length == 1 || (scope.Follows(draft.First) && char.IsUpper(scope.View.First(draft.First - 1)) && CapitalRun.IsName(scope, draft.First));
    }

    // B 1023 KJH
    private static bool IsPlate(in TokenView view, int before, int next) =>
        view[next].Length <= 3 && CapitalRun.IsAllCapitals(view.Slice(next)) && CapitalRun.IsAllCapitals(view.Slice(before))
        && (view[before].Length == 1 || (view[before].Length == 2 && view[before + 1].Length == 4 && view.Word(next) == 0));

    // Jalan Kenanga 3 Nomor 15; but "Ada 12 RT"
    private static bool IsHouse(in QuantityScope scope, int before, int next) => scope.Is(next, NumberRole.Label) && char.IsAsciiDigit(scope.View.First(next + 1))
        && scope.View.IsCapital(before) && scope.Follows(before) && scope.Words.ClassOf(scope.View.Word(before)) == WordClass.None;

    // SD Negeri 3; but "di luar negeri 3 pabrik"
    private static bool IsSchool(in QuantityScope scope, int before) =>
        scope.View.Is(before, "negeri") && char.IsUpper(scope.View.First(before)) && scope.Follows(before) && char.IsUpper(scope.View.First(before - 1));

    // angkatan tahun 98
    private static bool IsYearOfTwoDigits(in QuantityScope scope, in QuantityDraft draft) =>
        draft.Low.End - draft.Low.Start == 2 && scope.View.Is(draft.First - 1, "tahun") && !CountedNounReader.IsNoun(scope, draft.Low.Next);

    // Matius 5:3-12: the last verse
    private static bool IsVerse(in QuantityScope scope, int before) =>
        before > 0 && scope.View.First(before) is '-' or '–' && scope.View.Touches(before) && scope.View.Kind(before - 1) == TokenKind.Number
        && scope.View.Slice(before - 1).Contains(':');

    // Pasal 5, Nomor 12, kelas 3, ayat 1, 2
    private static bool IsLabelled(in QuantityScope scope, in QuantityDraft draft)
    {
        if ((scope.HintAt(draft.First - 1) & NumberHint.Label) == 0 || !scope.Follows(draft.First) || draft.HasSign || draft.Low.HasScale)
            return false;
        if (draft.Low.Shape is DigitShape.LoneStop or DigitShape.Separated && !draft.HasUnit && scope.Is(draft.First - 1, NumberRole.Milepost))
            return true;
        // versi 2.1
        if (draft.Low.Shape == DigitShape.LoneStop && !draft.HasUnit && scope.Is(draft.First - 1, NumberRole.Label))
            return true;
        if (draft.Low.Shape != DigitShape.Plain || IsHeight(scope, draft.Low.Next))
            return false;
        if (AgeReader.IsOfInitials(scope, draft.Low))
            return false;
        var before = SkipListBefore(scope, draft.First - 1, draft.Counted);
        if (before > 0 && (scope.View.Is(before, ':') || scope.View.Is(before, '.')))
            before--;
        return (scope.Is(before, NumberRole.Label) || IsLabelWithKind(scope, before)) && (before == draft.First - 1 || !draft.HasUnit);
    }

    // gedung 33 lantai; but "kamar 12 lantai 3", "gedung 5 lantai dua"
    private static bool IsHeight(in QuantityScope scope, int at) =>
        (scope.View.Is(at, "lantai") || scope.View.Is(at, "tingkat")) && scope.Follows(at)
        && !(scope.Follows(at + 1) && (scope.View.Kind(at + 1) == TokenKind.Number || scope.Numbers[scope.View.Word(at + 1)].StartsNumber || scope.View.Is(at + 1, "dasar")));

    // Pasal 27 Ayat (1) Huruf a Angka 1
    private static bool IsLabelWithKind(in QuantityScope scope, int at) => scope.View.First(at) == 'A' && scope.View.Is(at, "angka") && scope.Follows(at);

    // menara 4, 6, dan [7]; Ayat (1), (2), dan ([3]); -1 where the item before was counted, and so has no label
    private static int SkipListBefore(in QuantityScope scope, int before, int counted)
    {
        const int mostTokens = 24;
        ref readonly var view = ref scope.View;
        var bracketed = view.Is(before, '(');
        var at = bracketed ? before - 1 : before;
        for (var i = 0; i < mostTokens && at > 1; i++)
        {
            var item = at;
            while (item > 0 && (view.Is(item, ',') || view.Is(item, "dan") || view.Is(item, "atau")))
                item--;
            if (bracketed && view.Is(item, ')'))
                item--;
            if (item == at || view.Kind(item) != TokenKind.Number)
                break;
            if (i == 0 && view[item].End == counted && scope.Follows(item) && bracketed == view.Is(item - 1, '(') && PlainFigureReader.IsPlain(view, item))
                return -1;
            at = bracketed && view.Is(item - 1, '(') ? item - 2 : item - 1;
        }
        return at;
    }

    // Undang-Undang Nomor 9 Tahun 2020
    private static bool IsYearOfLaw(in QuantityDraft draft) => draft.Unit.Entry.Code == "a";

    private static bool IsLoneDigits(in QuantityScope scope, in QuantityDraft draft)
    {
        var hasBound = !draft.Bounds.Span.IsEmpty;
        if (draft.Low.Shape == DigitShape.LoneStop && !draft.Low.HasScale)
            return draft.HasNoun || IsClockLike(scope, draft);
        if (draft.IsRange || draft.Low.HasScale || draft.IsAge)
            return false;
        var length = draft.Low.End - draft.Low.Start;
        if (length > DigitsOfLargestPlainFigure && draft.Low.Shape == DigitShape.Plain && draft.Low.Min > LargestPlainFigure && !draft.Low.IsSigned)
            return true;
        if (hasBound)
            return false;
        if (length >= DigitsOfYear && draft.Low.Shape == DigitShape.Plain && draft.Low.Min is >= 1800 and <= 2100)
            return !draft.HasNoun || CountedNounReader.IsNoun(scope, draft.First - 1);
        return !draft.HasNoun && draft.Low.Shape == DigitShape.Plain && FollowsName(scope, draft);
    }

    // Liga 1, Apollo 11: a small figure behind a capitalised word that does not begin its sentence
    private static bool FollowsName(in QuantityScope scope, in QuantityDraft draft)
    {
        var before = draft.First - 1;
        return scope.Follows(draft.First) && scope.View.Kind(before) == TokenKind.Word && char.IsUpper(scope.View.First(before))
            && scope.Words.ClassOf(scope.View.Word(before)) == WordClass.None && before > 0 && !VerbalPrefix.Is(scope.View.Slice(before))
            && !scope.View.Slice(before).EndsWith("nya") && !(IsStop(scope.View, before - 1) && IsStop(scope.View, draft.Low.Next));
    }

    // "Jumlah 40." is all of its sentence
    private static bool IsStop(in TokenView view, int at) => view.First(at) is '.' or '!' or '?' && view.Kind(at) == TokenKind.Punctuation;

    private static bool IsClockLike(in QuantityScope scope, in QuantityDraft draft)
    {
        var text = scope.View.Text[draft.Low.Start..draft.Low.End];
        return text.Length >= 4 && text[^3] == '.' && draft.Low.Min < 25;
    }

    // a score, a telephone number, a quote of two rates: figures joined by signs that are no range
    private static bool IsJoinedFigure(in QuantityScope scope, in QuantityDraft draft, ref int next)
    {
        ref readonly var view = ref scope.View;
        var at = draft.Low.Next;
        var joined = false;
        while (at + 1 < view.Count && view[at].Length == 1 && view.First(at) is '-' or '–' or '/' or ':' or '+' && view.Kind(at + 1) == TokenKind.Number
            && (view.Touches(at - 1) == view.Touches(at)) && !view.EndsLine(at))
        {
            at += 2;
            joined = true;
        }
        if (joined)
            next = at;
        return joined;
    }

    // "1." and "1)" at the start of a line, "(1)"
    private static bool IsListNumber(in QuantityScope scope, in QuantityDraft draft)
    {
        ref readonly var view = ref scope.View;
        var after = draft.Low.Next;
        if (view.First(after) is not ('.' or ')') || draft.Low.Shape != DigitShape.Plain || draft.Low.HasScale || draft.Low.Min > 200)
            return false;
        var opens = view.Is(draft.First - 1, '(');
        var first = opens ? draft.First - 1 : draft.First;
        if (opens && view.Is(after, ')') && first > 0 && scope.Is(first - 1, NumberRole.Label))
            return !AgeReader.IsOfInitials(scope, draft.Low);
        return !scope.Follows(first) && (view.Is(after, '.') || view.Is(after, ')')) && (opens || view.Touches(after - 1)) && scope.Follows(after + 1);
    }

    // salah satu, satu sama lain, satu per satu; Kepulauan Seribu, Simpang Lima
    private static bool IsWordName(in QuantityScope scope, in QuantityDraft draft)
    {
        ref readonly var view = ref scope.View;
        var at = draft.Low.First;
        if (view.Is(at - 1, '(') && view.Is(draft.Low.Next, ')') && char.IsUpper(view.First(at)) && view.IsCapital(at - 2))
            return true;
        // 67 g sehari: a stretch of time names nothing
        if (draft.Low.Kind == FigureKind.Fused)
            return false;
        if (scope.Follows(at) && !draft.HasUnit && (view.Is(at - 1, "nomor") || IsNameWord(scope, draft) || OrdinalReader.IsGrade(scope, at, draft.Low.Next)))
            return true;
        if (draft.IsRange || draft.HasSign || draft.HasUnit || !scope.Follows(at))
            return IsOneByOne(scope, draft);
        if (view.Is(at, "satu") && (view.Is(at - 1, "salah") || view.Is(at - 1, "demi") || view.Is(at - 1, "per")))
            return true;
        return IsOneByOne(scope, draft) || (char.IsUpper(view.First(at)) && char.IsUpper(view.First(at - 1)) && view.Kind(at - 1) == TokenKind.Word && at > 1
            && !CountedNounReader.IsNoun(scope, draft.Low.Next) && scope.Words.ClassOf(view.Word(at - 1)) == WordClass.None);
    }

    // hotel bintang tiga, menara lima, pedagang kaki lima; Forum Satu Meja
    private static bool IsNameWord(in QuantityScope scope, in QuantityDraft draft)
    {
        var at = draft.Low.First;
        if (scope.Is(at - 1, NumberRole.Label) && char.IsUpper(scope.View.First(at)))
            return true;
        if (scope.Is(at - 1, NumberRole.Label) && !CountedNounReader.IsNoun(scope, draft.Low.Next) && !draft.Low.HasScale)
            return true;
        if (scope.View.Is(at, "lima") && scope.View.Is(at - 1, "kaki"))
            return true;
        return char.IsUpper(scope.View.First(at)) && char.IsUpper(scope.View.First(draft.Low.Next)) && scope.View.Kind(at - 1) == TokenKind.Word
            && CapitalRun.IsName(scope, at);
    }

    private static bool IsOneByOne(in QuantityScope scope, in QuantityDraft draft)
    {
        var next = draft.Low.Next;
        return scope.View.Is(draft.Low.First, "satu") && (scope.View.Is(next, "sama") || scope.View.Is(next, "per") && scope.View.Is(next + 1, "satu")
            || scope.View.Is(next, "demi") || scope.View.Is(next, "persatu"));
    }

    // "menjadi satu" says nothing of an amount
    private static bool IsLoneOne(in QuantityScope scope, in QuantityDraft draft) =>
        !draft.HasNoun && !draft.IsRange && draft.Bounds.Span.IsEmpty && draft.Low is { Kind: FigureKind.Cardinal, Min: 1 } && !IsOneOfMany(scope, draft);

    // satu dari sepuluh, satu di antaranya, satu lagi; hanya satu
    private static bool IsOneOfMany(in QuantityScope scope, in QuantityDraft draft)
    {
        ref readonly var view = ref scope.View;
        var next = draft.Next;
        if (view.Is(next, "dari") || view.Is(next, "lagi") || (view.Is(next, "di") && (view.Is(next + 1, "antara") || view.Is(next + 1, "antaranya"))))
            return true;
        return scope.Follows(draft.First) && (view.Is(draft.First - 1, "hanya") || view.Is(draft.First - 1, "cuma"));
    }

    // setengah hati, setengah matang
    private static bool IsManner(in QuantityScope scope, in QuantityDraft draft) =>
        scope.NumberAt(draft.Low.First).Kind == NumberWordKind.Half && draft.Low.Next - draft.Low.First == 1 && draft.Bounds.Span.IsEmpty
        && scope.Follows(draft.Low.Next) && !scope.View.Is(draft.Low.Next, "dari")
        && !IsExtent(scope.View, draft.Low.Next)
        && (!draft.HasNoun || scope.Is(draft.Low.Next, NumberRole.State) || scope.View.Is(draft.Low.Next, "hati") || scope.View.Is(draft.Low.Next, "jadi") || scope.View.Is(draft.Low.Next, "matang"));

    // setengah luas provinsi: adjectives that are nouns as well
    private static bool IsExtent(in TokenView view, int at) =>
        (view.Is(at, "luas") || view.Is(at, "panjang") || view.Is(at, "lebar") || view.Is(at, "tinggi")) && view.Kind(at + 1) == TokenKind.Word && !view.EndsLine(at);
}
