namespace Berita.Extraction;

/// <summary>Reads a numeral that starts with a digit token: <c>6 juta</c>, <c>20-an</c>, <c>3/16</c>, <c>2-1/2</c>, <c>6.316. 784</c>.</summary>
internal static class DigitFigureReader
{
    private const int MaxDenominator = 100;

    public static bool TryRead(in QuantityScope scope, int at, bool afterCurrency, ref Figure figure)
    {
        var text = scope.View.Slice(at);
        figure.HasDigits = true;
        if (!IsTimes(scope.View.First(at + 1)) && DigitReader.TryReadFew(text, out var few))
        {
            figure.Shape = DigitReader.ShapeOf(text);
            figure.Min = figure.Max = figure.Grouped = few;
            return TakeRest(scope, at, afterCurrency, ref figure);
        }
        if (text[^1] > '\x7F' && VulgarFractions.TryRead(text, out var vulgar))
            return SetValue(ref figure, text.Length == 1 ? FigureKind.Fraction : FigureKind.Cardinal, vulgar);
        var digits = DigitReader.Read(text);
        if (digits.Length == 0)
            return false;
        var rest = text[digits.Length..];
        if (rest.Length > 0 && rest[0] == '/')
            return TryReadFraction(digits, rest[1..], ref figure);
        if (rest.Length > 1 && IsTail(rest))
            return ReadVague(scope, digits, ref figure);
        if (TryReadProduct(scope, at, digits, rest, ref figure) || (rest.Length > 1 && IsTimes(rest[0]) && SidesReader.TryReadLast(scope, at, ref figure)))
            return true;
        figure.Shape = digits.Shape;
        figure.End = figure.Start + digits.Length;
        figure.IsGlued = rest.Length > 0;
        figure.Next = figure.IsGlued ? at : at + 1;
        if (digits.Shape == DigitShape.None || !digits.Fits || (rest.Length > 0 && rest[0] is ':' or '-' or '.'))
            return Garble(scope, at, ref figure);
        figure.Kind = FigureKind.Cardinal;
        figure.Min = figure.Max = digits.Value;
        figure.Grouped = digits.Grouped;
        return TakeRest(scope, at, afterCurrency, ref figure);
    }

    private static bool TakeRest(in QuantityScope scope, int at, bool afterCurrency, ref Figure figure)
    {
        if (!figure.IsGlued && (scope.HintAt(figure.Next) & NumberHint.Figure) == 0)
            return true;
        if (!figure.IsGlued && TakeParts(scope, ref figure))
            return true;
        TakeGloss(scope, ref figure);
        return (ScaleReader.TryTake(scope, ref figure, afterCurrency) && TakeSmallerScale(scope, ref figure)) || Garble(scope, at, ref figure);
    }

    // 1/4 in one token
    private static bool TryReadFraction(DigitReading above, ReadOnlySpan<char> rest, ref Figure figure)
    {
        var below = DigitReader.Read(rest);
        if (below.Length != rest.Length || above.Shape != DigitShape.Plain || below.Shape != DigitShape.Plain)
            return Garble(ref figure);
        return SetFraction(ref figure, above.Value, below.Value);
    }

    // 2x24 jam, 3 x 24 jam: times a stretch of time; 3x4 meter are two lengths
    private static bool TryReadProduct(in QuantityScope scope, int at, DigitReading times, ReadOnlySpan<char> rest, ref Figure figure)
    {
        ref readonly var view = ref scope.View;
        var last = at;
        if (rest.IsEmpty && IsTimes(view.First(at + 1)) && view[at + 1].Length == 1 && scope.Follows(at + 2))
            rest = view.Slice(last = at + 2);
        else if (rest.Length > 1 && IsTimes(rest[0]))
            rest = rest[1..];
        else
            return false;
        if (times.Shape != DigitShape.Plain || !IsPlainDigits(rest) || rest.Length > 3 || times.Length > 2 || !scope.Follows(last + 1))
            return false;
        var product = new Figure { First = at, Start = figure.Start, HasDigits = true };
        Extend(scope, ref product, last);
        if (!UnitReader.TryReadAfter(scope, product, out var unit) || unit.Entry.Kind != QuantityKind.Duration)
            return false;
        figure = product;
        return SetValue(ref figure, FigureKind.Cardinal, times.Value * DigitReader.Read(rest).Value);
    }

    private static bool IsTimes(char c) => c is 'x' or 'X' or '×';

    // the parts that other tokens hold: 3/16 (three tokens), 2-1/2 and 2 1/2, 6.316. 784
    private static bool TakeParts(in QuantityScope scope, ref Figure figure)
    {
        ref readonly var view = ref scope.View;
        var next = figure.Next;
        if (figure.Shape == DigitShape.Plain && view.Is(next, '/') && view.Touches(next - 1) && view.Touches(next) && IsPlain(view, next + 1, out var below))
        {
            Extend(scope, ref figure, next + 1);
            return SetFraction(ref figure, figure.Min, below);
        }
        var dash = view.Is(next, '-') && view.Touches(next - 1) && view.Touches(next);
        var fraction = dash ? next + 1 : next;
        if (figure.Shape == DigitShape.Plain && scope.Follows(fraction) && view.Kind(fraction) == TokenKind.Number && TryReadPart(view.Slice(fraction), out var part))
        {
            Extend(scope, ref figure, fraction);
            return SetValue(ref figure, FigureKind.Cardinal, figure.Min + part);
        }
        if (view.First(next) is not ('.' or ','))
            return false;
        TakeStrayGroups(scope, ref figure);
        return StrayReader.TryTake(scope, ref figure);
    }

