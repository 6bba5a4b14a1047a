using System.Diagnostics;

namespace Berita.Extraction.Benchmarks;

/// <summary>How much more two threads do than one.</summary>
/// <remarks>
/// What a thread needs is made before the clock runs, and a run is long beside the start of a thread. The same is asked of a
/// loop that touches no memory: of what it loses, nothing can be the fault of an extractor.
/// </remarks>
internal static class CoreScaling
{
    private const int Rounds = 11;
    private static readonly TimeSpan s_run = TimeSpan.FromMilliseconds(150);

    /// <summary>Over one shared extractor.</summary>
    public static double OfExtraction(Corpus corpus)
    {
        var extractor = new BeritaExtractor();
        return Measure(() =>
        {
            var buffer = new DocumentBuffer();
            return () => ReadAll(extractor, corpus, buffer);
        });
    }

    /// <summary>In a loop of arithmetic.</summary>
    public static double OfArithmetic() => Measure(static () => static () => _ = Mix(100_000));

    private static double Measure(Func<Action> makeWork)
    {
        Action[] works = [makeWork(), makeWork()];
        var passes = Math.Max(1, (int)(s_run.TotalSeconds / Array.ConvertAll(works, static w => Measuring.Seconds(1, w)[0]).Max()));
        var one = new List<double>();
        var two = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            one.Add(Run(works.AsSpan(0, 1), passes));
            two.Add(Run(works, passes));
        }
        return 2 * Median(one) / Median(two);
    }

    // the seconds that all threads take, side by side
    private static double Run(ReadOnlySpan<Action> works, int passes)
    {
        var threads = Array.ConvertAll(works.ToArray(), work => new Thread(() => Measuring.SecondsOf(work, passes)));
        var start = Stopwatch.GetTimestamp();
        Array.ForEach(threads, static t => t.Start());
        Array.ForEach(threads, static t => t.Join());
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void ReadAll(BeritaExtractor extractor, Corpus corpus, DocumentBuffer buffer)
    {
        foreach (var text in corpus.Texts)
            extractor.Extract(text, buffer);
    }

    private static ulong Mix(int steps)
    {
        var (a, b, c, d) = (1UL, 2UL, 3UL, 4UL);
        for (var i = 0; i < steps; i++)
            (a, b, c, d) = (Step(a), Step(b), Step(c), Step(d));
        return a ^ b ^ c ^ d;
    }

    private static ulong Step(ulong x)
    {
        x ^= x << 13;
        x ^= x >> 7;
        return x ^ x << 17;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
