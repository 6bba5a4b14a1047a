using Berita.Extraction.Tests.Gold;
using Berita.Extraction.Tests.House.Examples;
using File = System.IO.File;

namespace Berita.Extraction.Tests.House;

public class ReadmeTests
{
    private const string NotCompiled = "// not compiled here";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void Code_IsCodeThatTheTestsCompile(string page)
    {
        var examples = Directory.GetFiles(Repository.PathOf("tests", "Berita.Extraction.Tests", "House", "Examples"), "*.cs")
            .Select(file => CodeBlock.Flatten(File.ReadAllText(file)))
            .ToArray();
        foreach (var block in CodeBlock.Read(page).Where(b => b.Language == "csharp" && !b.Code.StartsWith(NotCompiled, StringComparison.Ordinal)))
            Assert.True(examples.Any(e => e.Contains(CodeBlock.Flatten(block.Code), StringComparison.Ordinal)), $"Not in House/Examples:\n{block.Code}");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void Output_IsWhatTheExamplesPrint(string page)
    {
        var outputs = CodeBlock.Read(page).Where(b => b.Language == "text").Select(b => b.Code + "\n").ToArray();

        Assert.Equal(Examples.Console.Capture(ReadmeExamples.ThreeLines), outputs[0]);
        Assert.Equal(Examples.Console.Capture(ReadmeExamples.Everything), outputs[1]);
        Assert.Equal(Examples.Console.Capture(ReadmeExamples.Parts), outputs[2]);
        Assert.Equal(3, outputs.Length);
    }

    [Fact]
    public void StreamExample_Runs()
    {
        var texts = new[] { "Dua ekor sapi.", "Halo.", null! }.ToAsyncEnumerable();

        Assert.Equal("1\n0\n0\n", Examples.Console.Capture(() => ReadmeExamples.Stream(new(), texts, default).GetAwaiter().GetResult()));
    }

    [Fact]
    public void DependencyInjectionExample_Runs() =>
        Assert.Equal("Quantities, Temporals\n", Examples.Console.Capture(ReadmeExamples.DependencyInjection));

    [Theory]
    [InlineData("dotnet run -c Release --project samples/ExtractDemo -- seeds/004_ba83cb2b13aa4035.txt")]
    [InlineData("dotnet run -c Release --project samples/ExtractDemo -- --input ndjson --format ndjson < docs.ndjson > out.ndjson")]
    [InlineData("dotnet test")]
    public void Commands_AreThereAndInTheCheckScript(string command)
    {
        foreach (var page in new[] { "README.md", "README.id.md" })
            Assert.Contains(command, CodeBlock.Read(page).Where(b => b.Language == "sh").Select(b => b.Code), StringComparer.Ordinal);
        var script = Repository.Read(".ci", "run");
        Assert.Contains(command.Split(" < ")[0].Replace("samples/ExtractDemo", "", StringComparison.Ordinal).Split("--project")[0], script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void AccuracyTable_HoldsTheFloors(string page) =>
        Assert.Contains(GoldFloors.ToMarkdown(), Repository.Read(page), StringComparison.Ordinal);

    [Fact]
    public void BothLanguages_HaveTheSameCode()
    {
        var english = CodeBlock.Read("README.md").Where(b => b.Language is "csharp" or "text").Select(b => b.Code);
        var indonesian = CodeBlock.Read("README.id.md").Where(b => b.Language is "csharp" or "text").Select(b => b.Code);

        Assert.Equal(english, indonesian, StringComparer.Ordinal);
    }

    [Fact]
    public void Picture_IsSmall() => Assert.InRange(new FileInfo(Repository.PathOf("docs", "article.png")).Length, 10_000, 200_000);

    [Fact]
    public void LinksBetweenPages_LeadSomewhere()
    {
        foreach (var page in new[] { "README.md", "docs/ARCHITECTURE.md", "docs/OUTPUT.md", "docs/SCALE.md", "docs/KAMUS.md", "docs/BRIDGES.md", "seeds/README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "README.id.md", "docs/DEMO.md" })
        {
            foreach (var target in Links(Repository.Read(page)))
            {
                var path = Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, target);
                Assert.True(Path.Exists(path), $"{page} links to {target}");
            }
        }
    }

    private static IEnumerable<string> Links(string markdown) => markdown.Split("](").Skip(1)
        .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)].Split('#')[0])
        .Where(target => !target.Contains("://", StringComparison.Ordinal));
}
