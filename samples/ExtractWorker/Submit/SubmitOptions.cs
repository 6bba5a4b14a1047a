using ExtractDemo;

namespace ExtractWorker;

/// <summary>What is sent.</summary>
internal sealed record SubmitOptions
{
    public required BrokerOptions Broker { get; init; }

    /// <summary>Files of lines; standard input where there is none.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Which lines are sent.</summary>
    public required Shard Shard { get; init; }

    /// <summary>How many documents may wait for the broker's confirmation.</summary>
    public required int Window { get; init; }
}
