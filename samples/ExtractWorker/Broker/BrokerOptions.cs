namespace ExtractWorker;

/// <summary>Which broker, and what stands there.</summary>
internal sealed record BrokerOptions
{
    /// <summary>The nodes of one cluster, any of which will do; name, password and virtual host are those of the first.</summary>
    public required IReadOnlyList<Uri> Endpoints { get; init; }

    public required Queues Queues { get; init; }

    /// <summary>The longest message that is sent, in bytes.</summary>
    public required int MaxMessage { get; init; }
}
