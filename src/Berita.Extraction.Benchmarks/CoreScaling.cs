namespace Berita.Extraction.Benchmarks;

/// <summary>How much more two threads do than one, over one shared extractor.</summary>
internal static class CoreScaling
{
    private const int Rounds = 11;
    private const int Passes = 8;

    public static double TwoThreads(Corpus corpus)
    {
        var extractor = new BeritaExtractor();
        var seconds = Measuring.Seconds(Rounds, () => Run(extractor, corpus, 1), () => Run(extractor, corpus, 2));
        return 2 * seconds[0] / seconds[1];
    }

    // each thread reads the whole corpus
    private static void Run(BeritaExtractor extractor, Corpus corpus, int threads)
    {
        var all = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            var buffer = new DocumentBuffer();
            for (var pass = 0; pass < Passes; pass++)
            {
                foreach (var text in corpus.Texts)
                    extractor.Extract(text, buffer);
            }
        })).ToList();
        all.ForEach(static t => t.Start());
        all.ForEach(static t => t.Join());
    }
}
