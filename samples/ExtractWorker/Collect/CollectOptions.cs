namespace ExtractWorker;

/// <summary>What is gathered, and where.</summary>
internal sealed record CollectOptions
{
    public required BrokerOptions Broker { get; init; }

    /// <summary>Where documents go; standard output where null.</summary>
    public required string? OutputPath { get; init; }

    /// <summary>Where lines go that nothing could be made of.</summary>
    public required string DeadPath { get; init; }

    /// <summary>In the order of the input, at the end; otherwise as they come.</summary>
    public required bool InInputOrder { get; init; }

    /// <summary>How many documents have been sent; null where that is not known.</summary>
    public required long? Count { get; init; }

    /// <summary>After how long without a result there is an end; null where there is none.</summary>
    public required TimeSpan? Idle { get; init; }
}
