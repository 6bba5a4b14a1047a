using System.Runtime.InteropServices;

namespace ExtractDemo;

/// <summary>Opens what the command line names, lets the input be done, and says how it went.</summary>
internal static class Demo
{
    public static int Run(DemoOptions options)
    {
        if (FindProblem(options) is { } problem)
            return Fail(problem);
        try
        {
            using var output = OpenOutput(options);
            using var writer = DocumentWriters.Create(options, new OutputSink(output));
            var allGood = options.Input == InputKind.Ndjson
                ? RunFilter(options, output, writer)
                : TextRun.Run(options, writer ?? new RenderedDocuments(options, new OutputSink(output)));
            return allGood ? ExitCode.Done : ExitCode.SomeBad;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (TerminatedException)
        {
            return ExitCode.Terminated;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(e.Message);
        }
    }

    // tables are several files, which their writer opens
    private static Stream OpenOutput(DemoOptions options) =>
        options.Format == OutputFormat.Csv ? Stream.Null
        : options.OutputPath is { } path ? OpenFile(path, options.Resumes)
        : StandardStreams.OpenOutput();

    private static FileStream OpenFile(string path, bool resumes) =>
        new(path, resumes ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.None);

    // The first Ctrl-C or request to end ends after the last whole line; one more ends at once, as the first does where texts are read.
    private static bool RunFilter(DemoOptions options, Stream output, IDocumentWriter? writer)
    {
        using var ended = new CancellationTokenSource();
        var signal = default(PosixSignal);
        void End(PosixSignalContext context)
        {
            context.Cancel = !ended.IsCancellationRequested;
            signal = context.Signal;
            ended.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            return NdjsonRun.Run(options, output, writer, ended.Token);
        }
        catch (OperationCanceledException e) when (signal == PosixSignal.SIGTERM)
        {
            throw new TerminatedException(e);
        }
    }

    private static string? FindProblem(DemoOptions options) => FindWrongOption(options) ?? FindWrongPath(options);

    private static string? FindWrongOption(DemoOptions options) => options switch
    {
        { OutputPath: "" } => "--output needs a file.",
        { Shard.Count: > 0, Input: not InputKind.Ndjson } => "--shard needs --input ndjson.",
        { Resumes: true, Input: not InputKind.Ndjson } or { Resumes: true, Format: not OutputFormat.Ndjson } => "--resume needs --input ndjson and --format ndjson.",
        { Format: OutputFormat.Csv, OutputPath: null } => "--format csv needs --output: a folder, or the beginning of the names of three files.",
        { Resumes: true, OutputPath: null } => "--resume needs --output.",
        _ => null,
    };

    private static string? FindWrongPath(DemoOptions options)
    {
        foreach (var path in options.Paths)
        {
            if (path.Length == 0)
                return "A path is empty.";
            if (Directory.Exists(path))
                return $"{path} is a directory.";
            if (!File.Exists(path))
                return $"{path} does not exist.";
            if (OutputPaths(options).Any(output => Path.GetFullPath(output) == Path.GetFullPath(path)))
                return $"{path} cannot be read and written at once.";
        }
        return null;
    }

    private static IEnumerable<string> OutputPaths(DemoOptions options) => options switch
    {
        { OutputPath: null } => [],
        { Format: OutputFormat.Csv } => CsvPaths.For(options.OutputPath).All,
        _ => [options.OutputPath],
    };

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"ExtractDemo: {message}");
        return ExitCode.Usage;
    }
}
