using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo;

/// <summary>Inputs and outputs that are not as they should be: what is said of them, and that the rest is done.</summary>
public class HostileInputTests
{
    private const string Found = ",\"quantities\":[],\"temporals\":[],\"attributions\":[]}";
    private const string Seed = "seeds/004_ba83cb2b13aa4035.txt";

    private static readonly string[] s_filter = ["--input", "ndjson", "--format", "ndjson", "--no-tokens"];

    // a line, and what comes out of it: a document, or a message
    private static readonly (string Line, string Answer)[] s_lines =
    [
        ("{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"b\"" + Found),
        ("{\"text\":\"a\",\"text\":5}", "\"text\" is not a string"),
        ("{\"text\":null}", "\"text\" is not a string"),
        ("{\"text\":{\"text\":\"a\"}}", "\"text\" is not a string"),
        ("{\"text\":[\"a\"]}", "\"text\" is not a string"),
        ("{\"Text\":\"a\"}", "\"text\" is missing"),
        ("{}", "\"text\" is missing"),
        ("{\"id\":[1],\"text\":\"a\"}", "\"id\" is neither a string nor a number"),
        ("{\"id\":true,\"text\":\"a\"}", "\"id\" is neither a string nor a number"),
        ("{\"id\":1,\"id\":\"x\",\"text\":\"a\"}", "{\"id\":\"x\",\"text\":\"a\"" + Found),
        ("{\"id\":1e400,\"text\":\"a\"}", "{\"id\":1e400,\"text\":\"a\"" + Found),
        ("{\"id\":null,\"date\":null,\"text\":\"a\"}", "{\"text\":\"a\"" + Found),
        ("{\"text\":\"a\",\"date\":20250101}", "\"date\" is not a date of the form YYYY-MM-DD"),
        ("{\"text\":\"a\",\"date\":\"2025-02-30\"}", "\"date\" is not a date of the form YYYY-MM-DD"),
        ("[\"a\"]", "the line is not a JSON object"),
        ("\"a\"", "the line is not a JSON object"),
        ("null", "the line is not a JSON object"),
        ("{\"text\":\"a\"} {}", "malformed JSON at byte 14"),
        ("{\"text\":\"a\",}", "malformed JSON at byte 13"),
        ("{\"text\":\"a\"", "malformed JSON at byte 12"),
        ("{'text':'a'}", "malformed JSON at byte 2"),
        ("{\"text\":\"\\ud800\",\"other\":[[[{}]]]}", "{\"text\":\"\\ud800\"" + Found),
        ("{\"te\\u0078t\":\"a\"}", "{\"text\":\"a\"" + Found),
        ("{\"x\":" + new string('[', 600) + new string(']', 600) + ",\"text\":\"a\"}", "malformed JSON at byte 517"),
    ];

    [Fact]
    public void EveryLine_IsAnsweredOrRefused_InItsPlace()
    {
        var run = DemoProcess.Run(string.Concat(s_lines.Select(l => l.Line + "\n")), s_filter);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(s_lines.Where(l => l.Answer[0] == '{').Select(l => l.Answer), Lines(run.Output), StringComparer.Ordinal);
        var refusals = s_lines.Index().Where(l => l.Item.Answer[0] != '{')
            .Select(l => string.Create(CultureInfo.InvariantCulture, $"ExtractDemo: standard input, line {l.Index + 1}: {l.Item.Answer}"));
        Assert.Equal(refusals, Lines(run.Errors), StringComparer.Ordinal);
    }

    [Fact]
    public void BadLinesAmongGood_AreAllNamed_AndLoseNothing()
    {
        const int Count = 20_000;
        var input = new StringBuilder();
        for (var i = 1; i <= Count; i++)
            input.Append(i % 2 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"a\"}}\n") : "rusak\n");

        var run = DemoProcess.Run(input.ToString(), s_filter);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Enumerable.Range(1, Count).Where(i => i % 2 == 0).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"a\"{Found}")), Lines(run.Output), StringComparer.Ordinal);
        Assert.Equal(
            Enumerable.Range(1, Count).Where(i => i % 2 == 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"ExtractDemo: standard input, line {i}: malformed JSON at byte 1")),
            Lines(run.Errors),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("ndjson", "")]
    [InlineData("json", "[]\n")]
    [InlineData("pretty", "")]
    public void EmptyInput_IsNoError(string format, string expected)
    {
        var run = DemoProcess.Run("", "--input", "ndjson", "--format", format);

        Assert.Equal((0, expected, ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("seeds", "Access to the path")]
    [InlineData("README.md/out.ndjson", "Could not find a part of the path")]
    [InlineData("", "--output needs a file.")]
    public void OutputThatCannotBeOpened_IsExitCode2(string output, string message)
    {
        var run = DemoProcess.Run("{\"text\":\"a\"}\n", [.. s_filter, "--output", output]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ExtractDemo: " + message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ndjson", "ndjson")]
    [InlineData("ndjson", "json")]
    [InlineData("ndjson", "html")]
    [InlineData("text", "pretty")]
    [InlineData("text", "json")]
    public void FullDisk_IsExitCode2_WithTheReason(string input, string format)
    {
        if (!File.Exists("/dev/full"))
            return;
        var path = input == "text" ? Seed : "seeds/gold.ndjson";
        var run = DemoProcess.Run("", path, "--input", input, "--format", format, "--output", "/dev/full");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ExtractDemo: No space left on device", run.Errors, StringComparison.Ordinal);
        Assert.Single(Lines(run.Errors));
    }

    [Fact]
    public void DeviceThatNeverEnds_IsNotContinued()
    {
        if (!File.Exists("/dev/full"))
            return;
        var run = DemoProcess.Run("", "seeds/gold.ndjson", "--input", "ndjson", "--resume", "--output", "/dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ExtractDemo: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public async Task Signal_EndsAfterWholeLines_NoneLostOnTheWay(int signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = DemoProcess.Start(s_filter);
        if (FilterTests.IgnoresInterrupts(process.Id))
        {
            process.Kill();
            return;
        }
        var feeding = Task.Run(() => Feed(process));
        var first = DemoProcess.ReadLine(process);
        var rest = process.StandardOutput.ReadToEndAsync();

        Assert.Equal(0, FilterTests.Kill(process.Id, signal));
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        await feeding.WaitAsync(TimeSpan.FromMinutes(1));

        var lines = Lines(first + "\n" + await rest);
        Assert.Equal(exitCode, process.ExitCode);
        Assert.Equal("", process.StandardError.ReadToEnd());
        for (var i = 0; i < lines.Length; i++)
            Assert.Equal(i, JsonDocument.Parse(lines[i]).RootElement.GetProperty("id").GetInt32());
    }

    private static void Feed(Process process)
    {
        try
        {
            for (var i = 0; i < 5_000_000; i++)
                process.StandardInput.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"Sebanyak {i} warga mengungsi.\"}}\n"));
        }
        catch (IOException)
        {
            // the demo has ended, as it was asked to
        }
    }

    // every line has its end
    private static string[] Lines(string text)
    {
        Assert.True(text.Length == 0 || text[^1] == '\n', "The last line has no end.");
        return text.Split('\n')[..^1];
    }
}
