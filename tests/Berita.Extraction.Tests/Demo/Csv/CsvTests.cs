using System.Globalization;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo.Csv;

public sealed class CsvTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csv").FullName;

    [Fact]
    public void Seeds_BecomeARowAFinding_WithTheirPlaces()
    {
        var seeds = Repository.SeedPaths.ToArray();

        var run = DemoProcess.Run("", [.. seeds, "--format", "csv", "--output", _folder]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        var documents = seeds.Select(s => new BeritaExtractor().Extract(File.ReadAllText(s))).ToArray();
        foreach (var (table, count) in new[] { ("quantities", documents.Sum(d => d.Quantities.Count)), ("temporals", documents.Sum(d => d.Temporals.Count)), ("attributions", documents.Sum(d => d.Attributions.Count)) })
        {
            var rows = Read(table);
            Assert.Equal(count, rows.Count);
            foreach (var row in rows)
            {
                var document = documents[Number(row, "document") - 1];
                Assert.Equal(seeds[Number(row, "document") - 1], row["article"]);
                Assert.Equal(document.Text[Number(row, "start")..Number(row, "end")], row["text"]);
            }
        }
    }

    [Fact]
    public void Lines_AreWrittenWithTheirIds_AndValues()
    {
        const string Input =
            """
            {"id":"a,\"1\"","text":"Lebih dari 2,5 km jalan rusak, kata Bupati Sri Utami seperti dikutip Antara.","date":"2025-04-30"}
            rusak
            {"id":7,"text":"Minus 5 derajat Celsius kemarin.","date":"2025-04-30"}
            """;

        var run = DemoProcess.Run(Input, "--input", "ndjson", "--format", "csv", "--output", _folder);

        Assert.Equal(1, run.ExitCode);
        var far = Read("quantities")[0];
        Assert.Equal("a,\"1\"", far["article"]);
        Assert.Equal(("measure", "2.5", "", "false", "2500", "m", "Sri Utami"), (far["kind"], far["min"], far["max"], far["min_inclusive"], far["base_min"], far["base_code"], far["speakers"]));
        var cold = Read("quantities")[1];
        Assert.Equal(("2", "7", "-5", "Cel"), (cold["document"], cold["article"], cold["min"], cold["unit_code"]));
        Assert.Equal(("-P1D", "2025-04-29"), (Read("temporals")[0]["relative"], Read("temporals")[0]["resolved"]));
        var said = Read("attributions")[0];
        Assert.Equal(("indirect", "say", "kata", "Sri Utami", "Bupati", "Antara"), (said["form"], said["act"], said["cue"], said["speaker"], said["role"], said["relays"]));
        Assert.Equal("0:29", said["content_spans"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("'x")]
    [InlineData("＝1")]
    public void Cells_ThatASpreadsheetWouldRun_AreTextAgain(string id)
    {
        DemoProcess.Run($$"""{"id":"{{id}}","text":"Lima sapi."}""" + "\n", "--input", "ndjson", "--format", "csv", "--output", _folder);

        Assert.Contains("\r\n1,'" + id + ",0,", File.ReadAllText(Path.Combine(_folder, "quantities.csv")), StringComparison.Ordinal);
        Assert.Equal(id, Read("quantities")[0]["article"]);
    }

    [Fact]
    public void LineBreaksAndQuotationMarks_StayInTheirCell()
    {
        DemoProcess.Run("{\"id\":\"x\\r\\ny\\u0000z\",\"text\":\"\\\"Kami siap\\\" kata Budi.\"}\n", "--input", "ndjson", "--format", "csv", "--output", _folder);

        var row = Read("attributions")[0];
        Assert.Equal("x\r\ny\ufffdz", row["article"]);
        Assert.Equal("\"Kami siap\" kata Budi", row["text"]);
    }

    [Fact]
    public void Output_IsAFolderOrABeginning_AndIsAskedFor()
    {
        Assert.Equal(0, DemoProcess.Run("Halo.", "--format", "csv", "--output", Path.Combine(_folder, "new") + "/").ExitCode);
        Assert.Equal(0, DemoProcess.Run("Halo.", "--format", "csv", "--output", Path.Combine(_folder, "senin")).ExitCode);
        var missing = DemoProcess.Run("Halo.", "--format", "csv");
        var self = DemoProcess.Run("", Path.Combine(_folder, "senin-temporals.csv"), "--format", "csv", "--output", Path.Combine(_folder, "senin"));

        Assert.True(File.Exists(Path.Combine(_folder, "new", "quantities.csv")));
        Assert.Single(CsvReader.Parse(File.ReadAllText(Path.Combine(_folder, "senin-attributions.csv"))));
        Assert.Equal((2, true), (missing.ExitCode, missing.Errors.Contains("needs --output", StringComparison.Ordinal)));
        Assert.Equal((2, true), (self.ExitCode, self.Errors.Contains("read and written at once", StringComparison.Ordinal)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private List<Dictionary<string, string>> Read(string table) => CsvReader.Read(Path.Combine(_folder, table + ".csv"));

    private static int Number(Dictionary<string, string> row, string column) => int.Parse(row[column], CultureInfo.InvariantCulture);
}
