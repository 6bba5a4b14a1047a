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

    // A channel whose first message to a queue comes while the queue's leader is dying can have all later ones refused for
    // good, where another channel has them confirmed (seen with RabbitMQ 3.10.8).
    private const int Chances = 2;

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
        for (var tries = 1; ; tries++)
        {
            stop.ThrowIfCancellationRequested();
            var longer = 1 << Math.Min(tries - 1, Doublings);
            if (await TrySendAsync(queue, properties, body, s_firstPatience * longer, tries >= Chances, stop))
                return;
            await Task.Delay(s_firstPause * longer, stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_channel is { } channel)
            await channel.DisposeAsync();
        _opening.Dispose();
    }

    private async Task<bool> TrySendAsync(
        string queue, BasicProperties properties, ReadOnlyMemory<byte> body, TimeSpan patience, bool isLastOnChannel, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        IChannel? channel = null;
        try
        {
            channel = await OpenAsync(limit.Token);
            await PublishAsync(channel, queue, properties, body, limit.Token);
            return true;
        }
        catch (Exception e) when (IsPassing(e) && !stop.IsCancellationRequested)
        {
            LogRefused(log, queue, e is PublishException ? "refused" : e.Message);
            if (isLastOnChannel)
                await GiveUpAsync(channel);
            return false;
        }
    }

    private async Task PublishAsync(IChannel channel, string queue, BasicProperties properties, ReadOnlyMemory<byte> body, CancellationToken stop)
    {
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

    // others that wait for its answers send again
    private async Task GiveUpAsync(IChannel? channel)
    {
        if (channel is null || Interlocked.CompareExchange(ref _channel, null, channel) != channel)
            return;
        try
        {
            await channel.DisposeAsync();
        }
        catch (Exception e) when (IsPassing(e))
        {
            // it is gone either way
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
