namespace Berita.Extraction;

/// <summary>Reads decades: <c>1990-an</c>, <c>tahun 90-an</c>.</summary>
internal static class DecadeReader
{
    public static bool TryRead(in TimeView view, int at, out Mention decade)
    {
        decade = default;
        var numeral = view.Numeral(at);
        if (numeral.Shape != NumeralShape.Decade || view.Is(view.Follow(at), TimeClass.Counted) || numeral.A % 10 != 0)
            return false;
        int year = numeral.A;
        if (numeral.Digits == 2)
        {
            var cue = view.Tokens.First(at - 1) is '\'' or '’' or '‘' ? at - 2 : at - 1;
            if (!view.Is(cue, TimeClass.DecadeCue))
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
}
