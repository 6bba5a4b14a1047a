using System.CommandLine;
using ExtractDemo;

namespace ExtractWorker;

/// <summary><c>submit</c> of the command line.</summary>
internal static class SubmitVerb
{
    public static Command Create()
    {
        var broker = new BrokerArguments();
        var paths = new Argument<string[]>("PATH") { Description = "Files of lines {\"id\"?, \"text\", \"date\"?}; standard input where none is given.", Arity = ArgumentArity.ZeroOrMore };
        var window = Numbers.Option("--window", "How many documents may wait for the broker's confirmation.", 256);
        var command = new Command("submit", "Send the lines of files to the queue, each confirmed by the broker.") { paths, window };
        broker.AddTo(command);
        command.SetAction((parsed, _) => Tool.RunAsync(
            broker.TraceFile(parsed),
            (log, stop) => new SubmitRun(
                new()
                {
                    Broker = broker.Read(parsed),
                    Paths = parsed.GetValue(paths) ?? [],
                    Shard = default,
                    Window = parsed.GetValue(window),
                },
                log).RunAsync(stop)));
        return command;
    }
}
