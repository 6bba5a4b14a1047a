using System.Text;
using RabbitMQ.Client;

namespace ExtractWorker;

/// <summary>The headers of messages.</summary>
internal static class Headers
{
    /// <summary>The number of the line in the input, from 1; a result and a dead letter carry that of their document.</summary>
    public const string Line = "berita-line";

    /// <summary>Why a document is a dead letter.</summary>
    public const string Reason = "berita-reason";

    /// <summary>The version of the library that made a result or refused a document.</summary>
    public const string Version = "berita-version";

    // the broker's own
    private const string DeliveryCount = "x-delivery-count";
    private const string FirstDeathReason = "x-first-death-reason";

    /// <summary>How often a document has come back to its queue.</summary>
    public static long Returns(IReadOnlyBasicProperties properties) => Number(properties, DeliveryCount) ?? 0;

    /// <summary>Why a message is a dead letter, in the worker's words or the broker's.</summary>
    public static string ReasonOf(IReadOnlyBasicProperties properties) =>
        Text(properties, Reason) ?? "given up by the broker: " + (Text(properties, FirstDeathReason) ?? "no reason given");

    public static string? Text(IReadOnlyBasicProperties properties, string name) => Value(properties, name) switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        string text => text,
        _ => null,
    };

    public static long? Number(IReadOnlyBasicProperties properties, string name) => Value(properties, name) switch
    {
        long number => number,
        int number => number,
        short number => number,
        byte number => number,
        _ => null,
    };

    /// <summary>The headers of a message that belong to what follows from it too: all but the broker's own.</summary>
    public static Dictionary<string, object?> Inherit(IReadOnlyBasicProperties properties) =>
        new(properties.Headers?.Where(h => !h.Key.StartsWith("x-", StringComparison.Ordinal)) ?? [], StringComparer.Ordinal);

    private static object? Value(IReadOnlyBasicProperties properties, string name) =>
        properties.Headers is { } headers && headers.TryGetValue(name, out var value) ? value : null;
}
