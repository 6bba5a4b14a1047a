namespace Berita.Extraction;

/// <summary>Tells figures behind a noun whose instances are numbered.</summary>
internal static class LabelledFigure
{
    /// <summary>Whether the figure is one: <c>Pasal 5</c>, <c>Nomor 12</c>, <c>kelas 3</c>, <c>ayat 1, 2</c>.</summary>
    public static bool Is(in QuantityScope scope, in QuantityDraft draft)
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
}
