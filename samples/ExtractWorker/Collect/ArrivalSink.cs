using ExtractDemo;

namespace ExtractWorker;

/// <summary>Writes documents as they come.</summary>
internal sealed class ArrivalSink(Stream output) : ResultSink
{
    private readonly ByteBuffer _pending = new();
    private readonly OutputSink _sink = new(output);

    public override void Add(Arrival arrival)
    {
        if (arrival.Reason is { } reason)
        {
            Report(arrival.Line, arrival.Key, reason);
            return;
        }
        arrival.Body.CopyTo(_pending.GetSpan(arrival.Body.Length));
        _pending.Advance(arrival.Body.Length);
        _pending.GetSpan(1)[0] = (byte)'\n';
        _pending.Advance(1);
    }

    public override void Flush()
    {
        _sink.Write(_pending.WrittenSpan);
        _pending.Clear();
    }

    public override void Finish() => Flush();

    public override void Dispose() => output.Dispose();
}
