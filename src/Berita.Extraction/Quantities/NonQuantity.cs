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
            return WordName.Is(scope, draft);
        if (LabelledFigure.Is(scope, draft))
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
        if (draft.Low.Shape == DigitShape.Plain && !draft.Low.HasScale && !draft.IsRange && FigureInName.Is(scope, draft))
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
