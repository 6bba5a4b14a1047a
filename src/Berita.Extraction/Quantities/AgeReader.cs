namespace Berita.Extraction;

/// <summary>Tells ages in brackets behind a name: <c>Budi (50)</c>.</summary>
internal static class AgeReader
{
    private const int OldestAge = 120;

    /// <summary>Whether the bracket behind a name tells the minute of a goal: <c>menit ke-18, Budi (60)</c>.</summary>
    public static bool IsMinute(in QuantityScope scope, in Figure figure)
    {
        const int farthest = 24;
        if (!IsAge(scope, figure))
            return false;
        for (var at = figure.First - 2; at > 0 && figure.First - at < farthest && !scope.View.EndsLine(at); at--)
        {
            if (scope.View.Is(at, "menit"))
                return true;
        }
        return false;
    }

    public static bool IsAge(in QuantityScope scope, in Figure figure)
    {
        ref readonly var view = ref scope.View;
        var open = figure.First - 1;
        return figure is { Kind: FigureKind.Cardinal, Shape: DigitShape.Plain, HasScale: false, IsSigned: false } && figure.Min is >= 1 and <= OldestAge
            && view.Is(open, '(') && view.Is(figure.Next, ')') && open > 0 && !view.EndsLine(open - 1)
            && view.Kind(open - 1) == TokenKind.Word && char.IsUpper(view.First(open - 1)) && !scope.Is(open - 1, NumberRole.Label);
    }
}
