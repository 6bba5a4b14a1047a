using Berita.Extraction.Tests.House.Examples;

namespace Berita.Extraction.Tests.House;

public class KamusPageTests
{
    [Fact]
    public void Code_IsCodeThatTheTestsCompile()
    {
        var example = Repository.Read("tests", "Berita.Extraction.Tests", "House", "Examples", "KamusExamples.cs");

        var block = Assert.Single(Blocks("csharp"));
        Assert.Contains(CodeBlock.Flatten(block), CodeBlock.Flatten(example), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_IsWhatTheExamplePrints() =>
        Assert.Equal(Examples.Console.Capture(KamusExamples.OwnWords), Blocks("text")[0] + "\n");

    [Fact]
    public void Error_IsWhatTheExampleWithACommaGives()
    {
        using var file = Examples.File.OpenText("satuan-kami.tsv");
        using var wrong = new StringReader(file.ReadToEnd().Replace("\t120", "\t1,5", StringComparison.Ordinal));

        Assert.Equal(Blocks("text")[1], Assert.Throws<FormatException>(() => Lexicon.Indonesian.With("units", wrong, "satuan-kami.tsv")).Message);
    }

    [Fact]
    public void Table_HasEveryPartWithItsColumns()
    {
        var rows = Repository.Read("docs", "KAMUS.md").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|')).ToArray();

        Assert.Equal(string.Join(", ", Lexicon.Parts), string.Join(", ", rows.Select(r => Names(r[1]).Single())));
        foreach (var row in rows)
        {
            var part = LexiconPart.Find(Names(row[1]).Single())!;
            Assert.Equal(string.Join(", ", part.Required.Order(StringComparer.Ordinal)), string.Join(", ", Names(row[3]).Order(StringComparer.Ordinal)));
            Assert.All(part.Defaults.Keys, column => Assert.Contains($"`{column}`", row[4], StringComparison.Ordinal));
            Assert.All(part.Defaults.Values.Where(v => v.Length > 0), value => Assert.Contains($"(`{value}`)", row[4], StringComparison.Ordinal));
        }
    }

    private static string[] Blocks(string language) => [.. CodeBlock.Read("docs", "KAMUS.md").Where(b => b.Language == language).Select(b => b.Code)];

    private static IEnumerable<string> Names(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);
}
