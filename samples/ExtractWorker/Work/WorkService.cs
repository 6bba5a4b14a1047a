using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ExtractWorker;

/// <summary>Takes documents from the queue from the host's start until it is told to go, and drains then.</summary>
internal sealed partial class WorkService : IHostedLifecycleService, IDisposable
{
    private readonly WorkOptions _options;
    private readonly Subscription _subscription;
    private readonly CancellationTokenSource _stop = new();
    private readonly ILogger _log;
    private Task<int> _run = Task.FromResult(0);

    public WorkService(WorkOptions options, DeliveryHandler handler, WorkMetrics metrics, ILogger<WorkService> log)
    {
        _options = options;
        _log = log;
        _subscription = new Subscription(
            new()
            {
                Broker = options.Broker,
                Name = $"ExtractWorker {Environment.MachineName} {Environment.ProcessId}",
                Queues = [options.Broker.Queues.Documents],
                Prefetch = options.Prefetch,
                Concurrency = options.Prefetch,
                Handle = handler.HandleAsync,
            },
            log);
        metrics.Watch(_subscription);
    }

    /// <summary>Whether documents can come in.</summary>
    public bool IsReady => !_stop.IsCancellationRequested && _subscription.IsReady;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _run = Task.Run(() => _subscription.RunAsync(_options.DrainLimit, _stop.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    // before any service stops, so that health and metrics are shown until the end
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        LogDraining(_log, _subscription.InHand);
        await _stop.CancelAsync();
        LogDrained(_log, await _run);
    }

    public void Dispose() => _stop.Dispose();

    Task IHostedService.StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedLifecycleService.StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedLifecycleService.StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedLifecycleService.StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Draining {InHand} documents")]
    private static partial void LogDraining(ILogger log, int inHand);

    [LoggerMessage(Level = LogLevel.Information, Message = "Drained, {Left} documents left to the broker")]
    private static partial void LogDrained(ILogger log, int left);
}
