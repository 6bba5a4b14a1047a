namespace Berita.Extraction;

/// <summary>Tells geographic coordinates from angles: <c>6,2 derajat Lintang Selatan</c>, <c>33° 40′ LU</c>.</summary>
internal static class CoordinateReader
{
    private const int MostParts = 3;

    /// <summary>Whether a figure without a sign of degrees is one: <c>7,34 LS</c>, <c>106,12 bujur timur</c>.</summary>
    public static bool IsBare(in QuantityScope scope, int next)
    {
        if ((scope.View.First(next) | 0x20) is not ('l' or 'b') || !scope.Follows(next))
            return false;
        return scope.View.Slice(next) is "LU" or "LS" or "BT" or "BB"
            || (scope.View.Is(next, "lintang") && (scope.View.Is(next + 1, "utara") || scope.View.Is(next + 1, "selatan")))
            || (scope.View.Is(next, "bujur") && (scope.View.Is(next + 1, "timur") || scope.View.Is(next + 1, "barat")));
    }

    public static bool Is(in QuantityScope scope, in QuantityDraft draft, out int next)
    {
        next = draft.Next;
        if (!draft.HasUnit || draft.Unit.Entry.Code != "deg")
            return false;
        ref readonly var view = ref scope.View;
        for (var i = 0; i < MostParts && view.Kind(next) == TokenKind.Number && view.First(next + 1) is '′' or '″' or '\'' or '"' or '’' or '”'; i++)
            next += 2;
        if (next > draft.Next)
            return true;
        return view.Is(next, "lintang") || view.Is(next, "bujur") || (view[Math.Min(next, view.Count - 1)].Length == 2
            && view.Slice(Math.Min(next, view.Count - 1)) is "LU" or "LS" or "BT" or "BB");
    }
}
