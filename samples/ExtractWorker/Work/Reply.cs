using System.Diagnostics;
using RabbitMQ.Client;

namespace ExtractWorker;

/// <summary>The envelope of a result or a dead letter.</summary>
internal sealed class Reply
{
    /// <summary>Makes the envelope.</summary>
    /// <param name="document">That of the document.</param>
    /// <param name="id">The document's id; empty where it has none.</param>
    /// <param name="problem">Why there is no result; null where there is one.</param>
    /// <param name="step">Carries the trace on; null where nobody listens.</param>
    public Reply(IReadOnlyBasicProperties document, byte[] id, string? problem, Activity? step)
    {
        var key = id.Length > 0 ? MessageKey.OfId(id) : document.MessageId ?? "";
        var headers = Headers.Inherit(document);
        headers[Headers.Version] = MessageKey.Version;
        if (problem is not null)
            headers[Headers.Reason] = problem;
        if (step is not null)
            Tracing.Carry(step, headers);
        Properties = new BasicProperties
        {
            ContentType = "application/json",
            MessageId = MessageKey.OfResult(key),
            CorrelationId = document.MessageId ?? key,
            Headers = headers,
        };
    }

    public BasicProperties Properties { get; }
}
