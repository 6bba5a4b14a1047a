using BenchmarkDotNet.Running;
using Berita.Extraction.Benchmarks;

// [--quick] [--corpus FILE] [options of BenchmarkDotNet]
var corpus = Array.IndexOf(args, "--corpus");
if (corpus >= 0 && corpus + 1 < args.Length)
{
    // through the environment, for BenchmarkDotNet measures in processes of its own
    Environment.SetEnvironmentVariable(Corpus.Variable, Path.GetFullPath(args[corpus + 1]));
    args = [.. args[..corpus], .. args[(corpus + 2)..]];
}
if (args.Contains("--quick"))
{
    QuickTable.Print(Console.Out);
    return 0;
}
BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, new ThroughputConfig());
return 0;
