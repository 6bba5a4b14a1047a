using System.Diagnostics;
using System.Globalization;
using Berita.Extraction;
using ExtractDemo;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ExtractWorker;

/// <summary>
/// Sends lines as documents, each confirmed by the broker. Bad lines are sent too: the worker is the one to judge them, so
/// that every line has its one answer in one place.
/// </summary>
internal sealed class SubmitRun(SubmitOptions options, ILogger log)
{
    private readonly SemaphoreSlim _window = new(options.Window);
    private readonly JsonLineExtractor _lines = new(new BeritaExtractor());
    private readonly Progress _progress = new(!Console.IsErrorRedirected);
    private readonly string? _parent = Environment.GetEnvironmentVariable("TRACEPARENT");
    private long _linesBefore;
    private long _sent;
    private bool _allGood = true;

    /// <returns>Whether all lines could be sent.</returns>
    public async Task<bool> RunAsync(CancellationToken stop)
    {
        await using var connection = await BrokerConnector.ConnectAsync(options.Broker, $"ExtractWorker submit {Environment.ProcessId}", log, stop);
        await using var outbox = new Outbox(connection, options.Broker.Queues, log);
        try
        {
            foreach (var path in options.Paths.DefaultIfEmpty())
                await SendAsync(path, outbox, stop);
            for (var i = 0; i < options.Window; i++)
                await _window.WaitAsync(stop);
        }
        finally
        {
            _progress.End();
        }
        await Console.Error.WriteLineAsync($"{_sent} documents sent and confirmed");
        return _allGood;
    }

    private async Task SendAsync(string? path, Outbox outbox, CancellationToken stop)
    {
        var (stream, length) = path is null ? StandardStreams.OpenInput() : (File.OpenRead(path), new FileInfo(path).Length);
        await using var input = stream;
        _progress.Expect(length);
        var reader = new BatchReader(input);
        var batch = new Batch();
        var name = path is null ? "-" : Path.GetFileName(path);
        for (var lines = 0L; reader.TryFill(batch); lines += batch.LineCount, batch.Clear())
        {
            batch.FirstLine = _linesBefore;
            _linesBefore += batch.LineCount;
            foreach (var (number, line) in Cut(batch))
                await SendAsync(new(name, lines + number), line, outbox, stop);
            _progress.Add(batch.DocumentCount, batch.Length);
        }
    }

    // a span does not live across an await
    private List<(int Number, byte[] Line)> Cut(Batch batch)
    {
        var cut = new List<(int, byte[])>(batch.LineCount);
        var lines = new BatchLines(batch, options.Shard);
        while (lines.MoveNext())
        {
            if (batch.IsTooLong || lines.Current.Length > options.Broker.MaxMessage)
                Refuse(batch.FirstLine + lines.Number);
            else
                cut.Add((lines.Number, lines.Current.ToArray()));
        }
        batch.DocumentCount = cut.Count;
        return cut;
    }

    private void Refuse(long line)
    {
        _allGood = false;
        _progress.Clear();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ExtractWorker: line {line}: longer than a message may be"));
    }

    private async Task SendAsync(Place place, byte[] line, Outbox outbox, CancellationToken stop)
    {
        await _window.WaitAsync(stop);
        var step = Tracing.Start("submit", ActivityKind.Producer, _parent);
        _ = ConfirmAsync(outbox, Envelope(place, line, step), line, step, stop);
        // a step ends with its confirmation, not with what follows here
        Activity.Current = null;
    }

    private async Task ConfirmAsync(Outbox outbox, BasicProperties properties, byte[] line, Activity? step, CancellationToken stop)
    {
        using (step)
            await outbox.SendAsync(options.Broker.Queues.Documents, properties, line, stop);
        Interlocked.Increment(ref _sent);
        _window.Release();
    }

    private BasicProperties Envelope(Place place, byte[] line, Activity? step)
    {
        _lines.Check(line, out var id);
        var headers = new Dictionary<string, object?>(StringComparer.Ordinal) { [Headers.Line] = place.Line };
        if (step is not null)
            Tracing.Carry(step, headers);
        else if (_parent is not null)
            headers["traceparent"] = _parent;
        return new BasicProperties
        {
            ContentType = "application/json",
            MessageId = id.IsEmpty ? MessageKey.OfLine(place.Input, place.Line) : MessageKey.OfId(id),
            Headers = headers,
        };
    }

    private readonly record struct Place(string Input, long Line);
}
