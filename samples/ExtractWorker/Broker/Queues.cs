using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace ExtractWorker;

/// <summary>The queues, all of them quorum queues: every message is on most nodes of the cluster before it is confirmed.</summary>
/// <param name="Prefix">What their names begin with.</param>
/// <param name="DeliveryLimit">How often a document comes back before the broker gives it up.</param>
internal sealed record Queues(string Prefix, int DeliveryLimit)
{
    private static readonly Dictionary<string, object?> s_plain = new(StringComparer.Ordinal) { ["x-queue-type"] = "quorum" };

    /// <summary>Lines to be done.</summary>
    public string Documents => Prefix + ".documents";

    /// <summary>What they became.</summary>
    public string Results => Prefix + ".results";

    /// <summary>Lines that nothing can be made of: the worker says why, or the broker that their limit was reached.</summary>
    public string Dead => Prefix + ".dead";

    /// <summary>Makes the queues that are not there; those that are stay as an operator has made them.</summary>
    public async Task DeclareAsync(IConnection connection, CancellationToken stop)
    {
        await DeclareAsync(connection, Dead, s_plain, stop);
        await DeclareAsync(connection, Results, s_plain, stop);
        await DeclareAsync(connection, Documents, Arguments, stop);
    }

    // a dead letter is kept until its queue has it for sure, which the broker does for queues that refuse when they are full
    private Dictionary<string, object?> Arguments => new(s_plain, StringComparer.Ordinal)
    {
        ["x-delivery-limit"] = DeliveryLimit,
        ["x-overflow"] = "reject-publish",
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-dead-letter-exchange"] = "",
        ["x-dead-letter-routing-key"] = Dead,
    };

    private static async Task DeclareAsync(IConnection connection, string queue, Dictionary<string, object?> arguments, CancellationToken stop)
    {
        if (await ExistsAsync(connection, queue, stop))
            return;
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: stop);
    }

    // the question costs the channel where the answer is no
    private static async Task<bool> ExistsAsync(IConnection connection, string queue, CancellationToken stop)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        try
        {
            await channel.QueueDeclarePassiveAsync(queue, stop);
            return true;
        }
        catch (OperationInterruptedException e) when (e.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return false;
        }
    }
}
