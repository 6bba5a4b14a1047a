using System.Globalization;
using System.Text;

namespace ExtractWorker;

/// <summary>The values of an instrument under one set of labels.</summary>
/// <param name="isHistogram">Whether they are counted into buckets.</param>
internal sealed class MetricSeries(bool isHistogram)
{
    // seconds, from a short line to a very long one
    private static readonly double[] s_bounds = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

    private readonly Lock _lock = new();
    private readonly long[] _buckets = new long[isHistogram ? s_bounds.Length : 0];
    private double _sum;
    private long _count;

    public void Add(double value, bool replaces)
    {
        lock (_lock)
        {
            _sum = replaces ? value : _sum + value;
            _count++;
            if (isHistogram && Array.FindIndex(s_bounds, b => value <= b) is >= 0 and var bucket)
                _buckets[bucket]++;
        }
    }

    public void Write(StringBuilder page, string name, string labels)
    {
        lock (_lock)
        {
            var inBraces = labels.Length == 0 ? "" : "{" + labels + "}";
            if (!isHistogram)
            {
                page.Append(CultureInfo.InvariantCulture, $"{name}{inBraces} {_sum}\n");
                return;
            }
            var below = 0L;
            for (var i = 0; i < s_bounds.Length; i++)
                page.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{(labels.Length == 0 ? "" : ",")}le=\"{s_bounds[i]}\"}} {below += _buckets[i]}\n");
            page.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{(labels.Length == 0 ? "" : ",")}le=\"+Inf\"}} {_count}\n");
            page.Append(CultureInfo.InvariantCulture, $"{name}_sum{inBraces} {_sum}\n{name}_count{inBraces} {_count}\n");
        }
    }
}
