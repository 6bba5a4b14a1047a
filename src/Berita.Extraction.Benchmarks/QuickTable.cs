using System.Diagnostics;
using System.Runtime.Intrinsics;

namespace Berita.Extraction.Benchmarks;

/// <summary>Throughput of every stage and its ratio to its baseline, in under two minutes: rounds in turns in one process, medians.</summary>
internal static class QuickTable
{
    private const int Rounds = 9;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(150);

    public static void Print(TextWriter to)
    {
        var work = new Work(Corpus.Load());
        (string Name, Func<decimal> Run, int Baseline)[] rows =
        [
            ("word expression", () => work.RegexWords(), 0),
            ("string.Split", () => work.StringSplit(), 0),
            ("span.SplitAny", () => work.SpanSplit(), 0),
            ("tokens", () => work.Tokens(), 0),
            ("tokens + sentences", () => work.Sentences(), 0),
            ("expressions: words, sentences, quantities", work.RegexNumbers, 5),
            ("tokens + sentences + quantities + temporals", () => work.Numbers(), 5),
            ("expressions: the same and attributions", work.RegexEverything, 7),
            ("whole document", () => work.Everything(), 7),
        ];
        var passes = rows.Select(r => WarmUp(r.Run)).ToArray();
        var seconds = rows.Select(static _ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < rows.Length; i++)
                seconds[i].Add(Measure(rows[i].Run, passes[i]));
        }
        var rates = seconds.Select(s => work.Corpus.Bytes / 1e6 / s.Order().ElementAt(Rounds / 2)).ToArray();
        to.WriteLine(FormattableString.Invariant(
            $"{work.Corpus.Texts.Length} texts, {work.Corpus.Bytes / 1e6:F2} MB of UTF-8; .NET {Environment.Version}; AVX-512 {Vector512.IsHardwareAccelerated}, AVX2 {Vector256.IsHardwareAccelerated}; one thread, median of {Rounds} rounds in turns"));
        to.WriteLine();
        to.WriteLine("| work | MB/s | of its baseline |");
        to.WriteLine("| --- | ---: | ---: |");
        for (var i = 0; i < rows.Length; i++)
            to.WriteLine(FormattableString.Invariant($"| {rows[i].Name} | {rates[i]:F0} | {rates[i] / rates[rows[i].Baseline]:F2} |"));
    }

    // How many passes fill a slice of time, once all code is compiled.
    private static int WarmUp(Func<decimal> run)
    {
        var start = Stopwatch.GetTimestamp();
        var passes = 0;
        while (Stopwatch.GetElapsedTime(start) < s_warmUp)
        {
            run();
            passes++;
        }
        return Math.Max(1, (int)(s_slice / (Stopwatch.GetElapsedTime(start) / passes)));
    }

    private static double Measure(Func<decimal> run, int passes)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < passes; i++)
            run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / passes;
    }
}
