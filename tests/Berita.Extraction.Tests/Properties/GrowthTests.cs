#if DEBUG
using System.Text;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Properties;

/// <summary>Steps, not seconds: twice the text takes twice the steps, and no text takes many more a character than news.</summary>
public class GrowthTests
{
    private const int Length = 50_000;
    private const double MostOfNews = 3;

    // where every word or two is a finding of its own, which news has once in thirty
    private const double MostOfNewsWhereDense = 60;

    // where every character or two is a token, which news has at every sixth
    private const double MostOfNewsWhereMarks = 5;

    private static readonly BeritaExtractor s_extractor = new();
    private static readonly DocumentBuffer s_buffer = new();
    private static readonly Lazy<double> s_news = new(static () =>
    {
        var articles = Repository.SeedPaths.Select(File.ReadAllText).ToList();
        return articles.Sum(StepsOf) / (double)articles.Sum(static a => a.Length);
    });

    private static readonly HashSet<string> s_dense =
    [
        "1 ", "1.\n", "1.000 ", "12/12/", "ke-1 ", "Rp1 ", "1/", "5% ", "10-12 ", "1-", "Budi mengatakan ", "mengatakan ", "“a”, kata Budi. ", "'", "\"\n", "\"",
    ];

    private static readonly HashSet<string> s_marks = ["“", "”", ". ", "“a\n", "“a”. ", "‘a’ "];

    public static TheoryData<string> Pieces { get; } =
    [
        "\"", "“", "”", "“a ", "'", "‘a’ ", "(", ")", "((a ", "[", ".", ". ", "...", ",", "-", "- ", "–", "/", ":", ";", "!", "…", "@", "@a ", "#", "#a ",
        "1", "1 ", "1.", "1,", "1.000", "1.000 ", "0", "1-", "1/", "1:", "10-12 ", "10.000-12.000 tentara ", "12/12/", "1,5 juta ", "½", "²",
        "Rp", "Rp ", "Rp1 ", "Rp 5 juta ", "$", "US$ ", "%", "5% ", "satu ", "dua puluh ", "juta ", "ribu ", "per ", "hingga ", "lebih dari ", "sekitar ",
        "ke-", "ke-1 ", "ke ", "pertama ", "tahun ", "tahun 2020 ", "Senin ", "(1/1) ", "Januari ", "pukul ", "pukul 10.00 ", "kemarin ", "hari ", "yang lalu ",
        "kata ", "kata Budi ", "Budi ", "Budi, ", "Budi mengatakan ", "mengatakan ", "bahwa ", "menurut ", "menurut Budi ", "ujarnya ", "dikutip ", "seperti dikutip ",
        "“a”, kata Budi. ", "“a” ", "“a”. ", "\"a\" kata ", "dia ", "ia ", "mereka ", "yang ", "dan ", "Presiden ", "Menteri ", "Presiden Budi Santoso ", "PT ", "PT A ", "Dr. ", "A.", "A. ", "a.n. ",
        "a", "a ", "A", "A ", "aku ", "nya ", "a-", "a-a", "teman-teman ", "é", "é ", "😀", "\uD83D", "\u0301", "\u00AD", "\u200B", "\u00A0", "\0", "\n", "a\n", "A\n", "\"\n", "“a\n", "1.\n", "- a\n",
        "http://", "www.a.id ", "a@b.id ", "a@", "a.", "a.b", "Baca juga: ", "BACA JUGA ", "JAKARTA - ", "Jakarta (ANTARA) - ", "“A, ” kata Budi, “b. ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void GrowsWithTheLengthAlone(string piece)
    {
        var half = StepsOf(Repeat(piece, Length / 2));
        var whole = StepsOf(Repeat(piece, Length));

        Assert.True(whole <= 2.1 * half + 1000, $"{half} steps for half the text, {whole} for all of it");
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void NoDearerThanNews(string piece)
    {
        var steps = StepsOf(Repeat(piece, Length)) / (double)Length;

        var most = s_dense.Contains(piece) ? MostOfNewsWhereDense : s_marks.Contains(piece) ? MostOfNewsWhereMarks : MostOfNews;
        Assert.True(steps <= most * s_news.Value, $"{steps:F1} steps a character, {s_news.Value:F1} in news");
    }

    [Fact]
    public void OneTextOfManyArticlesCostsWhatTheyCost()
    {
        var article = string.Join("\n\n", Repository.SeedPaths.Select(File.ReadAllText));
        var one = StepsOf(article);

        Assert.InRange(StepsOf(string.Concat(Enumerable.Repeat(article + "\n\n", 16))), 15 * one, 17 * one);
    }

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static long StepsOf(string text)
    {
        var before = Steps.Taken;
        s_extractor.Extract(text, s_buffer);
        return Steps.Taken - before;
    }
}
#endif
