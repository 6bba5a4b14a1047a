using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo;

public class FilterTests
{
    private static readonly string[] s_filter = ["--input", "ndjson", "--format", "ndjson"];

    [Fact]
    public void ManyLines_ComeOutInOrder()
    {
        const int Count = 20_000;
        var input = new StringBuilder();
        for (var i = 0; i < Count; i++)
            input.Append(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"Sebanyak {i} warga mengungsi{new string('!', i % 97)}\"}}\n");

        var run = DemoProcess.Run(input.ToString(), [.. s_filter, "--no-tokens"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        var lines = run.Output.Split('\n');
        Assert.Equal(Count + 1, lines.Length);
        for (var i = 0; i < Count; i++)
            Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"Sebanyak {i} warga"), lines[i], StringComparison.Ordinal);
    }

    [Fact]
    public void Output_IsThatOfTheLibrary()
    {
        var text = Repository.Read("seeds", "004_ba83cb2b13aa4035.txt");
        var line = "{\"text\":" + JsonSerializer.Serialize(text, JsonSerializerOptions.Default) + "}";

        Assert.Equal(new BeritaExtractor().Extract(text).ToJson() + "\n", DemoProcess.Run(line, s_filter).Output);
        Assert.Equal(
            new BeritaExtractor(new() { TokenStyle = TokenStyle.Gsd }).Extract(text, new() { PublishedOn = new(2024, 10, 30) }).ToJson(withTokens: false) + "\n",
            DemoProcess.Run(line, [.. s_filter, "--tokens", "gsd", "--no-tokens", "--date", "2024-10-30"]).Output);
    }

    [Fact]
    public void BadLines_AreReportedByNumber_AndTheRestIsDone()
    {
        byte[] input =
        [
            .. "\uFEFF{\"text\":\"satu\"}\r\n"u8,
            .. "\n   \n"u8,
            .. "rusak\n"u8,
            .. "{\"text\":5}\n"u8,
            .. "{\"text\":\""u8, 0xff, .. "\"}\n"u8,
            .. "{\"text\":\"dua\",\"date\":\"31-12-2025\"}\n"u8,
            .. "{\"text\":\"tiga\"}"u8,
        ];

        var run = DemoProcess.Run(input, s_filter);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["satu", "tiga"], run.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!), StringComparer.Ordinal);
        Assert.Equal(4, run.Errors.TrimEnd().Split('\n').Length);
        foreach (var line in new[] { 4, 5, 6, 7 })
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"line {line}: "), run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesOfAllLengths_ArePassed()
    {
        var lengths = new[] { 1, 100, 262_140, 262_144, 262_150, 3_000_000, 5 };
        var input = string.Join('\n', lengths.Select(n => $"{{\"text\":\"{new string('a', n)}\"}}"));

        var run = DemoProcess.Run(input, [.. s_filter, "--no-tokens"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(lengths, run.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!.Length));
    }

    [Fact]
    public void LineByLine_IsAnsweredAtOnce()
    {
        using var process = DemoProcess.Start(s_filter);
        for (var i = 0; i < 3; i++)
        {
            process.StandardInput.Write($"{{\"id\":{i},\"text\":\"Halo\"}}\n");
            process.StandardInput.Flush();
            Assert.StartsWith($"{{\"id\":{i},", DemoProcess.ReadLine(process), StringComparison.Ordinal);
        }
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void ClosedPipe_EndsQuietly()
    {
        using var process = DemoProcess.Start(s_filter);
        process.StandardOutput.Close();
        var line = Encoding.UTF8.GetBytes("{\"text\":\"Halo\"}\n");
        try
        {
            for (var i = 0; i < 1_000_000 && !process.HasExited; i++)
                process.StandardInput.BaseStream.Write(line);
        }
        catch (IOException)
        {
            // the demo has ended, as it should
        }
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void CtrlC_EndsQuietly_AfterWholeLines()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = DemoProcess.Start(s_filter);
        process.StandardInput.Write("{\"id\":1,\"text\":\"Halo\"}\n");
        process.StandardInput.Flush();
        Assert.NotNull(DemoProcess.ReadLine(process));

        if (IgnoresInterrupts(process.Id))
        {
            // started from a shell that does, and the program must do so too
            process.Kill();
            return;
        }
        Assert.Equal(0, Kill(process.Id, 2));

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal("", process.StandardOutput.ReadToEnd());
        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void Json_IsAnArray()
    {
        var run = DemoProcess.Run("rusak\n{\"text\":\"satu\"}\n{\"text\":\"dua\"}\n", "--input", "ndjson", "--format", "json");

        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
        Assert.Equal("[]\n", DemoProcess.Run("", "--input", "ndjson", "--format", "json").Output);
    }

    internal static bool IgnoresInterrupts(int process)
    {
        var status = $"/proc/{process}/status";
        return File.Exists(status) && File.ReadLines(status).First(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
            && (Convert.ToUInt64(line.Split('\t')[1], 16) & 2) != 0;
    }

    [DllImport("libc", EntryPoint = "kill")]
    internal static extern int Kill(int process, int signal);
}
