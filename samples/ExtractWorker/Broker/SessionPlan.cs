using RabbitMQ.Client.Events;

namespace ExtractWorker;

/// <summary>What a session is for.</summary>
internal sealed record SessionPlan
{
    public required BrokerOptions Broker { get; init; }

    /// <summary>What the broker shows the connection as.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<string> Queues { get; init; }

    /// <summary>How many deliveries of a queue may wait for their acknowledgement.</summary>
    public required ushort Prefetch { get; init; }

    /// <summary>How many deliveries are handled at once.</summary>
    public required ushort Concurrency { get; init; }

    /// <summary>Handles a delivery, whose body lives as long as that takes; cancelled once acknowledging it has no sense any more.</summary>
    public required Func<Session, BasicDeliverEventArgs, CancellationToken, Task> Handle { get; init; }
}
