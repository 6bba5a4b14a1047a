namespace Berita.Extraction;

/// <summary>Joins the parts of a compound duration: <c>dua jam 46 menit 43 detik</c> is one, in seconds.</summary>
internal static class CompoundDurationReader
{
    private const int MostParts = 6;

    public static void Take(in QuantityScope scope, ref QuantityDraft draft)
    {
        if (draft.IsRange || draft.Low.Kind != FigureKind.Cardinal)
            return;
        for (var i = 0; i < MostParts && draft.HasUnit && draft.Unit.Entry.Kind == QuantityKind.Duration; i++)
        {
            if (!TakePart(scope, ref draft))
                return;
        }
    }

    private static bool TakePart(in QuantityScope scope, ref QuantityDraft draft)
    {
        var at = draft.Next;
        if (!scope.Follows(at) || !CandidateFilter.MayStart(scope, at) || !SideReader.TryRead(scope, at, out var part)
            || part.Low.Kind != FigureKind.Cardinal || part.HasSign || !part.HasUnit || part.First != at
            || draft.Unit.Entry.Factor is not { } large || part.Unit.Entry.Factor is not { } small || part.Unit.Entry.Kind != QuantityKind.Duration
            || large.Code != small.Code || large.Numerator / large.Denominator <= small.Numerator / small.Denominator)
            return false;
        if (!ExactMath.TryMultiply(draft.Low.Min, large.Numerator * small.Denominator, out var scaled)
            || !ExactMath.TryAdd(ExactMath.Trim(scaled / (large.Denominator * small.Numerator)), part.Low.Min, out var sum))
            return false;
        draft.Low.Min = draft.Low.Max = draft.Low.Grouped = sum;
        draft.Low.End = part.Low.End;
        draft.Low.Next = part.Low.Next;
        draft.High = draft.Low;
        draft.Unit = part.Unit;
        draft.Next = part.Next;
        return true;
    }
}
