using System.Globalization;

namespace Berita.Extraction.Tests.Demo;

public sealed class ResumeTests : IDisposable
{
    private const string Input = """
        {"id":1,"text":"Sebanyak 12 warga mengungsi."}

        rusak
        {"id":2,"text":"“Kami siap,” kata Wulandari."}
        {"text":5}
        {"id":2,"text":"“Kami siap,” kata Wulandari."}
        {"id":"\u0041","text":"Harganya Rp4,5 juta."}
        {"id":3,"text":"\ud800","date":"kemarin"}
        """;

    private readonly string _output = Path.GetTempFileName();

    public void Dispose() => File.Delete(_output);

    [Fact]
    public void EveryCut_IsMendedToTheWhole()
    {
        var whole = Whole();
        var lineEnds = Enumerable.Range(0, whole.Length).Where(i => whole[i] == '\n').ToArray();
        Assert.Equal(4, lineEnds.Length);
        // nothing yet; amid a line; a line but for its end; after a line, with bad lines behind it; the whole
        foreach (var cut in new[] { 0, 7, lineEnds[0], lineEnds[0] + 1, lineEnds[1] + 30, lineEnds[2] + 1, lineEnds[3], whole.Length })
        {
            File.WriteAllText(_output, whole[..cut]);

            var run = Resume(Input);

            Assert.Equal(whole, File.ReadAllText(_output));
            Assert.Equal(1, run.ExitCode);
            Assert.Equal([3, 5, 8], BadLines(run.Errors));
        }
    }

    [Fact]
    public void LongInput_IsContinuedAcrossBatches_AndWithinAShare()
    {
        var input = string.Concat(Enumerable.Range(1, 9000).Select(i => i % 7 == 0
            ? "rusak\n"
            : string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"Ada {i} rumah terendam{new string('.', i % 83)}\"}}\n")));
        string[] options = ["--no-tokens", "--shard", "2/3"];
        Assert.Equal(1, Resume(input, options).ExitCode);
        var whole = File.ReadAllText(_output);
        Assert.Equal(2572, whole.Count(c => c == '\n'));

        File.WriteAllText(_output, whole[..(whole.Length * 3 / 4)]);
        Resume(input, options);

        Assert.Equal(whole, File.ReadAllText(_output));
    }

    [Fact]
    public void OutputThatIsNotThere_IsBegun()
    {
        var whole = Whole();
        File.Delete(_output);

        Resume(Input);

        Assert.Equal(whole, File.ReadAllText(_output));
    }

    [Theory]
    [InlineData("{\"id\":1,\"text\":\"Sebanyak 13 warga mengungsi.\"}\n", "does not end with the document")]
    [InlineData("{\"id\":1,\"text\":\"Sebanyak 12 warga mengungsi.\"}\n", "does not end with the document", "--no-tokens")]
    [InlineData("", "holds 1 documents more")]
    public void OutputOfAnotherRun_IsRefused_AndLeftAlone(string input, string problem, params string[] options)
    {
        var written = DemoProcess.Run("{\"id\":1,\"text\":\"Sebanyak 12 warga mengungsi.\"}\n", "--input", "ndjson").Output + "{\"id\":2,\"te";
        File.WriteAllText(_output, written);

        var run = Resume(input, options);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(_output));
    }

    private string Whole() => DemoProcess.Run(Input, "--input", "ndjson").Output;

    private DemoProcess Resume(string input, params string[] options) =>
        DemoProcess.Run(input, ["--input", "ndjson", "--output", _output, "--resume", .. options]);

    private static int[] BadLines(string errors) =>
        [.. errors.TrimEnd().Split('\n').Select(e => int.Parse(e.Split("line ")[1].Split(':')[0], CultureInfo.InvariantCulture))];
}
