using BenchmarkDotNet.Attributes;

namespace Berita.Extraction.Benchmarks;

/// <summary>The document stage beside its baselines.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private readonly Work _work = new(Corpus.Load());

    [Benchmark(Baseline = true, Description = "expressions of all four")]
    public decimal Baseline() => _work.RegexEverything();

    [Benchmark(Description = "attribution expressions")]
    public int RegexAttributions() => _work.RegexAttributions();

    [Benchmark(Description = "whole document, buffer")]
    public int Everything() => _work.Everything();

    [Benchmark(Description = "whole document, owned")]
    public int Documents() => _work.Documents();
}
