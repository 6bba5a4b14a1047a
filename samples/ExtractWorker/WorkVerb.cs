using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Berita.Extraction;
using ExtractDemo;

namespace ExtractWorker;

/// <summary><c>work</c> of the command line.</summary>
internal static class WorkVerb
{
    // a result waits for the broker's word far longer than its making takes; so many a core keep the cores busy meanwhile
    private const int InHandPerCore = 32;

    public static Command Create()
    {
        var broker = new BrokerArguments();
        var cores = Numbers.Option("--cores", "How many documents are read at once.", Environment.ProcessorCount);
        var prefetch = Numbers.Option("--prefetch", "How many documents are in hand, confirmations to come included.", Environment.ProcessorCount * InHandPerCore, ushort.MaxValue);
        var drain = Numbers.Option("--drain", "How many seconds the documents in hand may take after SIGTERM.", 30);
        var listen = new Option<IPEndPoint>("--listen")
        {
            Description = "Where /health/live, /health/ready and /metrics are; port 0 is a free one.",
            HelpName = "ADDRESS:PORT",
            DefaultValueFactory = _ => new(IPAddress.Loopback, 5080),
            CustomParser = ParseListen,
        };
        var tokens = new Option<string>("--tokens") { Description = "The conventions of tokens.", HelpName = "news|gsd", DefaultValueFactory = _ => "news" };
        tokens.AcceptOnlyFromAmong("news", "gsd");
        var noTokens = new Option<bool>("--no-tokens") { Description = "Leave tokens and sentences out." };
        var command = new Command("work", "Take documents from the queue until SIGTERM.") { cores, prefetch, drain, listen, tokens, noTokens };
        broker.AddTo(command);
        command.SetAction((parsed, stop) =>
            RunAsync(
                new()
                {
                    Broker = broker.Read(parsed),
                    Cores = parsed.GetValue(cores),
                    Prefetch = (ushort)parsed.GetValue(prefetch),
                    DrainLimit = TimeSpan.FromSeconds(parsed.GetValue(drain)),
                    Listen = parsed.GetValue(listen)!,
                    TraceFile = broker.TraceFile(parsed),
                    Tokens = parsed.GetValue(tokens) == "gsd" ? TokenStyle.Gsd : TokenStyle.News,
                    WithTokens = !parsed.GetValue(noTokens),
                },
                stop));
        return command;
    }

    private static async Task<int> RunAsync(WorkOptions options, CancellationToken stop)
    {
        try
        {
            await WorkHost.RunAsync(options, stop);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the address is another's, or the file of traces
            await Console.Error.WriteLineAsync($"ExtractWorker: {e.Message}");
            return ExitCode.Usage;
        }
    }

    private static IPEndPoint? ParseListen(ArgumentResult argument)
    {
        if (IPEndPoint.TryParse(argument.Tokens[0].Value, out var endpoint))
            return endpoint;
        argument.AddError($"'{argument.Tokens[0].Value}' is not ADDRESS:PORT.");
        return null;
    }
}
