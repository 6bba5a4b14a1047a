using System.Text;

namespace Berita.Extraction.Benchmarks;

/// <summary>What a character costs in texts of every length, and in texts made to do harm, as a ratio to news.</summary>
internal static class GrowthTable
{
    private const int HostileLength = 10_000_000;
    private const int Rounds = 3;
    private const int WarmUps = 5;

    private static readonly string[] s_pieces =
    [
        "\"", "“", "'", "“a” ", "(", "()", ".", ",", "-", "1", "1 ", "12.500 ", "10-12 ", "1/", "Rp", "Rp ", "Rp1 ", "5% ", "dua ", "ribu ", "kata", "kata ",
        "kata Sri ", "Sri mengatakan ", "mengatakan ", "menurut ", "“a”, kata Sri. ", "diduga ", "Sri menilai, ", "kata dia, ", "1, ", "(1) ", "1. ", "1-", "Sri ", "Presiden ", "Senin ", "tahun ", "a", "a ", "aku ", "é ", "😀", "\n", "@", "a-",
    ];

    public static void Print(TextWriter to, Corpus corpus)
    {
        var extractor = new BeritaExtractor(new() { MaxTextLength = int.MaxValue });
        var buffer = new DocumentBuffer();
        var news = string.Join("\n\n", corpus.Texts);
        var rows = new List<(string Name, int Length, double Seconds)>();
        // what is measured first is not yet compiled to the last
        for (var i = 0; i < WarmUps; i++)
            Measure(Repeat(news, HostileLength));
        foreach (var length in (int[])[1_000, 10_000, 100_000, 1_000_000, 16_000_000, 64_000_000])
            Add("news", Repeat(news + "\n\n", length));
        Add("news without line ends", Repeat(news.ReplaceLineEndings(" ") + " ", HostileLength));
        foreach (var piece in s_pieces)
            Add($"`{piece.Replace("\n", "\\n", StringComparison.Ordinal)}` again and again", Repeat(piece, HostileLength));
        Write(to, rows, Measure(news));

        void Add(string name, string text) => rows.Add((name, text.Length, Measure(text)));

        // processor seconds a character: the best of some rounds, each of at least a few milliseconds
        double Measure(string text)
        {
            var passes = Math.Max(1, 1_000_000 / text.Length);
            extractor.Extract(text, buffer);
            var best = double.MaxValue;
            for (var round = 0; round < Rounds; round++)
                best = Math.Min(best, Measuring.ProcessorSecondsOf(() => extractor.Extract(text, buffer), passes));
            return best / text.Length;
        }
    }

    private static void Write(TextWriter to, List<(string Name, int Length, double Seconds)> rows, double unit)
    {
        to.WriteLine("| text | characters | cost of a character, of news |");
        to.WriteLine("| --- | ---: | ---: |");
        foreach (var (name, length, seconds) in rows)
            to.WriteLine(FormattableString.Invariant($"| {name} | {length:N0} | {seconds / unit:F2} |"));
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
            text.Append(piece, 0, Math.Min(piece.Length, length - text.Length));
        return text.ToString();
    }
}
