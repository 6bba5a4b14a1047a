namespace ExtractDemo;

/// <summary>Where the numbers of a group lie on a line; by powers of ten where they are far apart.</summary>
internal sealed class Scale
{
    private const double FarApart = 20;

    private readonly double _low;
    private readonly double _high;
    private readonly bool _byPowers;

    public Scale(IEnumerable<Interval> intervals)
    {
        var ends = intervals.SelectMany(i => new[] { i.Min, i.Max }).OfType<decimal>().Select(decimal.ToDouble).DefaultIfEmpty(0).ToArray();
        _byPowers = ends.Min() > 0 && ends.Max() / ends.Min() > FarApart;
        _low = On(ends.Min());
        _high = On(ends.Max());
    }

    /// <summary>Where an interval begins and ends, from 0 to 1; an end that is open lies at the edge.</summary>
    public (double From, double To) Place(Interval interval) =>
        (interval.Min is { } min ? Place(min) : 0, interval.Max is { } max ? Place(max) : 1);

    private double Place(decimal number) => _high > _low ? (On(decimal.ToDouble(number)) - _low) / (_high - _low) : 0.5;

    private double On(double number) => _byPowers ? Math.Log10(number) : number;
}
