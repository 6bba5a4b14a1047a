using System.Globalization;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>How many a figure says: what lies between its bounds; a bound that is not there is null.</summary>
internal readonly record struct Interval(decimal? Min, decimal? Max, bool MinInclusive, bool MaxInclusive, bool Approximate)
{
    public static Interval Of(in Quantity quantity) =>
        new(quantity.Min, quantity.Max, quantity.MinInclusive, quantity.MaxInclusive, quantity.Approximate);

    /// <summary>The same bounds in the SI unit; null where the unit has none.</summary>
    public static Interval? BaseOf(in Quantity quantity) =>
        quantity.Base is { } si ? Of(quantity) with { Min = si.Min, Max = si.Max, Approximate = false } : null;

    /// <summary>Whether no number lies in both. Ends that only touch are apart where both texts are exact about them.</summary>
    public bool IsApartFrom(in Interval other) => EndsBefore(other) || other.EndsBefore(this);

    /// <summary>For reading: <c>≈ 10000..12000</c>, <c>&gt; 10000</c>, <c>≥ 1000 &lt; 10000</c>.</summary>
    public string Show(string format, NumberFormatInfo numbers, string range) =>
        (Approximate ? "≈ " : "") + ShowBounds(bound => bound.ToString(format, numbers), range);

    private string ShowBounds(Func<decimal, string> show, string range)
    {
        if (Min is { } low && Max is { } high && MinInclusive && MaxInclusive)
            return low == high ? show(low) : show(low) + range + show(high);
        var from = Min is { } min ? (MinInclusive ? "≥ " : "> ") + show(min) : "";
        var to = Max is { } max ? (MaxInclusive ? "≤ " : "< ") + show(max) : "";
        return $"{from} {to}".Trim();
    }

    private bool EndsBefore(in Interval other)
    {
        if (Max is not { } end || other.Min is not { } start)
            return false;
        var touchingIsApart = !(MaxInclusive && other.MinInclusive) && !Approximate && !other.Approximate;
        return end < start || (end == start && touchingIsApart);
    }
}
