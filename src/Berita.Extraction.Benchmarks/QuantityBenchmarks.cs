using BenchmarkDotNet.Attributes;

namespace Berita.Extraction.Benchmarks;

/// <summary>The quantity stage beside its baselines.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private readonly Work _work = new(Corpus.Load());

    [Benchmark(Baseline = true, Description = "expressions of all three")]
    public decimal Baseline() => _work.RegexNumbers();

    [Benchmark(Description = "digits-only expression")]
    public decimal RegexQuantities() => _work.RegexQuantities();

    [Benchmark(Description = "tokens, sentences, quantities, temporals")]
    public int Numbers() => _work.Numbers();
}
