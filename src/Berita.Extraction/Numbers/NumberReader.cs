namespace Berita.Extraction;

/// <summary>Reads a plain cardinal in whatever way it is written: <c>14</c>, <c>dua puluh</c>, <c>2,5 ribu</c>.</summary>
internal static class NumberReader
{
    /// <summary>The cardinal at a token, without sign; false for ordinals, vague numbers, dates and garbled words.</summary>
    public static bool TryRead(in TokenView view, int at, out decimal value, out int count)
    {
        if (view.Kind(at) == TokenKind.Number)
            return TryReadDigits(view, at, out value, out count);
        var reading = view.Lexicon.NumberWords[view.Word(at)] is { StartsCardinal: true, Prefix: 0 } ? NumberWordReader.Read(view, at) : default;
        value = reading.Value;
        count = reading.Count;
        return count > 0 && !reading.IsGarbled;
    }

    private static bool TryReadDigits(in TokenView view, int at, out decimal value, out int count)
    {
        var text = view.Slice(at);
        var digits = DigitReader.Read(text);
        value = digits.Value;
        count = 1;
        if (digits.Length != text.Length || !digits.Fits || digits.Shape is DigitShape.None or DigitShape.Padded)
            return false;
        return TryReadScales(view, at, ref value, ref count);
    }

    /// <summary>Takes the scale words that follow a number: <c>2,5</c> + <c>ribu</c>, <c>200 ribu triliun</c>, <c>2 lusin</c>.</summary>
    public static bool TryReadScales(in TokenView view, int at, ref decimal value, ref int count)
    {
        while (!view.EndsLine(at + count - 1))
        {
            var word = view.Lexicon.NumberWords[view.Word(at + count)];
            var fits = word.Kind switch
            {
                NumberWordKind.Scale or NumberWordKind.ScaleSign => ExactMath.TryShift(value, (int)word.Value, out value),
                NumberWordKind.Pack => ExactMath.TryMultiply(value, word.Value, out value),
                _ => default(bool?),
            };
            if (fits is null)
                return true;
            if (fits is false)
                return false;
            count++;
        }
        return true;
    }
}
