namespace Berita.Extraction;

/// <summary>Reads what multiplies a numeral: scale words, scale signs, packs, and a half behind it.</summary>
internal static class ScaleReader
{
    /// <summary>Takes the scales that follow; false where the value no longer fits.</summary>
    public static bool TryTake(in QuantityScope scope, ref Figure figure, bool afterCurrency)
    {
        TakeHalf(scope, ref figure);
        while (TryTakeOne(scope, ref figure, afterCurrency, out var fits))
        {
            if (!fits)
                return false;
        }
        return true;
    }

    // tiga setengah, 2 setengah; but "dua setengah hati" does not occur
    private static void TakeHalf(in QuantityScope scope, ref Figure figure)
    {
        if (figure.Kind != FigureKind.Cardinal || figure.IsGlued || !scope.Follows(figure.Next)
            || scope.NumberAt(figure.Next) is not { Kind: NumberWordKind.Half, HasClitic: false } || decimal.Truncate(figure.Min) != figure.Min)
            return;
        figure.Min += 0.5m;
        figure.Max += 0.5m;
        figure.Grouped = figure.Min;
        Extend(scope, ref figure, figure.Next);
    }

    private static bool TryTakeOne(in QuantityScope scope, ref Figure figure, bool afterCurrency, out bool fits)
    {
        fits = true;
        var at = figure.Next;
        if (figure.IsGlued)
            return TryTakeGlued(scope, ref figure, afterCurrency, out fits);
        if (!scope.Follows(at))
            return false;
        var word = scope.NumberAt(at);
        switch (word.Kind)
        {
            case NumberWordKind.Scale:
            case NumberWordKind.ScaleSign when figure.HasDigits:
                fits = Shift(ref figure, (int)word.Value);
                break;
            case NumberWordKind.Pack:
                fits = Multiply(ref figure, word.Value);
                break;
            case NumberWordKind.Vague when figure.Kind == FigureKind.Vague && word.Value >= 1000:
                // puluhan jutaan is puluhan juta
                fits = Multiply(ref figure, word.Value);
                break;
            case NumberWordKind.Vague when figure is { Kind: FigureKind.Cardinal, HasScale: false, Min: > 0 } && word.Value >= 1000:
                // Rp 20 jutaan is [20, 30) juta
                figure.Kind = FigureKind.Vague;
                fits = ExactMath.TryAdd(figure.Max, LastPlace(figure.Min), out figure.Max) && Multiply(ref figure, word.Value);
                break;
            default:
                if (!IsScaleLetter(scope, figure, scope.View.Slice(at), at + 1, afterCurrency, out var power))
                    return false;
                fits = Shift(ref figure, power);
                break;
        }
        Extend(scope, ref figure, at);
        return true;
    }

    /// <summary>What the last digit of a number that is not zero counts: 10 in 140, 0.1 in 2.5.</summary>
    public static decimal LastPlace(decimal value)
    {
        decimal place = 1;
        while (place <= value / 10 && value % (place * 10) == 0)
            place *= 10;
        for (; value % place != 0; place /= 10)
        {
        }
        return place;
    }

    // 50rb, 3jt, 5M, 50ribu
    private static bool TryTakeGlued(in QuantityScope scope, ref Figure figure, bool afterCurrency, out bool fits)
    {
        fits = true;
        var token = scope.View[figure.Next];
        var rest = scope.View.Text[figure.End..token.End];
        var word = scope.Numbers[scope.View.Lexicon.Vocabulary.Find(rest)];
        int power;
        // only of a scale is the value a power: "setriliun" is a number of its own
        if (word.Kind is NumberWordKind.Scale or NumberWordKind.ScaleSign)
            power = (int)word.Value;
        else if (!IsScaleLetter(scope, figure, rest, figure.Next + 1, afterCurrency, out power))
            return false;
        fits = Shift(ref figure, power);
        Extend(scope, ref figure, figure.Next);
        return true;
    }

    // M and T are scales beside a currency or unit, or where nothing else stands in the text; K beside a currency alone ($10k)
    private static bool IsScaleLetter(in QuantityScope scope, in Figure figure, ReadOnlySpan<char> sign, int after, bool afterCurrency, out int power)
    {
        power = sign is "M" ? 9 : sign is "T" ? 12 : sign is "K" or "k" ? 3 : 0;
        if (power == 0 || !figure.HasDigits || figure.HasScale)
            return false;
        return afterCurrency || (power > 3 && IsAlone(scope, figure, after))
            || (scope.Follows(after) && UnitReader.TryRead(scope, after, scope.View[after].Start, false, out var unit) && unit.Entry.Kind == QuantityKind.Money);
    }

    // "770 M", "-64,9 M", "770 M – 808 T": nothing but the amount stands in the text
    private static bool IsAlone(in QuantityScope scope, in Figure figure, int after)
    {
        var left = scope.View.Count - after;
        return scope.LeadsText(figure.First) && (left == 0
            || (left <= 4 && scope.View.First(after) is '-' or '–' && scope.View.Kind(after + 1) == TokenKind.Number));
    }

    private static bool Shift(ref Figure figure, int power) => Multiply(ref figure, ExactMath.PowerOfTen(power));

    private static bool Multiply(ref Figure figure, decimal factor)
    {
        var scale = figure.HasScale ? figure.Scale : 1;
        figure.HasScale = true;
        return ExactMath.TryMultiply(scale, factor, out figure.Scale) && ExactMath.TryMultiplyTrimmed(figure.Min, factor, out figure.Min)
            && ExactMath.TryMultiplyTrimmed(figure.Max, factor, out figure.Max)
            && ExactMath.TryMultiplyTrimmed(figure.Grouped, factor, out figure.Grouped);
    }

    private static void Extend(in QuantityScope scope, ref Figure figure, int last)
    {
        figure.End = scope.View[last].End;
        figure.Next = last + 1;
        figure.IsGlued = false;
    }
}
