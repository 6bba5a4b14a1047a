namespace Berita.Extraction;

/// <summary>Tells figures inside a name: of schools, houses, number plates, verses.</summary>
internal static class FigureInName
{
    /// <summary>Whether the figure is one: <c>SMA Negeri 31 Jakarta</c>, <c>3 M</c>, <c>tahun 98</c>.</summary>
    public static bool Is(in QuantityScope scope, in QuantityDraft draft)
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
}
