using System.Globalization;

namespace Berita.Extraction;

/// <summary>Gives a number its unit or noun, its rate and its bounds, and makes the quantity.</summary>
internal static class QuantityFinisher
{
    public static void Finish(in QuantityScope scope, ref QuantityDraft draft)
    {
        if (draft.HasUnit && draft.Unit.Entry.Kind == QuantityKind.Duration)
            CompoundDurationReader.Take(scope, ref draft);
        if (draft.Low.Kind == FigureKind.Fused)
            TakeFused(scope, ref draft);
        if (!draft.HasSign && !draft.HasUnit)
            TakeNoun(scope, ref draft);
        draft.IsAge = !draft.HasNoun && draft.Entry is null && AgeReader.IsAge(scope, draft.Low);
        if (draft.Low.Shape == DigitShape.LoneComma)
            ChooseReading(ref draft.Low, draft);
        if (draft.High.Shape == DigitShape.LoneComma)
            ChooseReading(ref draft.High, draft);
        SkipDash(scope, ref draft);
        TakeTrailing(scope, ref draft);
        TakeRate(scope, ref draft);
        TakeBounds(scope, ref draft);
    }

    /// <summary>Writes the quantity.</summary>
    public static void Make(in QuantityDraft draft, out Quantity quantity)
    {
        var (min, max) = Order(draft);
        var minInclusive = true;
        var maxInclusive = draft.High.Kind != FigureKind.Vague || draft.Bounds.DropsMin;
        decimal? low = min, high = max;
        if (draft.Bounds.DropsMin)
            low = null;
        if (draft.Bounds.DropsMax)
            high = null;
        if (draft.Bounds.ExcludesMin)
            minInclusive = false;
        if (draft.Bounds.ExcludesMax)
            maxInclusive = false;
        var number = draft.IsRange ? draft.Low.Span.Union(draft.High.Span) : draft.Low.Span;
        var unit = UnitOf(draft);
        var kind = KindOf(draft);
        quantity = new()
        {
            Span = SpanOf(draft, number, unit),
            Kind = kind,
            Number = number,
            Modifier = draft.Bounds.Span.IsEmpty ? draft.Trailing : draft.Bounds.Span,
            Unit = unit,
            Classifier = draft.Noun.Classifier,
            Per = draft.Per.Found ? new Unit(draft.Per.Span, PerCode(draft.Per)) : null,
            Min = low,
            Max = high,
            MinInclusive = low is not null && minInclusive,
            MaxInclusive = high is not null && maxInclusive,
            Approximate = draft.Bounds.IsAbout || draft.Low.Kind == FigureKind.Vague || draft.High.Kind == FigureKind.Vague,
            Base = kind is QuantityKind.Measure or QuantityKind.Duration && draft.Entry is { } entry ? BaseConverter.Convert(low, high, entry, draft.Per) : null,
        };
    }

    private static TextSpan SpanOf(in QuantityDraft draft, TextSpan number, Unit? unit)
    {
        var span = unit is { } named ? number.Union(named.Span) : number;
        if (!draft.Bounds.Span.IsEmpty || !draft.Trailing.IsEmpty)
            span = span.Union(draft.Bounds.Span).Union(draft.Trailing);
        return draft.Per.Found || !draft.Noun.Classifier.IsEmpty ? span.Union(draft.Noun.Classifier).Union(draft.Per.Span) : span;
    }

    private static (decimal Min, decimal Max) Order(in QuantityDraft draft) =>
        !draft.IsRange || draft.Low.Min <= draft.High.Max ? (draft.Low.Min, draft.High.Max) : (draft.High.Min, draft.Low.Max);

    private static Unit? UnitOf(in QuantityDraft draft)
    {
        if (draft.HasSign)
            return new Unit(draft.Sign.Span, draft.Sign.Entry.Code);
        if (draft.HasUnit)
            return new Unit(draft.Unit.Span, draft.Unit.Entry.Code);
        return draft.HasNoun ? new Unit(draft.Noun.Unit) : null;
    }

