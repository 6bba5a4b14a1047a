namespace Berita.Extraction;

/// <summary>Joins two numbers into a range: <c>10-12 ribu</c>, <c>Rp 500.000-Rp 1 juta</c>, <c>antara 5 dan 10 persen</c>, <c>6 ± 1</c>.</summary>
internal static class FigureRangeReader
{
    private enum Joint : byte { None, Dash, Word, Tolerance }

    /// <summary>Takes the second end of a range.</summary>
    public static bool TryTake(in QuantityScope scope, ref QuantityDraft draft)
    {
        if ((scope.HintAt(draft.Next) & NumberHint.Joint) == 0)
            return false;
        var joint = ReadJoint(scope, draft.Next, draft.First, out var at);
        return joint != Joint.None && TryTakeSecond(scope, joint, at, ref draft);
    }

    private static bool TryTakeSecond(in QuantityScope scope, Joint joint, int at, ref QuantityDraft draft)
    {
        if (draft.Low.Kind is not (FigureKind.Cardinal or FigureKind.Vague or FigureKind.Fraction) || IsTemporal(scope, at)
            || !SideReader.TryReadForward(scope, at, draft.HasSign, out var second) || second.Low.Kind is not (FigureKind.Cardinal or FigureKind.Vague or FigureKind.Fraction))
            return false;
        if (draft.HasSign && second.HasUnit && second.Unit.Entry.Kind != QuantityKind.Money)
        {
            // Rp 2-4 triliun tahun ini: what follows an amount of money is not its unit
            second.Unit = default;
            second.Next = second.Low.Next;
        }
        if (!AreAlike(scope, draft, second, joint) || (joint == Joint.Dash && !IsRangeByDash(scope, draft, second)))
            return false;
        return Join(ref draft, second, joint);
    }

    // Rp 5 triliun hingga 2030: a year is no second end
    private static bool IsTemporal(in QuantityScope scope, int at) => at < scope.View.Count && scope.View[at].Start >= scope.Limit;

    private static Joint ReadJoint(in QuantityScope scope, int at, int first, out int next)
    {
        ref readonly var view = ref scope.View;
        next = at + 1;
        if (!scope.Follows(at) || at + 1 >= view.Count)
            return Joint.None;
        if (view[at].Length == 1 && view.First(at) is '-' or '–' or '—' or '‑' or '‐' or '−')
            return view.EndsLine(at) ? Joint.None : Joint.Dash;
        if (view.Is(at, '±'))
            return Joint.Tolerance;
        if ((view.First(at) | 0x20) is not ('p' or 's' or 'h' or 'd'))
            return Joint.None;
        if (view.Is(at, "plus") && view.Is(at + 1, "minus"))
        {
            next = at + 2;
            return Joint.Tolerance;
        }
        if (view.Is(at, "plus-minus"))
            return Joint.Tolerance;
        if (view.Is(at, "sampai") && view.Is(at + 1, "dengan"))
        {
            next = at + 2;
            return Joint.Word;
        }
        if (view.Is(at, "hingga") || view.Is(at, "sampai") || view.Is(at, "s.d.") || view.Is(at, "s/d") || view.Is(at, "s.d"))
            return Joint.Word;
        return view.Is(at, "dan") && IsBetween(scope, first) ? Joint.Word : Joint.None;
    }

    // antara 5 dan 10, antara sekitar 5 dan 10
    private static bool IsBetween(in QuantityScope scope, int first) => scope.Follows(first)
        && (scope.View.Is(first - 1, "antara") || scope.View.Is(BoundReader.ReadBefore(scope, first).First - 1, "antara"));

    // both ends are of one unit, which may be named once
    private static bool AreAlike(in QuantityScope scope, in QuantityDraft first, in QuantityDraft second, Joint joint)
    {
        if (first.HasSign && second.HasSign && first.Sign.Entry.Code != second.Sign.Entry.Code)
            return false;
        if (first.Low.Kind == FigureKind.Fraction != (second.Low.Kind == FigureKind.Fraction) && joint == Joint.Dash)
            return false;
        if (!first.HasUnit || first.HasSign)
            return true;
        if (second.HasUnit)
            return first.Unit.Entry.Kind == second.Unit.Entry.Kind && first.Unit.Entry.Code == second.Unit.Entry.Code;
        // 5 persen hingga 10: the second number must not count something else
        return !CountedNounReader.TryRead(scope, second.Next, out _);
    }

