namespace Berita.Extraction;

/// <summary>Reads a number with the sign before it and the unit behind it: one end of a range, or a whole quantity.</summary>
internal static class SideReader
{
    /// <summary>The number that starts at a token, a sign and a minus before it included.</summary>
    public static bool TryRead(in QuantityScope scope, int at, out QuantityDraft draft, bool isMoney = false)
    {
        draft = default;
        var hasSign = CurrencySignReader.TryReadBefore(scope, at, out var sign, out var first);
        if (!FigureReader.TryRead(scope, at, hasSign || isMoney, out draft.Low))
            return false;
        ref var figure = ref draft.Low;
        draft.First = at;
        if (hasSign && figure.Kind is FigureKind.Cardinal or FigureKind.Vague && CurrencySignReader.IsProven(scope, sign, figure))
        {
            draft.Sign = sign;
            draft.First = first;
        }
        if (figure.Kind is FigureKind.Cardinal or FigureKind.Vague or FigureKind.Fraction)
            TakeMinus(scope, ref draft, ref figure);
        draft.Next = figure.Next;
        if (figure.Kind is not (FigureKind.Ordinal or FigureKind.Garbled or FigureKind.Fused) && UnitReader.TryReadAfter(scope, figure, out var unit)
            && !(draft.HasSign && unit.Entry.Kind != QuantityKind.Money))
        {
            draft.Unit = unit;
            draft.Next = unit.Next;
        }
        draft.High = figure;
        return true;
    }

    /// <summary>The side that starts at a token, where a currency sign may stand first; <paramref name="isMoney"/> says that one stood before the other side.</summary>
    public static bool TryReadForward(in QuantityScope scope, int at, bool isMoney, out QuantityDraft draft)
    {
        const int mostSignTokens = 4;
        draft = default;
        for (var number = at; number < at + mostSignTokens && number < scope.View.Count && (number == at || scope.Follows(number)); number++)
        {
            if (!CandidateFilter.MayStart(scope, number))
                continue;
            return TryRead(scope, number, out draft, isMoney) && draft.First <= at && draft.Low.Kind != FigureKind.Garbled && Reaches(draft, number, at);
        }
        return false;
    }

    private static bool Reaches(in QuantityDraft draft, int number, int at) => number == at || draft.First == at;

    // -5, −5, +444; minus dua, negatif 15; -Rp 5
    private static void TakeMinus(in QuantityScope scope, ref QuantityDraft draft, ref Figure figure)
    {
        ref readonly var view = ref scope.View;
        var before = draft.First - 1;
        if (before < 0 || view.EndsLine(before))
            return;
        var sign = view.First(before);
        if (!IsSign(view, before) && (scope.NumberAt(before).Kind != NumberWordKind.Minus || view.Is(before - 1, "plus")))
            return;
        if (!draft.HasSign)
        {
            figure.Start = view[before].Start;
            figure.First = before;
        }
        figure.IsSigned = true;
        draft.First = before;
        if (sign == '+')
            return;
        (figure.Min, figure.Max) = (-figure.Max, -figure.Min);
        figure.Grouped = -figure.Grouped;
    }

    // a sign touches its number, and nothing but a bracket or the dash of a range touches the sign
    private static bool IsSign(in TokenView view, int at) =>
        view[at].Length == 1 && view.First(at) is '-' or '−' or '+' && view.Touches(at)
        && (!view.Touches(at - 1) || view.First(at - 1) is '(' or '[' or '–' or '—' || IsSecondDash(view, at));

    // -100--50: the second of two dashes is a sign
    private static bool IsSecondDash(in TokenView view, int at) => at >= 2 && view.First(at - 1) is '-' or '–' && view[at - 1].Length == 1 && view.Kind(at - 2) == TokenKind.Number;
}
