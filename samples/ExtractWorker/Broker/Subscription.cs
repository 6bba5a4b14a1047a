using Microsoft.Extensions.Logging;

namespace ExtractWorker;

/// <summary>Keeps a session open: where the broker has closed its channel, there is a new one soon.</summary>
internal sealed partial class Subscription(SessionPlan plan, ILogger log)
{
    private const int Patience = 3;

    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);

    // rarer and rarer where there is simply nothing to do
    private static readonly TimeSpan s_firstIdleLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_lastIdleLimit = TimeSpan.FromMinutes(10);

    private Session? _session;

    /// <summary>Whether deliveries can come in now.</summary>
    public bool IsReady => _session is { IsReady: true };

    /// <summary>How many deliveries are being done.</summary>
    public int InHand => _session?.InHand ?? 0;

    /// <summary>How many sessions had to be given up.</summary>
    public int SessionsLost { get; private set; }

    /// <summary>Takes deliveries until <paramref name="stop"/>, then drains.</summary>
    /// <returns>How many deliveries were left undone.</returns>
    public async Task<int> RunAsync(TimeSpan drainLimit, CancellationToken stop)
    {
        var left = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var session = _session = await Session.OpenAsync(plan, log, stop);
                LogReady(log);
                await WatchAsync(session, stop);
                left = stop.IsCancellationRequested ? await session.DrainAsync(drainLimit) : 0;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // before there was a session
            }
            catch (Exception e) when (!stop.IsCancellationRequested && e is RabbitMQ.Client.Exceptions.RabbitMQClientException or IOException or TimeoutException)
            {
                LogLost(log, e.Message);
                await Task.Delay(s_interval, CancellationToken.None);
            }
            _session = null;
        }
        return left;
    }

    // while the client mends a connection, its channel is closed for a moment on a connection that is open
    private async Task WatchAsync(Session session, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(s_interval);
        var idleLimit = s_firstIdleLimit;
        for (var unsound = 0; unsound < Patience; unsound = session.IsSound ? 0 : unsound + 1)
        {
            if (!await NextAsync(timer, stop))
                return;
            if (session.Idle < s_firstIdleLimit)
                idleLimit = s_firstIdleLimit;
            if (session.Idle < idleLimit || !session.IsReady)
                continue;
            await session.RenewAsync(stop);
            idleLimit = TimeSpan.FromTicks(Math.Min(idleLimit.Ticks * 2, s_lastIdleLimit.Ticks));
        }
        SessionsLost++;
        LogLost(log, "the broker closed the channel or cancelled the consumer");
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Connected")]
    private static partial void LogReady(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Beginning anew: {Problem}")]
    private static partial void LogLost(ILogger log, string problem);
}
