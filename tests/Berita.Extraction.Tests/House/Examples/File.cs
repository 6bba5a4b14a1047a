namespace Berita.Extraction.Tests.House.Examples;

/// <summary>Stands in for files in examples: a block of a page that begins with the name of the file as a comment.</summary>
internal static class File
{
    public static StringReader OpenText(string name) =>
        new(CodeBlock.Read("docs", "KAMUS.md").Single(b => b.Language == "tsv" && b.Code.StartsWith($"# {name}\n", StringComparison.Ordinal)).Code);
}
