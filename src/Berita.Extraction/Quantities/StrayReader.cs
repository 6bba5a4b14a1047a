namespace Berita.Extraction;

/// <summary>
/// Reads figures that a stray space has cut: <c>2, 11%</c>, <c>5.275, 9 triliun</c>, <c>1. 210 meter</c>. Where the figures may as
/// well be two, nothing is read: a wrong value is worse than none.
/// </summary>
internal static class StrayReader
{
    /// <summary>Takes the part behind the space; true where the figure is complete or given up (<see cref="FigureKind.Garbled"/>).</summary>
    public static bool TryTake(in QuantityScope scope, ref Figure figure)
    {
        ref readonly var view = ref scope.View;
        var mark = figure.Next;
        if (view.Kind(mark + 1) != TokenKind.Number || !view.Touches(mark - 1) || view.Touches(mark) || view.EndsLine(mark)
            || DigitReader.CountDigits(view.Slice(mark + 1)) < view[mark + 1].Length || decimal.Truncate(figure.Min) != figure.Min)
            return false;
        return view.Is(mark, ',') ? TakeDecimals(scope, mark + 1, ref figure) : view.Is(mark, '.') && TakeGroup(scope, mark + 1, ref figure);
    }

    private static bool TakeDecimals(in QuantityScope scope, int at, ref Figure figure)
    {
        var digits = scope.View[at].Length;
        if (digits > 2 || !IsMeasured(scope, at + 1) || IsInList(scope, figure, at))
            return false;
        if (figure.Min != 0 && figure.Shape != DigitShape.Separated && !scope.View.Is(at + 1, '%'))
            return GiveUp(ref figure, at);
        ExactMath.TryShift(DigitReader.Read(scope.View.Slice(at)).Value, -digits, out var decimals);
        Set(scope, ref figure, figure.Min + decimals, at);
        return false;
    }

    private static bool TakeGroup(in QuantityScope scope, int at, ref Figure figure)
    {
        if (scope.View[at].Length != 3 || figure.Shape != DigitShape.Plain || figure.Min is 0 or >= 1000 || !scope.Follows(figure.First))
            return false;
        if (!IsMeasured(scope, at + 1) && !scope.View.Slice(at).SequenceEqual("000"))
            return GiveUp(ref figure, at);
        Set(scope, ref figure, figure.Min * 1000 + DigitReader.Read(scope.View.Slice(at)).Value, at);
        return false;
    }

    private static bool IsMeasured(in QuantityScope scope, int at) =>
        scope.Follows(at) && (scope.NumberAt(at).Kind == NumberWordKind.Scale
            || (UnitReader.TryRead(scope, at, scope.View[at].Start, false, out var unit) && unit.Entry.Kind is QuantityKind.Measure or QuantityKind.Percentage));

    // 5, 10, dan 21 kilometer; tahun 2005, 12 persen
    private static bool IsInList(in QuantityScope scope, in Figure figure, int at) =>
        figure.Min >= 1000 && figure.Shape == DigitShape.Plain || (scope.View.Is(figure.First - 1, ',') && scope.View.Kind(figure.First - 2) == TokenKind.Number);

    private static bool GiveUp(ref Figure figure, int last)
    {
        figure.Kind = FigureKind.Garbled;
        figure.Next = last + 1;
        return true;
    }

    private static void Set(in QuantityScope scope, ref Figure figure, decimal value, int last)
    {
        figure.Min = figure.Max = figure.Grouped = value;
        figure.Shape = DigitShape.Separated;
        figure.End = scope.View[last].End;
        figure.Next = last + 1;
    }
}
