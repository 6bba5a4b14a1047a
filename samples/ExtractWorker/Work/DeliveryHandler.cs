using System.Diagnostics;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace ExtractWorker;

/// <summary>Does a document: reads it, sends its result, and acknowledges it when the broker has confirmed that.</summary>
/// <remarks>
/// In this order nothing is lost, whenever the process ends: at worst a result is sent and its document not acknowledged,
/// and then it is done once more, to the same result under the same key.
/// </remarks>
internal sealed partial class DeliveryHandler(WorkOptions options, ExtractorPool extractors, WorkMetrics metrics, ILogger<DeliveryHandler> log)
{
    private readonly SuspectLane _suspects = new(TimeSpan.FromMilliseconds(250));

    /// <summary>Does a document, unless <paramref name="cancel"/> says that the broker gives it out again.</summary>
    public async Task HandleAsync(Session session, BasicDeliverEventArgs delivery, CancellationToken cancel)
    {
        try
        {
            await PassAsync(session, delivery, cancel);
        }
        catch (Exception e) when (e is OperationCanceledException or RabbitMQClientException or IOException or ObjectDisposedException)
        {
            metrics.Left();
            LogLeft(log, delivery.BasicProperties.MessageId, e.Message);
        }
    }

    private async Task PassAsync(Session session, BasicDeliverEventArgs delivery, CancellationToken cancel)
    {
        if (Headers.Returns(delivery.BasicProperties) == 0)
        {
            await DoAsync(session, delivery, cancel);
            return;
        }
        metrics.Returned();
        await _suspects.EnterAsync(cancel);
        try
        {
            await DoAsync(session, delivery, cancel);
        }
        finally
        {
            _suspects.Leave();
        }
    }

    private async Task DoAsync(Session session, BasicDeliverEventArgs delivery, CancellationToken cancel)
    {
        using var step = Tracing.Start("extract", ActivityKind.Consumer, delivery.BasicProperties);
        var extraction = await extractors.ExtractAsync(delivery.Body, cancel);
        var problem = extraction.Problem;
        if (problem is null && extraction.Document.Length > options.Broker.MaxMessage)
            problem = "the document is longer than a message may be";
        var reply = new Reply(delivery.BasicProperties, extraction.Id, problem, step);
        if (problem is null)
            await session.Outbox.SendAsync(options.Broker.Queues.Results, reply.Properties, extraction.Document, cancel);
        else
            await session.Outbox.SendAsync(options.Broker.Queues.Dead, reply.Properties, delivery.Body, cancel);
        await session.AcknowledgeAsync(delivery.DeliveryTag);
        metrics.Done(problem is null);
        if (problem is not null)
            LogDead(log, reply.Properties.MessageId, problem);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Left to the broker: {Id}: {Problem}")]
    private static partial void LogLeft(ILogger log, string? id, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Dead letter {Id}: {Problem}")]
    private static partial void LogDead(ILogger log, string? id, string problem);
}
