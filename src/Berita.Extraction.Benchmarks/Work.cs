namespace Berita.Extraction.Benchmarks;

/// <summary>The library's stages and the baselines, each as one pass over a corpus.</summary>
internal sealed class Work
{
    private static readonly System.Buffers.SearchValues<char> s_separators = System.Buffers.SearchValues.Create(" \n");

    private readonly DocumentBuffer _buffer = new();
    private readonly BeritaExtractor _tokens = new(new ExtractionOptions { Stages = ExtractionStages.Tokens });
    private readonly BeritaExtractor _sentences = new(new ExtractionOptions { Stages = ExtractionStages.Tokens | ExtractionStages.Sentences });
    private readonly BeritaExtractor _numbers = new(new ExtractionOptions { Stages = ExtractionStages.All & ~ExtractionStages.Attributions });
    private readonly BeritaExtractor _all = new();

    public Work(Corpus corpus) => Corpus = corpus;

    public Corpus Corpus { get; }

    /// <summary>The tokens of the corpus.</summary>
    public int TokenCount => Tokens();

    public int Tokens() => Extract(_tokens);

    public int Sentences() => Extract(_sentences);

    public int Numbers() => Extract(_numbers);

    public int Everything() => Extract(_all);

    public int Documents() => Corpus.Texts.Sum(text => _all.Extract(text).Attributions.Count);

    public int StringSplit() => Corpus.Texts.Sum(static text => text.Split(' ', '\n').Length);

    public int SpanSplit()
    {
        var count = 0;
        foreach (var text in Corpus.Texts)
        {
            foreach (var range in text.AsSpan().SplitAny(s_separators))
                count += range.Start.Value & 1;
        }
        return count;
    }

    public int RegexWords() => Corpus.Texts.Sum(Baselines.Words);

    public int RegexSentences() => Corpus.Texts.Sum(Baselines.Sentences);

    public decimal RegexQuantities() => Corpus.Texts.Sum(Baselines.Quantities);

    public int RegexAttributions() => Corpus.Texts.Sum(Baselines.Attributions);

    public decimal RegexNumbers() => RegexWords() + RegexSentences() + RegexQuantities();

    public decimal RegexEverything() => RegexNumbers() + RegexAttributions();

    private int Extract(BeritaExtractor extractor)
    {
        var count = 0;
        foreach (var text in Corpus.Texts)
        {
            extractor.Extract(text, _buffer);
            count += _buffer.Tokens.Length;
        }
        return count;
    }
}
