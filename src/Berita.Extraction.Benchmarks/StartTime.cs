using System.Diagnostics;

namespace Berita.Extraction.Benchmarks;

/// <summary>How much longer a fresh process takes to its first findings than one that does nothing.</summary>
internal static class StartTime
{
    public const string Empty = "--start-empty";
    public const string First = "--start-first";

    private const int Rounds = 15;

    /// <summary>The difference in milliseconds, by the medians of processes in turns.</summary>
    public static double Milliseconds()
    {
        var empty = new List<double>();
        var first = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            empty.Add(Run(Empty));
            first.Add(Run(First));
        }
        return Median(first) - Median(empty);
    }

    /// <summary>What the process that is measured does.</summary>
    public static int ReadOneText()
    {
        var document = new BeritaExtractor().Extract("\u201CKami menerima 10.000 paket kemarin,\u201D kata Sri di Jakarta, Senin (28/4/2025).");
        return document is { Attributions.Count: 1, Quantities.Count: 1 } ? 0 : 1;
    }

    private static double Run(string mode)
    {
        var clock = System.Diagnostics.Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(StartTime).Assembly.Location, mode]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The process {mode} ended with {process.ExitCode}.");
        return System.Diagnostics.Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
