namespace Berita.Extraction;

/// <summary>
/// Decides about plain figures between words that do nothing to a number (<c>bertemu 12 pedagang</c>) without the grammar of the
/// others: they count what follows, or are years or codes.
/// </summary>
internal static class PlainFigureReader
{
    // longer figures may be codes
    private const int MostDigits = 6;
    private const int DigitsOfYear = 4;

    // up to here the figure may be all of the text
    private const int FarthestLead = 6;

    /// <summary>Reads the figure at a number token; false where the whole grammar has to look. <paramref name="next"/> is the token to go on with.</summary>
    public static bool TryRead(in QuantityScope scope, int at, BufferList<Quantity> quantities, out int next)
    {
        next = at + 1;
        ref readonly var view = ref scope.View;
        if (view[at].Length > MostDigits || (scope.IsAll && at <= FarthestLead) || !IsQuietBefore(scope, at - 1) || !IsQuietAfter(scope, next) || !DigitReader.TryReadFew(view.Slice(at), out var value))
            return false;
        if (view.First(at) == '0' && view[at].Length > 1)
            return true;
        var hasNoun = scope.Follows(next) && CountedNounReader.IsNoun(scope, next);
        if (hasNoun && !EndsBehind(scope, next))
            return false;
        if (view[at].Length == DigitsOfYear && value is >= 1800 and <= 2100 && (!hasNoun || CountedNounReader.IsNoun(scope, at - 1)))
            return true;
        ref var quantity = ref quantities.AddSlot();
        quantity = new()
        {
            Span = view.Span(at, hasNoun ? next : at),
            Number = view[at].Span,
            Unit = hasNoun ? new Unit(view[next].Span) : null,
            Min = value,
            Max = value,
            MinInclusive = true,
            MaxInclusive = true,
        };
        return true;
    }

    /// <summary>Whether a number token is a few digits alone, the first no zero.</summary>
    public static bool IsPlain(in TokenView view, int at) => view.First(at) != '0' && DigitReader.TryReadFew(view.Slice(at), out _);

    private static bool IsQuietBefore(in QuantityScope scope, int at)
    {
        ref readonly var view = ref scope.View;
        if (at < 0 || view.Kind(at) == TokenKind.Number)
            return !TelephoneReader.Continues(scope, at + 1);
        return (scope.HintAt(at) & NumberHint.QuietBefore) != 0 && !char.IsUpper(view.First(at)) && !CurrencySignReader.MayEnd(scope, at);
    }

    private static bool IsQuietAfter(in QuantityScope scope, int at)
    {
        ref readonly var view = ref scope.View;
        if (at >= view.Count)
            return true;
        if (view.Kind(at) == TokenKind.Number)
            return DigitReader.TryReadFew(view.Slice(at), out _);
        if ((scope.HintAt(at) & NumberHint.QuietAfter) == 0 || char.IsUpper(view.First(at)))
            return false;
        // perorang, plus-minus: told by their characters
        return view.Word(at) != 0 || (view.First(at) != 'p' && !UnitReader.MayStart(scope.Units, view.Slice(at)));
    }

    // no rate and no second noun behind the noun
    private static bool EndsBehind(in QuantityScope scope, int noun) =>
        (scope.HintAt(noun + 1) & (NumberHint.Rate | NumberHint.More)) == 0 || !scope.Follows(noun + 1);
}
