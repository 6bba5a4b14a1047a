using System.Diagnostics;
using System.Globalization;

namespace ExtractWorker;

/// <summary>Counts final results: the first of each document is, whatever comes after it is a repeat.</summary>
internal sealed class Tally
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = s_interval;

    /// <summary>How many documents have a result.</summary>
    public long Documents { get; private set; }

    /// <summary>How many have none and never will.</summary>
    public long Dead { get; private set; }

    /// <summary>How many results came that were there already.</summary>
    public long Repeats { get; private set; }

    public long Final => Documents + Dead;

    /// <returns>Whether it is the first of its document.</returns>
    public bool Add(string key, string? reason)
    {
        if (!_seen.Add(key))
        {
            Repeats++;
            return false;
        }
        if (reason is null)
            Documents++;
        else
            Dead++;
        return true;
    }

    /// <summary>Shows how far it is on a terminal.</summary>
    public void Show(long? expected, bool isLast = false)
    {
        if (Console.IsErrorRedirected || (_watch.Elapsed < _next && !isLast))
            return;
        _next = _watch.Elapsed + s_interval;
        var of = expected is { } count ? string.Create(CultureInfo.InvariantCulture, $" of {count:N0}") : "";
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Final:N0}{of}, {Final / _watch.Elapsed.TotalSeconds:N0}/s\e[K{(isLast ? "\r\e[K" : "")}"));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Documents} documents, {Dead} dead letters, {Repeats} repeats");
}
