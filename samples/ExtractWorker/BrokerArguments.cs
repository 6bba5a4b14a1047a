using System.CommandLine;
using System.CommandLine.Parsing;

namespace ExtractWorker;

/// <summary>The options that every verb has.</summary>
internal sealed class BrokerArguments
{
    private const string Variable = "BERITA_BROKER";

    private readonly Option<Uri[]> _brokers = new("--broker")
    {
        Description = $"A node of the broker, amqp://NAME:PASSWORD@HOST:PORT/VHOST or amqps://…; again for each other node of the cluster [default: {Variable}, nodes parted by commas, or amqp://localhost].",
        HelpName = "URI",
        CustomParser = ParseBrokers,
        DefaultValueFactory = FindBrokers,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _prefix = new("--prefix")
    {
        Description = "What the names of the queues begin with.",
        DefaultValueFactory = _ => "berita",
    };

    private readonly Option<int> _deliveryLimit = Numbers.Option("--delivery-limit", "How often a document may come back before the broker gives it up; counts where the queue is made.", 20);

    private readonly Option<int> _maxMessage = Numbers.Option("--max-message", "The longest message, in bytes; the broker's own limit must not be lower.", 16 * 1024 * 1024);

    private readonly Option<string?> _traces = new("--traces") { Description = "Add the steps of traces to a file of this process, a JSON object a line.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _brokers, _prefix, _deliveryLimit, _maxMessage, _traces })
            command.Add(option);
    }

    public BrokerOptions Read(ParseResult parsed) => new()
    {
        Endpoints = parsed.GetValue(_brokers)!,
        Queues = new(parsed.GetValue(_prefix)!, parsed.GetValue(_deliveryLimit)),
        MaxMessage = parsed.GetValue(_maxMessage),
    };

    public string? TraceFile(ParseResult parsed) => parsed.GetValue(_traces);

    private static Uri[] FindBrokers(ArgumentResult result) =>
        Parse(result, Environment.GetEnvironmentVariable(Variable)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? ["amqp://localhost"]);

    private static Uri[] ParseBrokers(ArgumentResult result) => Parse(result, result.Tokens.Select(t => t.Value));

    private static Uri[] Parse(ArgumentResult result, IEnumerable<string> texts)
    {
        var uris = new List<Uri>();
        foreach (var text in texts)
        {
            if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "amqp" or "amqps")
                uris.Add(uri);
            else
                result.AddError("A broker is amqp://… or amqps://…");
        }
        return [.. uris];
    }
}