    // A dash joins scores, codes and years as well: a range rises, and something says that it is one.
    private static bool IsRangeByDash(in QuantityScope scope, in QuantityDraft first, in QuantityDraft second)
    {
        if (!IsRising(first.Low, second.Low, isMeasured: second.HasUnit && second.Unit.Entry.Kind != QuantityKind.Money))
            return false;
        if (scope.IsWhole(first.Low.Start, scope.View[second.Next - 1].End) || first.HasSign || second.HasSign || second.HasUnit || first.HasUnit)
            return true;
        if (scope.Is(first.First - 1, NumberRole.Score))
            return false;
        if (second.Low.HasScale || second.Low.Kind == FigureKind.Vague)
            return true;
        if (first.Low.Shape == DigitShape.Separated || second.Low.Shape == DigitShape.Separated || !first.Low.HasDigits)
            return true;
        return (CountedNounReader.TryRead(scope, second.Next, out _) && !char.IsUpper(scope.View.First(second.Next))) || scope.Is(first.First - 1, NumberRole.Spread) || BoundReader.ReadBefore(scope, first.First).First < first.First;
    }

    // Figures joined by a dash rise, with or without a scale that they share; 154,66-71 is a pair of quotes.
    private static bool IsRising(in Figure first, in Figure second, bool isMeasured)
    {
        if (second.HasScale && !first.HasScale)
            return true;
        if (first.Min >= second.Max)
            return first.IsSigned || second.IsSigned;
        if (isMeasured)
            return true;
        return first.Shape is not (DigitShape.Separated or DigitShape.LoneComma) || second.Shape != DigitShape.Plain || first.Min <= 0
            || decimal.Truncate(first.Min) == first.Min || second.Max <= first.Min * 10;
    }

    private static bool Join(ref QuantityDraft draft, in QuantityDraft second, Joint joint)
    {
        var low = draft.Low;
        var high = second.Low;
        if (!ShareScale(ref low, high))
            return false;
        draft.IsRange = true;
        draft.IsTolerance = joint == Joint.Tolerance;
        draft.Low = low;
        draft.High = high;
        draft.Next = second.Next;
        if (!draft.HasSign && second.HasSign)
            draft.Sign = second.Sign;
        draft.Unit = second.HasUnit ? second.Unit : draft.Unit;
        if (!draft.IsTolerance)
            return true;
        return ApplyTolerance(ref draft);
    }

    // "10-12 ribu" is 10.000 to 12.000, but "500.000-1 juta" names its scale for the second end alone
    private static bool ShareScale(ref Figure low, in Figure high)
    {
        if (low.HasScale || !high.HasScale || (low.Kind != high.Kind && high.Kind != FigureKind.Vague))
            return true;
        if (!ExactMath.TryMultiplyTrimmed(low.Min, high.Scale, out var min) || !ExactMath.TryMultiplyTrimmed(low.Max, high.Scale, out var max))
            return true;
        // a falling range shares its scale where its ends are near each other (570 hingga 505 juta)
        if (min > high.Max && (min > high.Max * 1.5m || low.Min >= 1000))
            return true;
        ExactMath.TryMultiplyTrimmed(low.Grouped, high.Scale, out low.Grouped);
        low.Min = min;
        low.Max = max;
        low.HasScale = true;
        low.Scale = high.Scale;
        return true;
    }

    private static bool ApplyTolerance(ref QuantityDraft draft)
    {
        var middle = draft.Low.Min;
        var tolerance = draft.High.Max;
        if (tolerance < 0 || !ExactMath.TryAdd(middle, -tolerance, out var min) || !ExactMath.TryAdd(middle, tolerance, out var max))
            return false;
        draft.Low.Min = draft.Low.Max = draft.Low.Grouped = min;
        draft.High.Min = draft.High.Max = draft.High.Grouped = max;
        return true;
    }
}
