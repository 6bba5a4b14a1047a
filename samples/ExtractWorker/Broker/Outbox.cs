using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace ExtractWorker;

/// <summary>Sends messages until the broker has confirmed them.</summary>
/// <remarks>Thread-safe. What was sent twice for want of an answer arrives twice, under one key.</remarks>
internal sealed partial class Outbox(IConnection connection, Queues queues, ILogger log) : IAsyncDisposable
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(100);

    // A quorum queue whose leader is gone may never answer what it was sent just then. Longer each time, so that a broker
    // that is merely slow is not sent more and more.
    private static readonly TimeSpan s_firstPatience = TimeSpan.FromSeconds(10);

    private const int Doublings = 6;

    // callers bound how much they have under way
    private static readonly CreateChannelOptions s_confirming = new(
        publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, outstandingPublisherConfirmationsRateLimiter: null);

    private readonly SemaphoreSlim _opening = new(1);
    private IChannel? _channel;

    /// <summary>Sends a message, if need be again and again.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> came first.</exception>
    public async Task SendAsync(string queue, BasicProperties properties, ReadOnlyMemory<byte> body, CancellationToken stop)
    {
        properties.DeliveryMode = DeliveryModes.Persistent;
        for (var tries = 0; ; tries = Math.Min(tries + 1, Doublings))
        {
            stop.ThrowIfCancellationRequested();
            if (await TrySendAsync(queue, properties, body, s_firstPatience * (1 << tries), stop))
                return;
            await Task.Delay(s_firstPause * (1 << tries), stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_channel is { } channel)
            await channel.DisposeAsync();
        _opening.Dispose();
    }

    private async Task<bool> TrySendAsync(string queue, BasicProperties properties, ReadOnlyMemory<byte> body, TimeSpan patience, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            await PublishAsync(queue, properties, body, limit.Token);
            return true;
        }
        catch (Exception e) when (IsPassing(e) && !stop.IsCancellationRequested)
        {
            LogRefused(log, queue, e.Message);
            return false;
        }
    }

    private async Task PublishAsync(string queue, BasicProperties properties, ReadOnlyMemory<byte> body, CancellationToken stop)
    {
        var channel = await OpenAsync(stop);
        try
        {
            await channel.BasicPublishAsync("", queue, mandatory: true, properties, body, stop);
        }
        catch (PublishException e) when (e.IsReturn)
        {
            // somebody deleted it
            await queues.DeclareAsync(connection, stop);
            throw;
        }
    }

    // the client mends connections, but not a channel that the broker closed on one that is sound
    private async Task<IChannel> OpenAsync(CancellationToken stop)
    {
        if (_channel is { IsOpen: true } open)
            return open;
        await _opening.WaitAsync(stop);
        try
        {
            if (_channel is { IsOpen: true } opened)
                return opened;
            if (_channel is { } closed)
                await closed.DisposeAsync();
            return _channel = await connection.CreateChannelAsync(s_confirming, stop);
        }
        finally
        {
            _opening.Release();
        }
    }

    private static bool IsPassing(Exception e) =>
        e is RabbitMQClientException or IOException or TimeoutException or ObjectDisposedException or OperationCanceledException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not confirmed by {Queue}, sending again: {Problem}")]
    private static partial void LogRefused(ILogger log, string queue, string problem);
}
