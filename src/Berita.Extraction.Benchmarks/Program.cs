using BenchmarkDotNet.Running;
using Berita.Extraction.Benchmarks;

// [--quick [--write] | --growth | --filter DEMO] [--corpus FILE] [options of BenchmarkDotNet]
var corpus = Array.IndexOf(args, "--corpus");
if (corpus >= 0 && corpus + 1 < args.Length)
{
    // through the environment, for BenchmarkDotNet measures in processes of its own
    Environment.SetEnvironmentVariable(Corpus.Variable, Path.GetFullPath(args[corpus + 1]));
    args = [.. args[..corpus], .. args[(corpus + 2)..]];
}
switch (args.FirstOrDefault())
{
    case "--quick":
        var report = QuickReport.Make();
        Console.Write(report);
        if (args.Contains("--write"))
            SpeedPage.Write(report);
        return 0;
    case "--growth":
        GrowthTable.Print(Console.Out, Corpus.Load());
        return 0;
    case "--filter" when args.Length == 2:
        FilterRun.Print(Console.Out, Corpus.Load(), args[1]);
        return 0;
    case StartTime.Empty:
        return 0;
    case StartTime.First:
        return StartTime.ReadOneText();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, new ThroughputConfig());
        return 0;
}
