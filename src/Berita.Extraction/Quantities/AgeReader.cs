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
        if (!isBracketed && !(view.Is(open, ',') && view.Is(figure.Next, ',') && IsAfterName(scope, open - 1, figure.Next + 1)))
            return false;
        return open > 0 && !view.EndsLine(open - 1) && scope.View.IsCapital(open - 1) && (!scope.Is(open - 1, NumberRole.Label) || IsOfInitials(scope, figure));
    }

    /// <summary>Whether a figure between brackets is the age of one whose initials are a label elsewhere: <c>berinisial RT (24)</c>.</summary>
    public static bool IsOfInitials(in QuantityScope scope, in Figure figure)
    {
        ref readonly var view = ref scope.View;
        var name = figure.First - 2;
        if (name < 1 || !view.Is(figure.First - 1, '(') || !view.Is(figure.Next, ')') || figure.Min is < 10 or > OldestAge || view[name].Length is < 2 or > 3)
            return false;
        return CapitalRun.IsAllCapitals(view.Slice(name))
            && (view.Is(name - 1, "berinisial") || view.Is(name - 1, "inisial") || (view.First(name - 2) is ')' or ',' && (view.Is(name - 1, ',') || view.Is(name - 1, "dan") || view.Is(name - 1, "serta"))));
    }

    // Rahmat Hidayat, 45, petani: between commas only behind a name of two words, or of one that stands in commas itself
    private static bool IsAfterName(in QuantityScope scope, int last, int after)
    {
        ref readonly var view = ref scope.View;
        return last > 0 && view.IsCapital(last) && scope.Words.ClassOf(view.Word(last)) == WordClass.None
            && (view.IsCapital(last - 1) || IsInserted(scope, last, after));
    }

    // warga itu, Rahmat, 45, mengaku; not Medan, Binjai, 61, Deli
    private static bool IsInserted(in QuantityScope scope, int name, int after)
    {
        ref readonly var view = ref scope.View;
        var noun = name - 2;
        return view.Is(name - 1, ',') && view.Kind(noun) == TokenKind.Word && view.Kind(after) == TokenKind.Word && !view.IsCapital(after)
            && (!view.IsCapital(noun) || !scope.Follows(noun) || view.Is(noun - 1, '.'));
    }
}
