using System.Globalization;
using System.Text.Json;

namespace Berita.Extraction.Tests.Demo;

public class ShardTests
{
    private static readonly string[] s_filter = ["--input", "ndjson", "--no-tokens"];

    [Fact]
    public void Shares_AreTheLinesByNumber_AndTogetherTheWhole()
    {
        var input = string.Concat(Enumerable.Range(1, 5000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"Ada {i} rumah terendam{new string('.', i % 83)}\"}}\n")));

        var ids = Enumerable.Range(1, 3).Select(i => Ids(DemoProcess.Run(input, [.. s_filter, "--shard", $"{i}/3"]).Output)).ToArray();

        for (var i = 0; i < 3; i++)
            Assert.Equal(Enumerable.Range(1, 5000).Where(n => n % 3 == (i + 1) % 3), ids[i]);
    }

    [Fact]
    public void BlankAndBadLines_AreNumberedToo_AndReportedByTheirShareAlone()
    {
        const string Input = "{\"id\":1,\"text\":\"a\"}\n\nrusak\n{\"id\":4,\"text\":\"d\"}\n{\"id\":5,\"text\":\"e\"}\n";

        var odd = DemoProcess.Run(Input, [.. s_filter, "--shard", "1/2"]);
        var even = DemoProcess.Run(Input, [.. s_filter, "--shard", "2/2"]);

        Assert.Equal([1, 5], Ids(odd.Output));
        Assert.Equal([4], Ids(even.Output));
        Assert.Equal((1, 0), (odd.ExitCode, even.ExitCode));
        Assert.Contains("line 3: ", odd.Errors, StringComparison.Ordinal);
        Assert.Equal("", even.Errors);
    }

    [Fact]
    public void SeveralFiles_AreOneInput()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\"}\n{\"id\":3,\"text\":\"c\"}");

            Assert.Equal([1, 3, 2], Ids(DemoProcess.Run("", [file, file, .. s_filter, "--shard", "1/2"]).Output));
            Assert.Equal([2, 1, 3], Ids(DemoProcess.Run("", [file, file, .. s_filter, "--shard", "2/2"]).Output));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int[] Ids(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetInt32())];
}
