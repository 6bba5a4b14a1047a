using System.Net;
using Berita.Extraction;

namespace ExtractWorker;

/// <summary>How a worker works.</summary>
internal sealed record WorkOptions
{
    public required BrokerOptions Broker { get; init; }

    /// <summary>How many documents are read at once.</summary>
    public required int Cores { get; init; }

    /// <summary>How many documents are in hand at most, those whose results wait for the broker's word included.</summary>
    public required ushort Prefetch { get; init; }

    /// <summary>How long the documents in hand may take once the worker is told to go.</summary>
    public required TimeSpan DrainLimit { get; init; }

    /// <summary>Where health and metrics are shown.</summary>
    public required IPEndPoint Listen { get; init; }

    public required string? TraceFile { get; init; }

    public required TokenStyle Tokens { get; init; }

    public required bool WithTokens { get; init; }
}
