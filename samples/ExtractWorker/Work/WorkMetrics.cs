using System.Diagnostics.Metrics;

namespace ExtractWorker;

/// <summary>What a worker counts.</summary>
internal sealed class WorkMetrics : IDisposable
{
    public const string MeterName = "Berita.ExtractWorker";

    private static readonly KeyValuePair<string, object?> s_result = new("outcome", "result");
    private static readonly KeyValuePair<string, object?> s_dead = new("outcome", "dead");

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _documents;
    private readonly Counter<long> _returned;
    private readonly Counter<long> _left;
    private readonly Counter<long> _read;
    private readonly Counter<long> _written;
    private readonly Histogram<double> _duration;

    public WorkMetrics()
    {
        _documents = _meter.CreateCounter<long>("berita.documents", description: "Documents done and acknowledged, by outcome.");
        _returned = _meter.CreateCounter<long>("berita.returned", description: "Deliveries of documents that had come back to their queue.");
        _left = _meter.CreateCounter<long>("berita.left", description: "Deliveries that were left to the broker, to give out again.");
        _read = _meter.CreateCounter<long>("berita.read", "By", "Bytes of lines read.");
        _written = _meter.CreateCounter<long>("berita.written", "By", "Bytes of documents made.");
        _duration = _meter.CreateHistogram<double>("berita.line.duration", "s", "Time to read a line and make its document.");
    }

    /// <summary>Has the state of a subscription shown.</summary>
    public void Watch(Subscription subscription)
    {
        _meter.CreateObservableGauge("berita.in_hand", () => subscription.InHand, description: "Documents in hand.");
        _meter.CreateObservableCounter("berita.sessions_lost", () => subscription.SessionsLost, description: "Sessions that the broker ended.");
    }

    public void Returned() => _returned.Add(1);

    public void Left() => _left.Add(1);

    public void Done(bool withResult) => _documents.Add(1, withResult ? s_result : s_dead);

    public void Extracted(int lineLength, int documentLength, TimeSpan duration)
    {
        _read.Add(lineLength);
        _written.Add(documentLength);
        _duration.Record(duration.TotalSeconds);
    }

    public void Dispose() => _meter.Dispose();
}
