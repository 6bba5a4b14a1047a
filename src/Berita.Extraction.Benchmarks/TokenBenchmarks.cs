using BenchmarkDotNet.Attributes;

namespace Berita.Extraction.Benchmarks;

/// <summary>The token stage beside its baselines.</summary>
[MemoryDiagnoser]
public class TokenBenchmarks
{
    private readonly Work _work = new(Corpus.Load());

    [Benchmark(Baseline = true, Description = "word expression")]
    public int Baseline() => _work.RegexWords();

    [Benchmark(Description = "string.Split")]
    public int StringSplit() => _work.StringSplit();

    [Benchmark(Description = "span.SplitAny")]
    public int SpanSplit() => _work.SpanSplit();

    [Benchmark(Description = "tokens")]
    public int Tokens() => _work.Tokens();
}
