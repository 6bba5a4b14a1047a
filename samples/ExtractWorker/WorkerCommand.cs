using System.CommandLine;
using System.CommandLine.Parsing;
using ExtractDemo;
using Microsoft.Extensions.Logging;

namespace ExtractWorker;

/// <summary>The command line.</summary>
internal static class WorkerCommand
{
    public static RootCommand Create() => new("Reads Indonesian news from a queue of RabbitMQ, on as many machines as there are workers.")
    {
        WorkVerb.Create(), SubmitVerb.Create(), CollectVerb.Create(),
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var result = Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count == 0)
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        foreach (var error in result.Errors)
            await Console.Error.WriteLineAsync($"ExtractWorker: {error.Message}");
        await Console.Error.WriteLineAsync("ExtractWorker --help shows the usage.");
        return ExitCode.Usage;
    }
}
