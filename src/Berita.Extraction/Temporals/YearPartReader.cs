namespace Berita.Extraction;

/// <summary>Reads parts of a year by number: <c>semester I-2020</c>, <c>kuartal II 2023</c>, <c>triwulan pertama tahun ini</c>, <c>Q1 2024</c>.</summary>
internal static class YearPartReader
{
    /// <summary>Reads one part of a year, or a stretch from one to another: <c>triwulan I-2016 hingga triwulan III-2020</c>.</summary>
    public static bool TryRead(in TimeView view, int at, out Mention part)
    {
        if (!TryReadOne(view, at, out part))
            return false;
        var next = view.Follow(part.Next - 1);
        var end = view.SkipUntil(next);
        if (end == next || part.Offset.IsGiven || !view.Is(end, TimeClass.YearPart | TimeClass.NumberedYearPart) || !TryReadOne(view, end, out var last) || last.Offset.IsGiven)
            return true;
        var (first, until) = (part.First, last.Last);
        if (!RangeReader.TryFill(ref first, ref until))
            return true;
        (part.First, part.Last, part.Next, part.End) = (first, until, last.Next, last.End);
        return true;
    }

    private static bool TryReadOne(in TimeView view, int at, out Mention part)
    {
        part = default;
        var unit = view[at];
        var numbers = default(PartNumbers);
        var last = at;
        if (unit.Is(TimeClass.NumberedYearPart))
            numbers = new(unit.PartNumber, unit.PartNumber, 0);
        else if (!TryReadNumbers(view, view.Follow(at), out numbers, out last))
            return false;
        part = Mention.Of(view, at, last, TemporalKind.Range);
        var year = numbers.Year;
        if (year == 0)
            year = ReadYear(view, ref part);
        if (numbers.First > numbers.Last || numbers.Last > unit.Parts || (year == 0 && !part.Offset.IsGiven && !StandsAlone(unit)))
            return false;
        var months = 12 / unit.Parts;
        part.First = new() { Year = (short)year, Month = (byte)((numbers.First - 1) * months + 1) };
        part.Last = new() { Year = (short)year, Month = (byte)(numbers.Last * months) };
        return true;
    }

    // paruh and Q1 say something only with their year
    private static bool StandsAlone(in TimeWord unit) => unit.Is(TimeClass.Unit);

    private static int ReadYear(in TimeView view, ref Mention part)
    {
        var next = view.Follow(part.Next - 1);
        var year = view.IsDash(next) || view.Tokens.Is(next, '/') ? view.Follow(next) : view.SkipComma(next);
        year = view.Skip(year, TimeClass.YearCue);
        if (view.Numeral(year) is { IsYear: true, A: var number } && !view.IsCounted(view.Follow(year)))
        {
            part.ExtendTo(view, year);
            return number;
        }
        if (view.Is(next, TimeClass.YearCue) && RelativeReader.TryReadDirection(view, next, out var offset, out var end))
        {
            part.Offset = offset;
            part.ExtendTo(view, end);
        }
        return 0;
    }

    private static bool TryReadNumbers(in TimeView view, int at, out PartNumbers numbers, out int last)
    {
        last = at;
        if (!TryReadNumber(view, ref last, out numbers))
            return false;
        var next = view.Follow(last);
        var second = view.Tokens.Is(next, "dan") ? view.Follow(next) : view.SkipUntil(next);
        if (numbers.Year == 0 && second != next && TryReadNumber(view, ref second, out var end))
        {
            numbers = new(numbers.First, end.Last, end.Year);
            last = second;
        }
        return true;
    }

    private static bool TryReadNumber(in TimeView view, ref int at, out PartNumbers numbers)
    {
        numbers = default;
        if (at >= view.Tokens.Count)
            return false;
        if (view.Is(at, TimeClass.YearPartNumber))
        {
            numbers = new(view[at].PartNumber, view[at].PartNumber, 0);
            return true;
        }
        // ke 2, ke-2
        var text = view.Tokens.Slice(at);
        if (text.Equals("ke", StringComparison.OrdinalIgnoreCase))
        {
            at = view.Follow(view.IsDash(view.Follow(at)) ? view.Follow(at) : at);
            return at < view.Tokens.Count && PartNumbers.TryParse(view.Tokens.Slice(at), out numbers);
        }
        return PartNumbers.TryParse(text.StartsWith("ke-", StringComparison.OrdinalIgnoreCase) ? text[3..] : text, out numbers);
    }
}
