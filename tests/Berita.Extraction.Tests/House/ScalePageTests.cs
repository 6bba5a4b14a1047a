using ExtractWorker;

namespace Berita.Extraction.Tests.House;

/// <summary>What docs/SCALE.md tells people to type; tests/cluster/run.sh runs its scripts.</summary>
public class ScalePageTests
{
    private static readonly string s_page = Repository.Read("docs", "SCALE.md");

    [Fact]
    public void Options_AreThoseOfThePrograms()
    {
        foreach (var command in Commands("ExtractDemo"))
            Assert.All(Options(command), option => Assert.Contains(option, Demo.DemoProcess.Run("", "--help").Output, StringComparison.Ordinal));
        Assert.Equal(3, Commands("ExtractDemo").Count());
        foreach (var command in Commands("ExtractWorker"))
            Assert.Empty(WorkerCommand.Create().Parse(command).Errors);
        Assert.Equal(3, Commands("ExtractWorker").Count());
    }

    [Theory]
    [InlineData("sh", "parallel --sshlogin")]
    [InlineData("sh", "#SBATCH")]
    [InlineData("python", ".pipe(\"")]
    public void Scripts_AreFoundByTheClusterScript(string language, string words)
    {
        Assert.Single(CodeBlock.Read("docs", "SCALE.md"), b => b.Language == language && b.Code.Contains(words, StringComparison.Ordinal));
        Assert.Contains($"page_block {language} '{words.TrimEnd('"')}", Repository.Read("tests", "cluster", "schedulers.sh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_AreThoseOfTheCode()
    {
        var queues = new Queues("berita", 20);
        foreach (var name in new[] { queues.Documents, queues.Results, queues.Dead, Headers.Line, Headers.Reason, Tracing.SourceName })
            Assert.Contains($"`{name}`", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_AreMadeByTheScript()
    {
        Assert.True(File.Exists(Repository.PathOf("tests", "cluster", "measure.sh")));
        Assert.Contains("`tests/cluster/measure.sh --write`", s_page, StringComparison.Ordinal);
        Assert.Equal(4, s_page.Split("<!-- measured -->\n")[1].Split("<!-- /measured -->")[0].Split("\n| filter").Length);
    }

    // a command with its continuation lines, from the program's name on
    private static IEnumerable<string> Commands(string program) =>
        from block in CodeBlock.Read("docs", "SCALE.md")
        from line in block.Code.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        where line.Contains(program + " ", StringComparison.Ordinal) && !line.StartsWith("dotnet publish", StringComparison.Ordinal)
        select line[(line.IndexOf(program + " ", StringComparison.Ordinal) + program.Length + 1)..];

    private static IEnumerable<string> Options(string command) =>
        command.Split(' ', '"').Where(word => word.StartsWith("--", StringComparison.Ordinal));
}
