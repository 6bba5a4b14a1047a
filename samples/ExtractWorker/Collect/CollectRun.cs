using System.Threading.Channels;
using ExtractDemo;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client.Exceptions;

namespace ExtractWorker;

/// <summary>Gathers results and dead letters: writes each document once, then acknowledges it.</summary>
internal sealed class CollectRun(CollectOptions options, ILogger log)
{
    private const ushort Prefetch = 256;

    private readonly Channel<Arrival> _arrivals = Channel.CreateUnbounded<Arrival>();
    private readonly Tally _tally = new();

    private bool IsDone => _tally.Final >= options.Count;

    /// <returns>Whether there was a result for every document.</returns>
    public async Task<bool> RunAsync(CancellationToken stop)
    {
        using var sink = OpenSink();
        foreach (var (key, reason) in sink.Earlier)
            _tally.Add(key, reason);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var subscription = new Subscription(Plan(), log).RunAsync(TimeSpan.Zero, end.Token);
        await GatherAsync(sink, stop);
        await end.CancelAsync();
        await subscription;
        _tally.Show(options.Count, isLast: true);
        if (!stop.IsCancellationRequested)
            sink.Finish();
        await Console.Error.WriteLineAsync(_tally.ToString());
        return _tally.Dead == 0 && (options.Count is null || IsDone);
    }

    private ResultSink OpenSink() => options switch
    {
        { InInputOrder: true } => new SpoolSink(options.OutputPath!),
        { OutputPath: { } path } => new ArrivalSink(File.Create(path)),
        _ => new ArrivalSink(StandardStreams.OpenOutput()),
    };

    private SessionPlan Plan() => new()
    {
        Broker = options.Broker,
        Name = $"ExtractWorker collect {Environment.ProcessId}",
        Queues = [options.Broker.Queues.Results, options.Broker.Queues.Dead],
        Prefetch = Prefetch,
        Concurrency = 1,
        Handle = (session, delivery, _) => _arrivals.Writer.WriteAsync(Arrival.Of(session, delivery, options.Broker.Queues), CancellationToken.None).AsTask(),
    };

    // as many as have come are written, flushed and acknowledged at once
    private async Task GatherAsync(ResultSink sink, CancellationToken stop)
    {
        while (!IsDone && await WaitAsync(stop))
        {
            Arrival? last = null;
            while (_arrivals.Reader.TryRead(out var arrival))
            {
                Add(sink, arrival);
                last = arrival;
            }
            sink.Flush();
            await AcknowledgeAsync(last);
            _tally.Show(options.Count);
        }
    }

    private void Add(ResultSink sink, Arrival arrival)
    {
        if (!_tally.Add(arrival.Key, arrival.Reason))
            return;
        if (arrival.Reason is not null)
            SaveDead(arrival.Body);
        sink.Add(arrival);
    }

    private void SaveDead(byte[] line)
    {
        using var file = new FileStream(options.DeadPath, FileMode.Append, FileAccess.Write);
        file.Write(line);
        file.Write("\n"u8);
    }

    // deliveries are numbered in the order of their arrival
    private static async Task AcknowledgeAsync(Arrival? last)
    {
        try
        {
            if (last is not null)
                await last.Session.AcknowledgeAsync(last.Delivery, andAllBefore: true);
        }
        catch (Exception e) when (e is RabbitMQClientException or ObjectDisposedException)
        {
            // they come again and are repeats
        }
    }

    private async Task<bool> WaitAsync(CancellationToken stop)
    {
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(stop);
        if (options.Idle is { } limit)
            idle.CancelAfter(limit);
        try
        {
            return await _arrivals.Reader.WaitToReadAsync(idle.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
