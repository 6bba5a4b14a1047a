using Berita.Extraction.Tests.Demo;

namespace Berita.Extraction.Tests.House;

/// <summary>The commands of the pages, run as they stand there.</summary>
public sealed class DemoCommandsTests : IDisposable
{
    private const string Demo = "dotnet run -c Release --project samples/ExtractDemo -- ";

    private readonly string _folder = Directory.CreateTempSubdirectory("commands").FullName;

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    [InlineData("docs/DEMO.md")]
    public void Commands_Run(string page)
    {
        var commands = CodeBlock.Read(page).Where(b => b.Language == "sh").SelectMany(b => b.Code.Split('\n'))
            .Where(c => c.StartsWith(Demo, StringComparison.Ordinal) && !c.Contains(" < ", StringComparison.Ordinal)).Select(c => c[Demo.Length..]).ToArray();

        Assert.True(commands.Length >= 4, page);
        foreach (var command in commands)
            Run(command);
    }

    [Fact]
    public void Page_NamesTheColumns()
    {
        var page = Repository.Read("docs", "DEMO.md");
        foreach (var column in ExtractDemo.QuantityRow.Header.Concat(ExtractDemo.TemporalRow.Header).Concat(ExtractDemo.AttributionRow.Header))
            Assert.Contains($"`{column}`", page, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Run(string command)
    {
        var arguments = Expand(command).ToArray();
        if (arguments[0] == "serve")
        {
            Serve(arguments);
            return;
        }
        var run = DemoProcess.Run("", arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    // any port: the usual one may be taken
    private static void Serve(string[] arguments)
    {
        using var process = DemoProcess.Start([.. arguments, "--port", "0"]);
        Assert.StartsWith("http://127.0.0.1:", DemoProcess.ReadLine(process), StringComparison.Ordinal);
        process.Kill();
        process.WaitForExit();
    }

    // as a shell does; what is written goes elsewhere
    private IEnumerable<string> Expand(string command)
    {
        var isOutput = false;
        foreach (var word in command.Split(' '))
        {
            if (word == "seeds/*.txt")
            {
                foreach (var seed in Repository.SeedPaths)
                    yield return seed;
            }
            else
            {
                yield return isOutput ? _folder + "/" + word : word;
            }
            isOutput = word == "--output";
        }
    }
}
