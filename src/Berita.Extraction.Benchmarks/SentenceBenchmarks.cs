using BenchmarkDotNet.Attributes;

namespace Berita.Extraction.Benchmarks;

/// <summary>The sentence stage beside its baselines.</summary>
[MemoryDiagnoser]
public class SentenceBenchmarks
{
    private readonly Work _work = new(Corpus.Load());

    [Benchmark(Baseline = true, Description = "word expression")]
    public int Baseline() => _work.RegexWords();

    [Benchmark(Description = "sentence expression")]
    public int RegexSentences() => _work.RegexSentences();

    [Benchmark(Description = "tokens and sentences")]
    public int Sentences() => _work.Sentences();
}
