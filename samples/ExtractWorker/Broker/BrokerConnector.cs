using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace ExtractWorker;

/// <summary>Connects to whichever node answers; a connection that breaks is mended by the client, with any node.</summary>
internal static partial class BrokerConnector
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <summary>Tries until there is a connection, and has the queues made.</summary>
    /// <param name="options">Which broker.</param>
    /// <param name="name">What the broker shows the connection as.</param>
    /// <param name="log">Is told of every try that fails.</param>
    /// <param name="stop">Ends the trying.</param>
    public static async Task<IConnection> ConnectAsync(BrokerOptions options, string name, ILogger log, CancellationToken stop)
    {
        var factory = new ConnectionFactory
        {
            Uri = options.Endpoints[0],
            AutomaticRecoveryEnabled = true,
            TopologyRecoveryEnabled = true,
            NetworkRecoveryInterval = s_pause,
            RequestedHeartbeat = TimeSpan.FromSeconds(15),
        };
        var endpoints = options.Endpoints.Select(e => new AmqpTcpEndpoint(e)).ToArray();
        while (true)
        {
            try
            {
                return await OpenAsync(factory, endpoints, options.Queues, name, stop);
            }
            catch (Exception e) when (!stop.IsCancellationRequested && e is RabbitMQClientException or IOException or TimeoutException or OperationCanceledException)
            {
                LogNoBroker(log, (e.InnerException ?? e).Message);
            }
            await Task.Delay(s_pause, stop);
        }
    }

    private static async Task<IConnection> OpenAsync(ConnectionFactory factory, AmqpTcpEndpoint[] endpoints, Queues queues, string name, CancellationToken stop)
    {
        var connection = await factory.CreateConnectionAsync(endpoints, name, stop);
        try
        {
            await queues.DeclareAsync(connection, stop);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No broker yet: {Problem}")]
    private static partial void LogNoBroker(ILogger log, string problem);
}
