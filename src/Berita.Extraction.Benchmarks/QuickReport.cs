using System.Runtime.Intrinsics;
using System.Text;

namespace Berita.Extraction.Benchmarks;

/// <summary>What every stage reaches beside its baselines, in under two minutes: rounds in turns in one process, medians.</summary>
internal static class QuickReport
{
    private const int Rounds = 11;
    private const int ParagraphBytes = 300;

    private enum Baseline { Words, Numbers, Everything }

    private sealed record Row(string Name, Action<Work> Run, Baseline Baseline);

    private static readonly Row[] s_rows =
    [
        new("expression of words", static w => w.RegexWords(), Baseline.Words),
        new("expressions of words, sentences, quantities", static w => w.RegexNumbers(), Baseline.Numbers),
        new("the same and expressions of attributions", static w => w.RegexEverything(), Baseline.Everything),
        new("`string.Split`", static w => w.StringSplit(), Baseline.Words),
        new("`span.SplitAny`", static w => w.SpanSplit(), Baseline.Words),
        new("**tokens**", static w => w.Tokens(), Baseline.Words),
        new("**tokens, sentences**", static w => w.Sentences(), Baseline.Words),
        new("**tokens, sentences, quantities, temporals**", static w => w.Numbers(), Baseline.Numbers),
        new("**whole document**", static w => w.Everything(), Baseline.Everything),
    ];

    /// <summary>Measures, and tells in Markdown.</summary>
    public static string Make()
    {
        var articles = new Work(Corpus.Load());
        var paragraphs = new Work(articles.Corpus.InParagraphs(ParagraphBytes));
        var whole = Rates(articles);
        var short_ = Rates(paragraphs);
        var report = new StringBuilder();
        report.AppendLine(FormattableString.Invariant(
            $"{Machine()}; {articles.Corpus.Texts.Length} articles, {articles.Corpus.Bytes / 1e6:F2} MB of UTF-8, read as UTF-16; one thread, median of {Rounds} rounds in turns."));
        report.AppendLine();
        report.AppendLine("| work | MB/s | of its baseline | tokens/s, millions | articles/s | in paragraphs of 300 bytes, of the baseline |");
        report.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (var i = 0; i < s_rows.Length; i++)
        {
            var baseline = (int)s_rows[i].Baseline;
            report.AppendLine(FormattableString.Invariant(
                $"| {s_rows[i].Name} | {whole[i] * articles.Corpus.Bytes / 1e6:F0} | {whole[i] / whole[baseline]:F2} | {whole[i] * articles.TokenCount / 1e6:F1} | {whole[i] * articles.Corpus.Texts.Length:N0} | {short_[i] / short_[baseline]:F2} |"));
        }
        report.AppendLine();
        report.AppendLine(FormattableString.Invariant(
            $"Two threads over one extractor do {CoreScaling.OfExtraction(articles.Corpus):F2} times the work of one, where a loop of arithmetic does {CoreScaling.OfArithmetic():F2} times. The first findings of a fresh process come {StartTime.Milliseconds():F0} ms after those of an empty program would."));
        return report.ToString();
    }

    // passes over the corpus a second
    private static double[] Rates(Work work) =>
        Array.ConvertAll(Measuring.Seconds(Rounds, Array.ConvertAll(s_rows, r => (Action)(() => r.Run(work)))), static s => 1 / s);

    private static string Machine()
    {
        var simd = Vector512.IsHardwareAccelerated ? "AVX-512" : Vector256.IsHardwareAccelerated ? "AVX2" : Vector128.IsHardwareAccelerated ? "128 bits" : "no SIMD";
        return $"{Cpu()}, {simd}, .NET {Environment.Version}, Berita.Extraction {typeof(BeritaExtractor).Assembly.GetName().Version!.ToString(3)}";
    }

    private static string Cpu()
    {
        const string key = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static l => l.StartsWith(key, StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown processor";
    }
}
