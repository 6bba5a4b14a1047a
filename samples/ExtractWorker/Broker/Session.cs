using System.Diagnostics;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace ExtractWorker;

/// <summary>One connection with a consumer on some queues and an outbox.</summary>
/// <remarks>
/// The client mends a connection that breaks. What was in hand then is void: the broker gives it out again, so work on it
/// is cancelled. A channel that the broker closed on a sound connection, or a consumer that it cancelled, is not mended:
/// the session is unsound then, and its owner opens another.
/// </remarks>
internal sealed class Session : IAsyncDisposable
{
    private readonly SessionPlan _plan;
    private readonly IConnection _connection;
    private CancellationTokenSource _void = new();
    private IChannel? _channel;
    private AsyncEventingBasicConsumer[] _consumers = [];
    private long _lastDelivery = Stopwatch.GetTimestamp();
    private int _inHand;

    private Session(SessionPlan plan, IConnection connection, ILogger log)
    {
        _plan = plan;
        _connection = connection;
        Outbox = new(connection, plan.Broker.Queues, log);
        _connection.ConnectionShutdownAsync += (_, _) => Void();
    }

    public Outbox Outbox { get; }

    /// <summary>How many deliveries are being done.</summary>
    public int InHand => Volatile.Read(ref _inHand);

    /// <summary>How long nothing has come in or been in hand.</summary>
    public TimeSpan Idle => InHand > 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(Volatile.Read(ref _lastDelivery));

    /// <summary>Whether deliveries can come in now.</summary>
    public bool IsReady => _connection.IsOpen && IsSound;

    /// <summary>Whether deliveries come in, or will once the client has mended the connection.</summary>
    public bool IsSound => !_connection.IsOpen || (_channel is { IsOpen: true } && Array.TrueForAll(_consumers, c => c.IsRunning));

    /// <summary>Opens a session; deliveries come in before this returns.</summary>
    public static async Task<Session> OpenAsync(SessionPlan plan, ILogger log, CancellationToken stop)
    {
        var session = new Session(plan, await BrokerConnector.ConnectAsync(plan.Broker, plan.Name, log, stop), log);
        try
        {
            await session.RenewAsync(stop);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Puts a new channel in the place of one on which nothing comes.</summary>
    /// <remarks>
    /// After the death of a node, a quorum queue can take documents for given out that never arrived (seen with RabbitMQ
    /// 3.10.8). They come back to the queue with the end of the channel that they were meant for.
    /// </remarks>
    public async Task RenewAsync(CancellationToken stop)
    {
        _consumers = [];
        if (_channel is { } old)
            await old.DisposeAsync();
        _channel = await _connection.CreateChannelAsync(new(false, false, consumerDispatchConcurrency: _plan.Concurrency), stop);
        await _channel.BasicQosAsync(0, _plan.Prefetch, global: false, stop);
        foreach (var queue in _plan.Queues)
            _consumers = [.. _consumers, await ConsumeAsync(_channel, queue, stop)];
    }

    /// <summary>Tells the broker that deliveries are done: one, or all up to it.</summary>
    public ValueTask AcknowledgeAsync(ulong delivery, bool andAllBefore = false) => _channel!.BasicAckAsync(delivery, andAllBefore);

    /// <summary>Takes no more deliveries, and waits until those in hand are done or the time is over.</summary>
    /// <returns>How many are left.</returns>
    public async Task<int> DrainAsync(TimeSpan limit)
    {
        using var over = new CancellationTokenSource(limit);
        try
        {
            foreach (var tag in _consumers.SelectMany(c => c.ConsumerTags))
                await _channel!.BasicCancelAsync(tag, cancellationToken: over.Token);
            // what the broker had sent before it heard of that may still be on its way to its handler
            for (var idle = 0; idle < 3; idle = InHand == 0 ? idle + 1 : 0)
                await Task.Delay(20, over.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or RabbitMQ.Client.Exceptions.RabbitMQClientException)
        {
            // whatever is left comes back to the queue with the connection's end
        }
        return InHand;
    }

    public async ValueTask DisposeAsync()
    {
        await Void();
        await Outbox.DisposeAsync();
        if (_channel is { } channel)
            await channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task<AsyncEventingBasicConsumer> ConsumeAsync(IChannel channel, string queue, CancellationToken stop)
    {
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) => HandleAsync(delivery);
        await channel.BasicConsumeAsync(queue, autoAck: false, consumer, stop);
        return consumer;
    }

    private async Task HandleAsync(BasicDeliverEventArgs delivery)
    {
        Interlocked.Increment(ref _inHand);
        try
        {
            await _plan.Handle(this, delivery, _void.Token);
        }
        finally
        {
            Volatile.Write(ref _lastDelivery, Stopwatch.GetTimestamp());
            Interlocked.Decrement(ref _inHand);
        }
    }

    private Task Void() => Interlocked.Exchange(ref _void, new()).CancelAsync();
}
