using System.Text.Json;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo.Compare;

public class CompareCommandTests
{
    private static readonly string[] s_seeds = [.. Repository.SeedPaths.Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))];

    [Fact]
    public void Seeds_DisagreeOnTheSoldiers()
    {
        var run = DemoProcess.Run("", ["compare", .. s_seeds, "--format", "json", "--date", "2025-04-30"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var groups = JsonDocument.Parse(run.Output).RootElement.GetProperty("groups").EnumerateArray().ToArray();
        Assert.Equal("tentara", groups[0].GetProperty("noun").GetString());
        var figures = groups[0].GetProperty("figures").EnumerateArray().Select(Describe).ToArray();
        Assert.Equal(
        [
            "ribuan tentara [1000,10000) Korea Utara: Mark Rutte, 004",
            "Sekitar 10.000 tentara [10000,10000] Korea Utara: , 004",
            "sekitar 10.000-12.000 tentara [10000,12000]: Pejabat intelijen AS, Korea Selatan dan Ukraina, 002 1950/1953",
            "puluhan ribu tentara [10000,100000) Korea Utara: Mark Rutte, 004",
            "lebih dari 10.000 tentara (10000,): intelijen Korea Selatan dan Amerika Serikat, 001",
            "lebih dari 10.000 tentara (10000,) Korea Utara: intelijen dari Korea Selatan (Korsel) dan Amerika Serikat|Komisi Militer Pusat Korut, 003 2024",
            "sekitar 14.000 tentara [14000,14000]: pemerintah Ukraina, 000",
            "sekitar 3.000 tentara [3000,3000] tambahan: Militer Korea Selatan, 002 2025",
            "sekitar 4.000 tentara [4000,4000] terbunuh atau terluka Korea Utara: militer Korea Selatan, 002 2025-03",
        ], figures, StringComparer.Ordinal);
        Assert.Equal("[[0,6],[1,6],[2,6]]", string.Concat(groups[0].GetProperty("contradictions").GetRawText().Where(c => !char.IsWhiteSpace(c))));
        Assert.Contains(groups, g => g.GetProperty("noun").GetString() == "personel" && Describe(g.GetProperty("figures")[0]) == "3.000 personel [3000,3000] tambahan: pemerintah Ukraina, 000");
    }

    [Fact]
    public void Spans_LieInTheArticles()
    {
        var groups = JsonDocument.Parse(DemoProcess.Run("", ["compare", .. s_seeds, "--format", "json"]).Output).RootElement.GetProperty("groups");

        foreach (var figure in groups.EnumerateArray().SelectMany(g => g.GetProperty("figures").EnumerateArray()))
        {
            var text = Repository.Read(figure.GetProperty("article").GetString()!);
            Assert.Equal(figure.GetProperty("text").GetString(), Cut(text, figure.GetProperty("span")));
            Assert.Equal(figure.GetProperty("sentence").GetString(), Cut(text, figure.GetProperty("sentenceSpan")));
        }
    }

    [Fact]
    public void Reading_ShowsEachFigureWithItsSpeakerAndSentence()
    {
        var run = DemoProcess.Run("{\"id\":\"pagi\",\"text\":\"Budi mengatakan 40 sapi hilang.\"}\n{\"id\":\"sore\",\"text\":\"Ani, seperti dilansir Antara, mengatakan 25 sapi hilang kemarin.\",\"date\":\"2025-04-30\"}\n", "compare", "--input", "ndjson");

        Assert.Equal(
            """
            sapi   Figures: 2 · Articles: 2 · Contradictions: 1

               1. 25   sapi (hilang)   ≠ 2
                  Said by: Ani · Relayed by: Antara · Dates in the sentence: kemarin (2025-04-29)
                  sore: Ani, seperti dilansir Antara, mengatakan 25 sapi hilang kemarin.
               2. 40   sapi (hilang)   ≠ 1
                  Said by: Budi
                  pagi: Budi mengatakan 40 sapi hilang.


            """.ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Page_MarksTheFigureInItsSentence_AndEscapesAll()
    {
        var page = DemoProcess.Run("{\"id\":\"<b>1\",\"text\":\"Budi <i> mengatakan 40 sapi & 1 kuda.\"}\n", "compare", "--input", "ndjson", "--format", "html", "--lang", "id").Output;

        Assert.Contains("<cite>&lt;b&gt;1</cite> <q lang=\"id\">Budi &lt;i&gt; mengatakan <mark class=\"quantity lane0\">40 sapi</mark> &amp; 1 kuda.</q>", page, StringComparison.Ordinal);
        Assert.Contains("Siapa menyebut berapa?", page, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingCounted_IsSaid() =>
        Assert.Equal("Nothing found.\n", DemoProcess.Run("Halo.", "compare").Output);

    private static string Cut(string text, JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private static string Describe(JsonElement figure)
    {
        var bounds = $"{(figure.GetProperty("minInclusive").GetBoolean() ? '[' : '(')}{figure.GetProperty("min")},{figure.GetProperty("max")}{(figure.GetProperty("maxInclusive").GetBoolean() ? ']' : ')')}";
        var thing = string.Concat(new[] { "qualifier", "state", "owner" }.Select(p => figure.GetProperty(p).GetString()).Where(v => v!.Length > 0).Select(v => " " + v));
        var article = figure.GetProperty("article").GetString()!["seeds/".Length..][..3];
        var dates = string.Concat(figure.GetProperty("dates").EnumerateArray().Select(d => " " + d.GetProperty("value").GetString()));
        return $"{figure.GetProperty("text").GetString()} {bounds}{thing}: {string.Join('|', figure.GetProperty("speakers").EnumerateArray().Select(s => s.GetString()))}, {article}{dates}";
    }
}
