using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo.Html;

public class ArticlePageTests
{
    private const string Seed = "seeds/004_ba83cb2b13aa4035.txt";

    [Fact]
    public void Article_IsWhole_AndEveryMarkHasItsRow()
    {
        var main = MainOf(DemoProcess.Run("", Seed, "--format", "html").Output);

        Assert.Equal(Repository.Read(Seed).Split('\n', StringSplitOptions.RemoveEmptyEntries), main.Descendants("article").Elements("p").Select(p => p.Value), StringComparer.Ordinal);
        var ids = main.Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>().ToArray();
        Assert.Distinct(ids, StringComparer.Ordinal);
        foreach (var mark in main.Descendants("mark").Where(m => m.Attribute("id") is not null))
        {
            Assert.Equal((string)mark.Attribute("id")!, (string)mark.Attribute("aria-describedby")! + "-text");
            Assert.Contains((string)mark.Attribute("aria-describedby")!, ids, StringComparer.Ordinal);
        }
        foreach (var row in main.Descendants("tr").Select(r => (string?)r.Attribute("id")).OfType<string>())
            Assert.Contains(row + "-text", ids, StringComparer.Ordinal);
    }

    [Fact]
    public void Tables_SayWhoSaidWhat_AndAllNumbersAndDates()
    {
        var main = MainOf(DemoProcess.Run("“Kami siap,” kata Menteri Sri Utami kepada wartawan pekan lalu. Budi mengatakan ada sekitar 1.500 sapi dan 2,5 km.", "--format", "html", "--date", "2025-04-30").Output);

        var rows = main.Descendants("tbody").Elements("tr").Select(r => string.Join('|', r.Elements().Select(c => c.Value))).ToArray();

        Assert.Equal(
        [
            "Sri Utami|kata (says, quoted)|“Kami siap”||wartawan",
            "Budi|mengatakan (says, not quoted)|ada sekitar 1.500 sapi dan 2,5 km||",
            "pekan lalu|date|1 week earlier|2025-04-21/2025-04-27|",
            "sekitar 1.500 sapi|count|≈ 1,500 sapi||Budi",
            "2,5 km|measure|2.5 km|2,500 m|Budi",
        ], rows, StringComparer.Ordinal);
    }

    [Fact]
    public void Indonesian_IsSpokenAndCounted()
    {
        var page = DemoProcess.Run("Ribuan warga tiba kemarin, dua hari setelah 2,5 juta lainnya.", "--format", "html", "--lang", "id").Output;

        Assert.Contains("<html lang=\"id\">", page, StringComparison.Ordinal);
        var cells = MainOf(page).Descendants("td").Select(c => c.Value).ToArray();
        Assert.Contains("≈ 1.000 sampai di bawah 10.000 warga", cells, StringComparer.Ordinal);
        Assert.Contains("1 hari sebelumnya", cells, StringComparer.Ordinal);
    }

    [Fact]
    public void Page_NamesItsOwnStyle_AndNothingElse()
    {
        var page = DemoProcess.Run("Halo.", "--format", "html").Output;

        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains(
            System.Text.Encodings.Web.HtmlEncoder.Default.Encode($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"), page, StringComparison.Ordinal);
        foreach (var loaded in new[] { "<script", " style=", "src=", "url(", "@import", "://", "javascript:" })
            Assert.DoesNotContain(loaded, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_BecomeSectionsInTheirOrder_AndBadOnesAreReported()
    {
        var run = DemoProcess.Run("{\"id\":\"satu\",\"text\":\"Lima sapi.\"}\nrusak\n{\"id\":2,\"text\":\"\"}\n{\"text\":\"Judul\\nIsi.\"}\n{\"id\":\"\\ud800\",\"text\":\"x\"}\n", "--input", "ndjson", "--format", "html");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("line 2: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["satu", "2", "Judul", "\\ud800"], MainOf(run.Output).Descendants("h2").Select(h => h.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void NoDocuments_AreAPageToo() =>
        Assert.Empty(MainOf(DemoProcess.Run("", "--input", "ndjson", "--format", "html").Output).Elements());

    [Fact]
    public void TextOfAnArticle_NeverBecomesMarkup()
    {
        const string Hostile = "<script>alert(1)</script></mark></p><img src=x onerror=alert(2)> \"12\" 'ekor' & 5 <b>sapi</b>";

        var main = MainOf(DemoProcess.Run($"Menurut Budi, {Hostile}\n", "--format", "html").Output);

        Assert.Equal($"Menurut Budi, {Hostile}", main.Descendants("article").Elements("p").Single().Value);
        Assert.DoesNotContain(main.Descendants(), e => e.Name.LocalName is "script" or "img" or "b");
    }

    // What stands in main is XML, too.
    private static XElement MainOf(string page) =>
        XElement.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + 7)], LoadOptions.PreserveWhitespace);
}