    private static QuantityKind KindOf(in QuantityDraft draft)
    {
        if (draft.Entry is { } entry)
            return entry.Kind;
        return draft.Low.Kind == FigureKind.Fraction ? QuantityKind.Fraction : draft.IsAge ? QuantityKind.Duration : QuantityKind.Count;
    }

    private static string? PerCode(in PerReading per) => per.Entry is not { } entry ? null
        : per.Count == 1 ? entry.Code : string.Create(CultureInfo.InvariantCulture, $"{per.Count}.{entry.Code}");

    private static void TakeFused(in QuantityScope scope, ref QuantityDraft draft)
    {
        if (!UnitReader.TryRead(scope, draft.Low.First, draft.Low.Start, false, out var unit))
            return;
        draft.Unit = unit with { End = draft.Low.End, Next = draft.Low.Next };
    }

    private static void TakeNoun(in QuantityScope scope, ref QuantityDraft draft)
    {
        var at = draft.Next;
        // magnitudo 6,2
        if ((draft.IsRange ? draft.High : draft.Low).IsGlued || scope.Is(draft.First - 1, NumberRole.Scale))
            return;
        // 150 lebih pemimpin
        if ((scope.HintAt(at) & NumberHint.More) != 0 && BoundReader.TryReadAfter(scope, at, afterUnit: false) && CountedNounReader.IsNoun(scope, at + 1))
        {
            draft.Trailing = scope.View[at].Span;
            at++;
        }
        if (!CountedNounReader.TryRead(scope, at, out draft.Noun))
            return;
        draft.Next = draft.Noun.Next;
    }

    // A lone comma groups thousands before a counted noun, and before 000 anywhere.
    private static void ChooseReading(ref Figure figure, in QuantityDraft draft)
    {
        var thousands = decimal.Truncate(figure.Min) == figure.Min && !figure.HasScale;
        var wholeThousands = figure.HasScale && figure.Min * 1000 == figure.Grouped && decimal.Truncate(figure.Min / figure.Scale) * figure.Scale == figure.Min;
        if (thousands || wholeThousands || (draft.HasNoun && !figure.HasScale))
            figure.Min = figure.Max = figure.Grouped;
    }

    // Rp 500.000,- per orang
    private static void SkipDash(in QuantityScope scope, ref QuantityDraft draft)
    {
        if (draft.HasSign && scope.View.Is(draft.Next, ',') && scope.View.First(draft.Next + 1) is '-' or '–')
            draft.Next += 2;
    }

    private static void TakeTrailing(in QuantityScope scope, ref QuantityDraft draft)
    {
        if ((scope.HintAt(draft.Next) & NumberHint.More) == 0 || !draft.Trailing.IsEmpty || !BoundReader.TryReadAfter(scope, draft.Next, afterUnit: true))
            return;
        draft.Trailing = scope.View[draft.Next].Span;
        draft.Next++;
    }

    private static void TakeRate(in QuantityScope scope, ref QuantityDraft draft)
    {
        // g/L in one token: the unit ends inside it
        var inside = draft.HasUnit && draft.Unit.Next == draft.Next && draft.Next < scope.View.Count && draft.Unit.End > scope.View[draft.Next].Start;
        if (!inside && (scope.HintAt(draft.Next) & NumberHint.Rate) == 0)
            return;
        draft.Per = PerReader.Read(scope, draft.Next, inside ? draft.Unit.End : -1);
        if (draft.Per.Found)
            draft.Next = draft.Per.Next;
    }

    private static void TakeBounds(in QuantityScope scope, ref QuantityDraft draft)
    {
        if ((scope.HintAt(draft.First - 1) & NumberHint.Bound) != 0)
            draft.Bounds = BoundReader.ReadBefore(scope, draft.First);
        if (!draft.Trailing.IsEmpty)
            draft.Bounds.AddTrailing();
    }
}
