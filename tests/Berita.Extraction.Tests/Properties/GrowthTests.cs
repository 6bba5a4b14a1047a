#if DEBUG
using System.Text;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Properties;

/// <summary>
/// Steps, not seconds: twice the text takes twice the steps, and no text takes more than three times what news takes a character,
/// but for what its findings are worth: a text of nothing but numbers has fifty times as many as news.
/// </summary>
public class GrowthTests
{
    private const int Length = 50_000;
    private const double MostOfNews = 3;

    // what findings may cost beside, in characters of news: news has one finding in more than a hundred characters
    private const int CharactersOfNumber = 60;
    private const int CharactersOfAttribution = 90;

    // where every character or two is a token, which news has at every sixth, or a sentence
    private const double MostOfNewsWhereMarks = 5;

    // where every word or two is a verb of saying, which news has at every thirtieth word, and none has a subject
    private const double MostOfNewsWhereCues = 5;

    // where every word is a figure that is read and then refused, which news has at every fiftieth; pairs are read as ranges first
    private const double MostOfNewsWhereRefused = 5;
    private const double MostOfNewsWherePairs = 9;

    private static readonly BeritaExtractor s_extractor = new();
    private static readonly DocumentBuffer s_buffer = new();
    private static readonly Lazy<double> s_news = new(static () =>
    {
        var articles = Repository.SeedPaths.Select(File.ReadAllText).ToList();
        return articles.Sum(StepsOf) / (double)articles.Sum(static a => a.Length);
    });

    private static readonly HashSet<string> s_marks = [". ", "\"\n", "“a\n", "“a”. ", "“A.” ", "1-", "1/"];

    private static readonly HashSet<string> s_cues = ["mengatakan ", "menilai ", "meminta ", "mengaku ", "Reuters mengatakan "];

    private static readonly HashSet<string> s_refused = ["10.00 ", "No 1 ", "1/1 ", "12/12/", "2020/"];

    private static readonly HashSet<string> s_pairs = ["10-12 "];

    public static TheoryData<string> Pieces { get; } =
    [
        "\"", "“", "”", "“a ", "'", "‘a’ ", "(", ")", "((a ", "[", ".", ". ", "...", ",", "-", "- ", "–", "/", ":", ";", "!", "…", "@", "@a ", "#", "#a ",
        "1", "1 ", "1.", "1,", "1.000", "1.000 ", "0", "1-", "1/", "1:", "10-12 ", "10.000-12.000 tentara ", "12/12/", "1,5 juta ", "½", "²",
        "Rp", "Rp ", "Rp1 ", "Rp 5 juta ", "$", "US$ ", "%", "5% ", "satu ", "dua puluh ", "juta ", "ribu ", "per ", "hingga ", "lebih dari ", "sekitar ",
        "ke-", "ke-1 ", "ke ", "pertama ", "tahun ", "tahun 2020 ", "Senin ", "(1/1) ", "Januari ", "pukul ", "pukul 10.00 ", "kemarin ", "hari ", "yang lalu ",
        "kata ", "kata Budi ", "Budi ", "Budi, ", "Budi mengatakan ", "mengatakan ", "bahwa ", "menurut ", "menurut Budi ", "ujarnya ", "dikutip ", "seperti dikutip ",
        "“a”, kata Budi. ", "“a” ", "“a”. ", "\"a\" kata ", "dia ", "ia ", "mereka ", "yang ", "dan ", "Presiden ", "Menteri ", "Presiden Budi Santoso ", "PT ", "PT A ", "Dr. ", "A.", "A. ", "a.n. ",
        "a", "a ", "A", "A ", "aku ", "nya ", "a-", "a-a", "teman-teman ", "é", "é ", "😀", "\uD83D", "\u0301", "\u00AD", "\u200B", "\u00A0", "\0", "\n", "a\n", "A\n", "\"\n", "“a\n", "1.\n", "- a\n",
        "kata", "()", "[]", "((((", "{", "(a) ", "(1) ", "1) ", "1. ", "1, ", "1, 2, dan 3 ", "1 dan 2 ", "antara 1 dan 2 ", "1 hingga 2 ", "1-2", "+62 ", "00 ", "10.00 ", "2020 ", "2020-", "2020/",
        "Rp1", "Rp 1-", "Rp1-Rp2 ", "1% ", "1 persen ", "1 kg ", "1 km per jam ", "1 per ", "1 orang ", "satu orang ", "seorang ", "puluhan ", "ratusan ribu ", "setengah ", "1½ ", "5' ", "5\" ", "Budi (5) ", "5 juta dolar ", "1 derajat ",
        "Pasal 1 ", "No 1 ", "kedua ", "kedua orang ", "I ", "XX ", "1/1 ", "1 Januari ", "Januari 2020 ", "Senin (1/1) ", "5 jam 3 menit ", "menit ke-5 ", "5 tahun ", "tahun lalu ", "awal tahun ", "kuartal I ", "hari ini ", "dini hari ",
        "menilai ", "meminta ", "mengaku ", "diduga ", "disebut ", "dilaporkan ", "dikatakan Budi ", "Budi disebut ", "Budi menilai ", "Budi menilai, ", "Budi meminta ", "Budi berkata: ", "Budi yang mengatakan ", "Budi mengatakan, ", "kata Budi mengatakan ",
        "dan mengatakan ", "mengatakan bahwa ", "kata dia, ", ", kata ", "a, kata Budi. ", "menurut Budi, ", "Menurut Budi, a. ", "menurut dia ", "katanya ", "Budi dan ", "bahwa Budi ", "tidak mengatakan ", "oleh Budi ", "Ketua Umum ", "Kapolres Budi, ",
        "Reuters mengatakan ", "Reuters mengatakan bahwa Budi mengatakan ", "seperti dikutip Reuters, ", "“A", "“A.” ", "“a,” ", "“a”, ", "“a” kata ",
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
        var news = s_news.Value;
        var steps = StepsOf(Repeat(piece, Length)) / (double)Length / news;

        var findings = (double)(CharactersOfNumber * (s_buffer.Quantities.Length + s_buffer.Temporals.Length) + CharactersOfAttribution * s_buffer.AttributionCount) / Length;
        Assert.True(steps <= MostFor(piece) + findings, $"{steps:F2} times what news costs, {findings:F2} allowed for findings");
    }

    [Fact]
    public void OneTextOfManyArticlesCostsWhatTheyCost()
    {
        var article = string.Join("\n\n", Repository.SeedPaths.Select(File.ReadAllText));
        var one = StepsOf(article);

        Assert.InRange(StepsOf(string.Concat(Enumerable.Repeat(article + "\n\n", 16))), 15 * one, 17 * one);
    }

    private static double MostFor(string piece) =>
        s_marks.Contains(piece) ? MostOfNewsWhereMarks
        : s_cues.Contains(piece) ? MostOfNewsWhereCues
        : s_refused.Contains(piece) ? MostOfNewsWhereRefused
        : s_pairs.Contains(piece) ? MostOfNewsWherePairs
        : MostOfNews;

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static long StepsOf(string text)
    {
        var before = Steps.Taken;
        s_extractor.Extract(text, s_buffer);
        return Steps.Taken - before;
    }
}
#endif
