using System.Runtime.InteropServices;
using ExtractDemo;
using Microsoft.Extensions.Logging;

namespace ExtractWorker;

/// <summary>Runs a verb that comes to an end: Ctrl-C and SIGTERM stop it, and what goes wrong is told in a line.</summary>
internal static class Tool
{
    public static async Task<int> RunAsync(string? traceFile, Func<ILogger, CancellationToken, Task<bool>> run)
    {
        using var traces = traceFile is null ? null : new TraceLog(traceFile);
        using var logging = LoggerFactory.Create(Logging.Configure);
        using var stopped = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            var allGood = await run(logging.CreateLogger("ExtractWorker"), stopped.Token);
            return stopped.IsCancellationRequested ? ExitCode.Interrupted : allGood ? ExitCode.Done : ExitCode.SomeBad;
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"ExtractWorker: {e.Message}");
            return ExitCode.Usage;
        }

        // the first signal lets what is in hand be finished; one more ends at once
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stopped.IsCancellationRequested;
            stopped.Cancel();
        }
    }
}
