using System.Text.Json;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo;

public class CommandLineTests
{
    private const string Seed = "seeds/004_ba83cb2b13aa4035.txt";

    [Fact]
    public void Article_IsShownPlain_WithItsTables()
    {
        var run = DemoProcess.Run("", Seed);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Repository.Read(Seed).TrimEnd(), run.Output, StringComparison.Ordinal);
        foreach (var heading in new[] { "\nQuantities (", "\nTemporals (", "\nAttributions (" })
            Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public void StandardInput_IsReadWhereNoPathIsGiven() =>
        Assert.StartsWith("Halo dunia.\n\nQuantities (0)\n", DemoProcess.Run("Halo dunia.\n").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_OfOneText_IsAnObject_OfSeveralAnArray()
    {
        var one = JsonDocument.Parse(DemoProcess.Run("", Seed, "--format", "json").Output).RootElement;
        var two = JsonDocument.Parse(DemoProcess.Run("", Seed, Seed, "--format", "json", "--no-tokens").Output).RootElement;

        Assert.Equal(Repository.Read(Seed), one.GetProperty("text").GetString());
        Assert.Equal(Seed, one.GetProperty("id").GetString());
        Assert.True(one.TryGetProperty("tokens", out _));
        Assert.Equal(2, two.GetArrayLength());
        Assert.False(two[0].TryGetProperty("tokens", out _));
    }

    [Fact]
    public void Output_GoesToTheFile()
    {
        var file = Path.GetTempFileName();
        try
        {
            var run = DemoProcess.Run("", Seed, "--format", "ndjson", "--output", file);

            Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
            Assert.Equal(Repository.Read(Seed), JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("text").GetString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("no-such-file.txt")]
    [InlineData("seeds")]
    [InlineData("--no-such-option")]
    [InlineData("--format", "html-or-so")]
    [InlineData("--input", "xml")]
    [InlineData("--tokens", "perancis")]
    [InlineData("--date", "28/4/2025")]
    [InlineData("--date", "2025-02-30")]
    [InlineData("--output", "no/such/folder/out.txt")]
    [InlineData("--input", "ndjson", "--shard", "0/2")]
    [InlineData("--input", "ndjson", "--shard", "3/2")]
    [InlineData("--input", "ndjson", "--shard", "1")]
    [InlineData("--input", "ndjson", "--shard", "1/-1")]
    [InlineData("--shard", "1/2")]
    [InlineData("--resume", "--output", "out.ndjson")]
    [InlineData("--resume", "--input", "ndjson")]
    [InlineData("--resume", "--input", "ndjson", "--format", "json", "--output", "out.ndjson")]
    [InlineData(Seed, "--output", Seed)]
    public void WrongUsage_IsExitCode2_WithAMessage(params string[] arguments)
    {
        var run = DemoProcess.Run("", arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ExtractDemo: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void TextThatIsNotUtf8_IsExitCode1()
    {
        var run = DemoProcess.Run([0x41, 0xff, 0x42]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not UTF-8", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_NamesEveryOption()
    {
        var run = DemoProcess.Run("", "--help");

        Assert.Equal(0, run.ExitCode);
        foreach (var option in new[] { "PATH", "--input", "--format", "--date", "--output", "--tokens", "--no-tokens", "--shard", "--resume", "--lang" })
            Assert.Contains(option, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ndjson_CanBeShownForReading() =>
        Assert.Contains("Quantities (", DemoProcess.Run("{\"text\":\"Lima ekor sapi.\"}\n", "--input", "ndjson", "--format", "pretty").Output, StringComparison.Ordinal);
}
