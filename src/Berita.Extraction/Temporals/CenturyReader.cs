namespace Berita.Extraction;

/// <summary>Reads centuries: <c>abad ke-21</c>, <c>abad XIX</c>, <c>abad ke-7 SM</c>, <c>abad ke-17 hingga ke-18</c>.</summary>
internal static class CenturyReader
{
    private const int LastCentury = 30;

    public static bool TryRead(in TimeView view, int at, out Mention century)
    {
        century = default;
        if (!view.Tokens.Is(at, "abad") || !TryReadNumber(view, view.Follow(at), out var first, out var last))
            return false;
        var (from, to) = (first, first);
        var next = view.Follow(last);
        var second = view.Tokens.Is(next, "dan") ? view.Follow(next) : view.SkipUntil(next);
        if (second != next && TryReadNumber(view, view.Tokens.Is(second, "abad") ? view.Follow(second) : second, out var other, out var end) && other > first)
            (to, last) = (other, end);
        century = Mention.Of(view, at, last, TemporalKind.Range);
        var era = view.Follow(last);
        var isBefore = view.Is(era, TimeClass.Era) && view[era].Offset < 0;
        if (isBefore)
            century.ExtendTo(view, era);
        century.First = new() { Year = (short)(isBefore ? 1 - from * 100 : (from - 1) * 100 + 1) };
        century.Last = new() { Year = (short)(isBefore ? -(to - 1) * 100 : to * 100) };
        return !(isBefore && to == 1);
    }

    private static bool TryReadNumber(in TimeView view, int at, out int number, out int last)
    {
        number = 0;
        last = at;
        if (at >= view.Tokens.Count)
            return false;
        var text = view.Tokens.Slice(at);
        if (text.Equals("ke", StringComparison.OrdinalIgnoreCase))
        {
            last = view.Follow(view.IsDash(view.Follow(at)) ? view.Follow(at) : at);
            return TryReadWhole(view, ref last, out number);
        }
        if (text.StartsWith("ke-", StringComparison.OrdinalIgnoreCase))
            return TryParse(text[3..], out number);
        return TryParse(text, out number) || TryReadWhole(view, ref last, out number);
    }

    private static bool TryReadWhole(in TimeView view, ref int at, out int number)
    {
        number = 0;
        if (!NumberReader.TryRead(view.Tokens, at, out var value, out var count) || value is < 1 or > LastCentury || decimal.Truncate(value) != value)
            return false;
        number = (int)value;
        at += count - 1;
        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        if (RomanNumber.TryParse(text, out number))
            return number <= LastCentury;
        number = 0;
        var numeral = NumeralReader.Read(text);
        if (numeral is not { Shape: NumeralShape.Integer, A: >= 1 and <= LastCentury })
            return false;
        number = numeral.A;
        return true;
    }
}
