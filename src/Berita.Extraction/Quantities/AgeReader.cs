namespace Berita.Extraction;

/// <summary>Tells ages in brackets behind a name: <c>Budi (50)</c>.</summary>
internal static class AgeReader
{
    private const int OldestAge = 120;

    /// <summary>Whether the bracket behind a name tells the minute of a goal: <c>menit ke-18, Budi (60)</c>.</summary>
    public static bool IsMinute(in QuantityScope scope, in Figure figure)
    {
        const int farthest = 24;
        if (!IsAge(scope, figure) || !scope.View.Is(figure.First - 1, '('))
            return false;
        for (var at = figure.First - 2; at > 0 && figure.First - at < farthest && !scope.View.EndsLine(at); at--)
        {
            if (scope.View.Is(at, "menit"))
                return true;
        }
        return false;
    }

    /// <summary>Whether a figure between brackets, or between commas, stands behind a name.</summary>
    public static bool IsAge(in QuantityScope scope, in Figure figure)
    {
        ref readonly var view = ref scope.View;
        if (figure.Shape != DigitShape.Plain || view.First(figure.First - 1) is not ('(' or ','))
            return false;
        if (figure is not { Kind: FigureKind.Cardinal, HasScale: false, IsSigned: false } || figure.Min is < 1 or > OldestAge)
            return false;
        var open = figure.First - 1;
        var isBracketed = view.Is(open, '(') && view.Is(figure.Next, ')');
        if (!isBracketed && !(view.Is(open, ',') && view.Is(figure.Next, ',') && IsAfterName(scope, open - 1)))
            return false;
        return open > 0 && !view.EndsLine(open - 1) && scope.View.IsCapital(open - 1) && !scope.Is(open - 1, NumberRole.Label);
    }

    // Rahmat Hidayat, 45, petani: between commas only behind a name of two words
    private static bool IsAfterName(in QuantityScope scope, int last) =>
        last > 0 && scope.View.IsCapital(last) && scope.View.IsCapital(last - 1) && scope.Words.ClassOf(scope.View.Word(last)) == WordClass.None;
}
