namespace Berita.Extraction;

/// <summary>Reads decades: <c>1990-an</c>, <c>tahun 90-an</c>, <c>pada 90-an</c>.</summary>
internal static class DecadeReader
{
    // fewer than these may be persons or years of age: pada 40-an
    private const int FirstPlainDecade = 50;

    /// <summary>Reads the decade at a number token.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="endsRange">Whether a decade stands before it, so that two digits need no cue (<c>tahun 70-an sampai 80-an</c>).</param>
    /// <param name="decade">What was read.</param>
    public static bool TryRead(in TimeView view, int at, bool endsRange, out Mention decade)
    {
        decade = default;
        var numeral = view.Numeral(at);
        if (numeral.Shape != NumeralShape.Decade || view.Is(view.Follow(at), TimeClass.Counted) || numeral.A % 10 != 0)
            return false;
        int year = numeral.A;
        if (numeral.Digits == 2)
        {
            var cue = view.Tokens.First(at - 1) is '\'' or '’' or '‘' ? at - 2 : at - 1;
            if (!endsRange && !view.Is(cue, TimeClass.DecadeCue) && !(year >= FirstPlainDecade && IsPlaced(view, at)))
                return false;
            year += year < 20 ? 2000 : 1900;
        }
        else if (numeral.Digits != 4 || year is < 1000 or > 2990)
        {
            return false;
        }
        // 1800-an and 1900-an are said of the century, 2000-an of its first years.
        var length = year % 100 == 0 && year < 2000 ? 100 : 10;
        decade = Mention.Of(view, at, at, TemporalKind.Range);
        decade.First = new() { Year = (short)year };
        decade.Last = new() { Year = (short)(year + length - 1) };
        return true;
    }

    // pada 90-an, sejak 80-an; not pada 80-an desa
    private static bool IsPlaced(in TimeView view, int at) =>
        (view.Tokens.Is(at - 1, "pada") || view.Tokens.Is(at - 1, "sejak") || view.Tokens.Is(at - 1, "semenjak")) && YearReader.IsClosed(view, at + 1);
}
