namespace Berita.Extraction;

/// <summary>Reads one numeric expression: cardinal, ordinal, vague number, fraction, time word with its number.</summary>
internal static class FigureReader
{
    /// <summary>The numeral that starts at a token. Garbled ones are returned too, to be passed over.</summary>
    public static bool TryRead(in QuantityScope scope, int at, bool afterCurrency, out Figure figure)
    {
        figure = new Figure { First = at, Start = scope.View[at].Start, End = scope.View[at].End, Next = at + 1 };
        if (scope.View.Kind(at) == TokenKind.Number)
            return DigitFigureReader.TryRead(scope, at, afterCurrency, ref figure);
        ref readonly var word = ref scope.NumberAt(at);
        if (word.Kind == NumberWordKind.None)
            return TryReadUnknown(scope, at, ref figure);
        // dua, sepuluh: a number of one word, where no other follows
        if (word is { Kind: NumberWordKind.Digit or NumberWordKind.WholeTen, IsOrdinal: false, Prefix: 0, Value: > 0 } && (scope.HintAt(at + 1) & NumberHint.Figure) == 0)
            return Set(ref figure, FigureKind.Cardinal, word.Value, word.Value);
        figure.Start += word.Prefix;
        return word.Kind switch
        {
            NumberWordKind.Vague => ReadVague(scope, word.Value, word.Value == 11 ? 20 : word.Value * 10, ref figure),
            NumberWordKind.WholeVague => ReadVague(scope, word.Value, word.Value * 2, ref figure),
            NumberWordKind.Ordinal => Set(ref figure, FigureKind.Ordinal, word.Value, word.Value),
            NumberWordKind.Pair => Set(ref figure, FigureKind.Cardinal, decimal.Truncate(word.Value / 10), word.Value % 10)
                && ScaleReader.TryTake(scope, ref figure, afterCurrency),
            NumberWordKind.Fraction or NumberWordKind.Half => ReadFraction(scope, word, ref figure),
            _ => word.StartsNumber && ReadWords(scope, at, word, afterCurrency, ref figure),
        };
    }

    /// <summary>Whether an ordinal may start at a token; all others are told without reading them.</summary>
    public static bool MayBeOrdinal(in QuantityScope scope, int at)
    {
        if (scope.View.Kind(at) != TokenKind.Word)
            return false;
        ref readonly var word = ref scope.NumberAt(at);
        return word.IsOrdinal || word.Kind is NumberWordKind.Ordinal || (word.Kind is NumberWordKind.None && scope.View.First(at) is 'k' or 'K');
    }

    private static bool ReadWords(in QuantityScope scope, int at, in NumberWord word, bool afterCurrency, ref Figure figure)
    {
        var reading = NumberWordReader.Read(scope.View, at);
        Extend(scope, ref figure, at + reading.Count - 1);
        if (reading.IsGarbled)
            return Set(ref figure, FigureKind.Garbled, 0, 0);
        // kosong alone is an adjective, but in decimals it is said for nol
        if (reading is { Value: 0, Count: 1 } && !scope.View.Is(at, "nol") && !scope.View.Is(at, "kenol") && scope.View.Count > 1)
            return Set(ref figure, FigureKind.Garbled, 0, 0);
        Set(ref figure, word.IsOrdinal ? FigureKind.Ordinal : FigureKind.Cardinal, reading.Value, reading.Value);
        if (word.IsOrdinal)
            return true;
        NoteScale(scope, at, reading.Count, ref figure);
        if (TakeDenominator(scope, ref figure) || TakeVagueTail(scope, reading, ref figure))
            return true;
        return ScaleReader.TryTake(scope, ref figure, afterCurrency) || Set(ref figure, FigureKind.Garbled, 0, 0);
    }

    // the scale words at the end (dua juta) are shared by a range that names them once
    private static void NoteScale(in QuantityScope scope, int at, int count, ref Figure figure)
    {
        for (var i = at + count - 1; i > at && scope.NumberAt(i) is { Kind: NumberWordKind.Scale } scale; i--)
        {
            if (!ExactMath.TryMultiply(figure.HasScale ? figure.Scale : 1, ExactMath.PowerOfTen((int)scale.Value), out figure.Scale))
                return;
            figure.HasScale = true;
        }
    }

