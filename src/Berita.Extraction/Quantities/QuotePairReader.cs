namespace Berita.Extraction;

/// <summary>
/// Reads a pair of rates, bid and offer: <c>Rp9.100/9.105 per dolar AS</c>, <c>154,66-71 yen</c>. The first is the quantity; the second,
/// often cut to its last digits, is passed over.
/// </summary>
internal static class QuotePairReader
{
    public static void Take(in QuantityScope scope, ref QuantityDraft draft)
    {
        ref readonly var view = ref scope.View;
        var joint = draft.Next;
        if (draft.HasUnit || draft.Low.Kind != FigureKind.Cardinal || !draft.Low.HasDigits || draft.Low.IsGlued || view.Kind(joint + 1) != TokenKind.Number
            || !view.Touches(joint - 1) || !view.Touches(joint) || view.First(joint) is not ('/' or '-') || view[joint].Length != 1)
            return;
        var digits = DigitReader.Read(view.Slice(joint + 1));
        if (digits.Length != view[joint + 1].Length || digits.Shape == DigitShape.None)
            return;
        if (draft.HasSign && view.First(joint) == '/')
        {
            draft.Next = joint + 2;
            return;
        }
        if (draft.Low.Shape is not (DigitShape.Separated or DigitShape.LoneComma) || !scope.Follows(joint + 2)
            || !UnitReader.TryRead(scope, joint + 2, view[joint + 2].Start, false, out var unit) || unit.Entry.Kind != QuantityKind.Money)
            return;
        draft.Unit = unit;
        draft.Next = unit.Next;
    }
}