    // 9 (sembilan) tahun: the words say the figure again
    private static void TakeGloss(in QuantityScope scope, ref Figure figure)
    {
        var open = figure.Next;
        if (figure.IsGlued || !scope.View.Is(open, '(') || !scope.NumberAt(open + 1).StartsCardinal)
            return;
        var words = NumberWordReader.Read(scope.View, open + 1);
        if (!words.IsGarbled && words.Value == figure.Min && scope.View.Is(open + 1 + words.Count, ')') && scope.Follows(open + 1 + words.Count))
            Extend(scope, ref figure, open + 1 + words.Count);
    }

    // "6.316. 784": a group of three after a stray space; only where groups stand before it already
    private static void TakeStrayGroups(in QuantityScope scope, ref Figure figure)
    {
        ref readonly var view = ref scope.View;
        while (figure.Shape == DigitShape.Separated && view.Is(figure.Next, '.') && view.Touches(figure.Next - 1) && !view.EndsLine(figure.Next)
            && view.Kind(figure.Next + 1) == TokenKind.Number && view[figure.Next + 1].Length == 3 && IsPlainDigits(view.Slice(figure.Next + 1))
            && decimal.Truncate(figure.Min) == figure.Min && view.Text[figure.End - 4] == '.'
            && ExactMath.TryMultiply(figure.Min, 1000, out var shifted))
        {
            figure.Min = figure.Max = figure.Grouped = shifted + DigitReader.Read(view.Slice(figure.Next + 1)).Value;
            Extend(scope, ref figure, figure.Next + 1);
        }
    }

    // 2 juta 500 ribu
    private static bool TakeSmallerScale(in QuantityScope scope, ref Figure figure)
    {
        var at = figure.Next;
        if (!figure.HasScale || figure.IsGlued || !scope.Follows(at) || scope.View.Kind(at) != TokenKind.Number || decimal.Truncate(figure.Min / figure.Scale) * figure.Scale != figure.Min)
            return true;
        var part = new Figure { First = at, Start = scope.View[at].Start, End = scope.View[at].End, Next = at + 1 };
        var digits = DigitReader.Read(scope.View.Slice(at));
        if (digits.Shape != DigitShape.Plain || digits.Length != scope.View[at].Length || digits.Value >= 1000)
            return true;
        part.HasDigits = true;
        part.Min = part.Max = part.Grouped = digits.Value;
        if (!ScaleReader.TryTake(scope, ref part, false) || !part.HasScale || part.Scale >= figure.Scale)
            return true;
        Extend(scope, ref figure, part.Next - 1);
        return SetValue(ref figure, FigureKind.Cardinal, figure.Min + part.Min);
    }

    // 20-an is [20, 30), 140-an [140, 150), 300-an [300, 400): to the next unit of the last digit that is not zero
    private static bool ReadVague(in QuantityScope scope, DigitReading digits, ref Figure figure)
    {
        if (digits.Shape is not (DigitShape.Plain or DigitShape.Separated) || !digits.Fits || digits.Value <= 0 || decimal.Truncate(digits.Value) != digits.Value)
            return Garble(ref figure);
        var unit = ScaleReader.LastPlace(digits.Value);
        if (unit == 1)
            return Garble(ref figure);
        figure.Kind = FigureKind.Vague;
        figure.Min = figure.Grouped = digits.Value;
        figure.Max = digits.Value + unit;
        figure.Shape = digits.Shape;
        return ScaleReader.TryTake(scope, ref figure, false) || Garble(ref figure);
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out decimal part)
    {
        part = 0;
        if (VulgarFractions.TryRead(text, out part))
            return text.Length == 1;
        var slash = text.IndexOf('/');
        if (slash <= 0 || !IsPlainDigits(text[..slash]) || !IsPlainDigits(text[(slash + 1)..]) || text.Length > 7)
            return false;
        var above = DigitReader.Read(text[..slash]).Value;
        var below = DigitReader.Read(text[(slash + 1)..]).Value;
        if (above == 0 || above >= below || below > MaxDenominator)
            return false;
        part = above / below;
        return true;
    }

    private static bool SetFraction(ref Figure figure, decimal above, decimal below) =>
        above > 0 && above < below && below <= MaxDenominator ? SetValue(ref figure, FigureKind.Fraction, above / below) : Garble(ref figure);

    private static bool SetValue(ref Figure figure, FigureKind kind, decimal value)
    {
        figure.Kind = kind;
        figure.Min = figure.Max = figure.Grouped = value;
        figure.Shape = DigitShape.Plain;
        return true;
    }

    private static bool Garble(in QuantityScope scope, int at, ref Figure figure)
    {
        Extend(scope, ref figure, Math.Max(at, figure.Next - 1));
        return Garble(ref figure);
    }

    private static bool Garble(ref Figure figure)
    {
        figure.Kind = FigureKind.Garbled;
        return true;
    }

    private static bool IsTail(ReadOnlySpan<char> rest) =>
        rest is ['-', _, _] or ['‑', _, _] ? rest[1..].Equals("an", StringComparison.OrdinalIgnoreCase) : rest.Equals("an", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlain(in TokenView view, int at, out decimal value)
    {
        value = 0;
        if (view.Kind(at) != TokenKind.Number || !IsPlainDigits(view.Slice(at)))
            return false;
        var digits = DigitReader.Read(view.Slice(at));
        value = digits.Value;
        return digits.Fits;
    }

    private static bool IsPlainDigits(ReadOnlySpan<char> text) => text.Length > 0 && DigitReader.CountDigits(text) == text.Length;

    private static void Extend(in QuantityScope scope, ref Figure figure, int last)
    {
        figure.End = scope.View[last].End;
        figure.Next = last + 1;
        figure.IsGlued = false;
    }
}
