using System.CommandLine;
using ExtractDemo;

namespace ExtractWorker;

/// <summary><c>collect</c> of the command line.</summary>
internal static class CollectVerb
{
    public static Command Create()
    {
        var broker = new BrokerArguments();
        var output = new Option<string?>("--output") { Description = "Where to write; standard output where not given.", HelpName = "FILE" };
        var dead = new Option<string?>("--dead") { Description = "Where to add the lines that nothing could be made of [default: FILE.dead, or dead.ndjson].", HelpName = "FILE" };
        var order = new Option<string>("--order") { Description = "As results come, or as the input was: then all at the end, and a collect that was stopped goes on.", HelpName = "arrival|input", DefaultValueFactory = _ => "arrival" };
        order.AcceptOnlyFromAmong("arrival", "input");
        var count = new Option<long?>("--count") { Description = "How many documents were sent: with so many answers there is an end.", HelpName = "N" };
        var idle = new Option<double?>("--idle") { Description = "After how many seconds without an answer there is an end.", HelpName = "SECONDS" };
        var command = new Command("collect", "Gather results and dead letters, each document once.") { output, dead, order, count, idle };
        broker.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(order) == "input" && result.GetValue(output) is null)
                result.AddError("--order input needs --output.");
        });
        command.SetAction((parsed, _) => Tool.RunAsync(
            broker.TraceFile(parsed),
            (log, stop) => new CollectRun(
                new()
                {
                    Broker = broker.Read(parsed),
                    OutputPath = parsed.GetValue(output),
                    DeadPath = parsed.GetValue(dead) ?? (parsed.GetValue(output) is { } path ? path + ".dead" : "dead.ndjson"),
                    InInputOrder = parsed.GetValue(order) == "input",
                    Count = parsed.GetValue(count),
                    Idle = parsed.GetValue(idle) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                },
                log).RunAsync(stop)));
        return command;
    }
}