    // dua pertiga, tiga per empat
    private static bool TakeDenominator(in QuantityScope scope, ref Figure figure)
    {
        if (!scope.Follows(figure.Next))
            return false;
        var next = scope.NumberAt(figure.Next);
        if (next.Kind == NumberWordKind.Denominator)
        {
            SetFraction(ref figure, figure.Min / next.Value);
            Extend(scope, ref figure, figure.Next);
            if (next.HasClitic)
                CutClitic(ref figure);
            return true;
        }
        if (!scope.View.Is(figure.Next, "per") || scope.NumberAt(figure.Next + 1) is not { Kind: NumberWordKind.Digit, IsOrdinal: false } below
            || below.Value <= figure.Min || figure.Min < 1 || !scope.Follows(figure.Next + 1)
            || scope.NumberAt(figure.Next + 2).Kind is NumberWordKind.Scale or NumberWordKind.Ten or NumberWordKind.Hundred or NumberWordKind.Teen)
            return false;
        SetFraction(ref figure, figure.Min / below.Value);
        Extend(scope, ref figure, figure.Next + 1);
        return true;
    }

    // dua puluhan, tiga ratusan ribu, dua puluh jutaan
    private static bool TakeVagueTail(in QuantityScope scope, NumberWordReading reading, ref Figure figure)
    {
        if (!scope.Follows(figure.Next) || scope.NumberAt(figure.Next) is not { Kind: NumberWordKind.Vague } vague || vague.Value == 11
            || figure.HasScale || decimal.Truncate(reading.Value) != reading.Value || reading.Value < 1 || (vague.Value < 1000 && reading is not { Count: 1, Value: <= 9 }))
            return false;
        Extend(scope, ref figure, figure.Next);
        return ReadVague(scope, reading.Value * vague.Value, (reading.Value + ScaleReader.LastPlace(reading.Value)) * vague.Value, ref figure);
    }

    private static bool ReadVague(in QuantityScope scope, decimal min, decimal max, ref Figure figure)
    {
        Set(ref figure, FigureKind.Vague, min, max);
        return ScaleReader.TryTake(scope, ref figure, false) || Set(ref figure, FigureKind.Garbled, 0, 0);
    }

    // sepertiga; seperempat juta and setengah juta are cardinals
    private static bool ReadFraction(in QuantityScope scope, in NumberWord word, ref Figure figure)
    {
        SetFraction(ref figure, 1 / word.Value);
        if (word.HasClitic)
            return CutClitic(ref figure);
        if (!scope.Follows(figure.Next) || scope.NumberAt(figure.Next).Kind is not (NumberWordKind.Scale or NumberWordKind.Pack))
            return true;
        figure.Kind = FigureKind.Cardinal;
        return ScaleReader.TryTake(scope, ref figure, false) || Set(ref figure, FigureKind.Garbled, 0, 0);
    }

    // dua pertiganya: the pronoun is no part of the number, and no noun follows
    private static bool CutClitic(ref Figure figure)
    {
        figure.End -= NumberWords.Clitic.Length;
        figure.Next--;
        figure.IsGlued = true;
        return true;
    }

    // ke-14, ke-1.001; sepekan
    private static bool TryReadUnknown(in QuantityScope scope, int at, ref Figure figure)
    {
        var text = scope.View.Slice(at);
        if (text.Length > 3 && text[0] is 'k' or 'K' && text[1] is 'e' or 'E' && text[2] is '-' or '‑' && char.IsAsciiDigit(text[3]))
        {
            var digits = DigitReader.Read(text[3..]);
            figure.End = figure.Start + 3 + digits.Length;
            figure.IsGlued = figure.End < scope.View[at].End;
            figure.Next = figure.IsGlued ? at : at + 1;
            if (digits.Shape is DigitShape.None or DigitShape.LoneStop || !digits.Fits || decimal.Truncate(digits.Grouped) != digits.Grouped)
                return Set(ref figure, FigureKind.Garbled, 0, 0);
            return Set(ref figure, FigureKind.Ordinal, digits.Grouped, digits.Grouped);
        }
        return scope.Is(at, NumberRole.Start) && Set(ref figure, FigureKind.Fused, 1, 1);
    }

    private static void SetFraction(ref Figure figure, decimal value) => Set(ref figure, FigureKind.Fraction, value, value);

    private static bool Set(ref Figure figure, FigureKind kind, decimal min, decimal max)
    {
        figure.Kind = kind;
        figure.Min = min;
        figure.Max = max;
        figure.Grouped = min;
        return true;
    }

    private static void Extend(in QuantityScope scope, ref Figure figure, int last)
    {
        figure.End = scope.View[last].End;
        figure.Next = last + 1;
    }
}
