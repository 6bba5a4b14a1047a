using System.Diagnostics;
using RabbitMQ.Client.Events;

namespace ExtractWorker;

/// <summary>A result or a dead letter as it came from its queue.</summary>
/// <param name="Session">Which it came through.</param>
/// <param name="Delivery">What it is acknowledged by.</param>
/// <param name="Line">The number of its line in the input; null where its sender gave none.</param>
/// <param name="Key">The key of its document.</param>
/// <param name="Reason">Why there is no result; null where there is one.</param>
/// <param name="Body">The document; of a dead letter, the line.</param>
internal sealed record Arrival(Session Session, ulong Delivery, long? Line, string Key, string? Reason, byte[] Body)
{
    public static Arrival Of(Session session, BasicDeliverEventArgs delivery, Queues queues)
    {
        var properties = delivery.BasicProperties;
        using var step = Tracing.Start("collect", ActivityKind.Consumer, properties);
        return new(
            session,
            delivery.DeliveryTag,
            Headers.Number(properties, Headers.Line),
            properties.CorrelationId ?? properties.MessageId ?? "",
            delivery.RoutingKey == queues.Dead ? Headers.ReasonOf(properties) : null,
            delivery.Body.ToArray());
    }
}
