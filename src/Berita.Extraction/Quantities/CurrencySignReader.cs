namespace Berita.Extraction;

/// <summary>Finds the currency sign or code that stands before digits: <c>Rp</c>, <c>US$</c>, <c>EUR</c>.</summary>
internal static class CurrencySignReader
{
    private const int MostTokens = 3;
    private const int LongestSign = 8;

    /// <summary>Whether a sign may end with a token.</summary>
    public static bool MayEnd(in QuantityScope scope, int token) =>
        scope.View[token].Length <= LongestSign && scope.Units.MayEndSign(scope.View.Text[scope.View[token].End - 1]);

    /// <summary>The sign that ends before a token; its strength is for the caller to judge.</summary>
    public static bool TryReadBefore(in QuantityScope scope, int token, out UnitMatch match, out int first)
    {
        match = default;
        first = token;
        ref readonly var view = ref scope.View;
        if (!scope.Follows(token) || !MayEnd(scope, token - 1) || view.Kind(token - 1) == TokenKind.Number)
            return false;
        Span<char> form = stackalloc char[LongestSign];
        for (var from = Math.Max(0, token - MostTokens); from < token; from++)
        {
            var length = view[token - 1].End - view[from].Start;
            if (length > LongestSign || !Join(view, from, token, form, out var written)
                || !scope.Units.TryFindSign(form[..written], StartsText(scope, from), out var entry))
                continue;
            match = new(entry, view[from].Start, view[token - 1].End, token);
            first = from;
            return true;
        }
        return false;
    }

    /// <summary>Whether the sign is one, given the number it stands before.</summary>
    public static bool IsProven(in QuantityScope scope, in UnitMatch sign, in Figure figure) => sign.Entry.Strength switch
    {
        UnitStrength.Plain => true,
        UnitStrength.Code => figure.HasScale || figure.Shape is DigitShape.Separated or DigitShape.LoneComma || EndsText(scope, figure),
        _ => EndsText(scope, figure),
    };

    // the text, or the second end of a range that is all of it: "K 5 – K 10"
    private static bool StartsText(in QuantityScope scope, int token) => scope.IsAll
        && (token == 0 || (token == 1 && scope.View[0].Length == 1) || (token == 3 && scope.View.First(2) is '-' or '–' && scope.View.Slice(0).SequenceEqual(scope.View.Slice(3))));

    // a range may follow: "kr 5–10"
    private static bool EndsText(in QuantityScope scope, in Figure figure) =>
        scope.IsAll && (scope.View.Count - figure.Next <= 0 || (scope.View.Count - figure.Next <= 4 && scope.View.First(figure.Next) is '-' or '–'));

    private static bool Join(in TokenView view, int from, int to, Span<char> form, out int written)
    {
        written = 0;
        for (var at = from; at < to; at++)
        {
            if (at > from && !view.Touches(at - 1))
            {
                if (view.EndsLine(at - 1))
                    return false;
                form[written++] = ' ';
            }
            view.Slice(at).CopyTo(form[written..]);
            written += view[at].Length;
        }
        return true;
    }
}
