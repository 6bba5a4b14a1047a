using Berita.Extraction.Tests.House.Examples;
using Catalyst;
using File = System.IO.File;

namespace Berita.Extraction.Tests.House;

public class BridgesPageTests
{
    private const string NotCompiled = "// not compiled here";
    private const string Text = "“Kami siap,” kata Sri Utami. Sekitar 40 truk tiba Senin.";

    [Fact]
    public void Code_IsCodeThatTheTestsCompile_OrSaysThatItIsNot()
    {
        var examples = Directory.GetFiles(Repository.PathOf("tests", "Berita.Extraction.Tests", "House", "Examples"), "*.cs")
            .Select(file => CodeBlock.Flatten(File.ReadAllText(file)))
            .ToArray();
        var blocks = CodeBlock.Read("docs", "BRIDGES.md").Where(b => b.Language == "csharp").ToArray();

        Assert.Equal(3, blocks.Count(b => !b.Code.StartsWith(NotCompiled, StringComparison.Ordinal)));
        foreach (var block in blocks.Where(b => !b.Code.StartsWith(NotCompiled, StringComparison.Ordinal)))
            Assert.True(examples.Any(e => e.Contains(CodeBlock.Flatten(block.Code), StringComparison.Ordinal)), $"Not in House/Examples:\n{block.Code}");
    }

    [Fact]
    public void Output_IsWhatTheExamplePrints() =>
        Assert.Equal(Examples.Console.Capture(DocExamplesRows.Findings), CodeBlock.Read("docs", "BRIDGES.md").Single(b => b.Language == "text").Code + "\n");

    [Fact]
    public void Tokenizer_GivesSentencesAndTokensWithInclusiveEnds()
    {
        var document = new StandInDocument(Text);

        new BeritaTokenizer(new()).Process(document);

        Assert.Equal(2, document.Spans.Count);
        Assert.Equal("“Kami siap,” kata Sri Utami.", document.Spans[0].ValueAsSpan.ToString());
        Assert.Equal("“ Kami siap , ” kata Sri Utami .", string.Join(' ', document.Spans[0].Tokens.Select(t => t.Value)));
        Assert.Equal("Sekitar 40 truk tiba Senin .", string.Join(' ', document.Spans[1].Tokens.Select(t => t.Value)));
    }

    [Fact]
    public void Tokenizer_OfASpan_CountsFromTheStartOfTheDocument()
    {
        var document = new StandInDocument(Text);
        var span = document.AddSpan(29, Text.Length - 1);

        new BeritaTokenizer(new()).Parse(span);

        Assert.Equal("Sekitar 40 truk tiba Senin .", string.Join(' ', document.Spans[0].Tokens.Select(t => t.Value)));
    }

    [Fact]
    public void Entities_AreTaggedTokenByToken()
    {
        var document = new StandInDocument(Text);
        new BeritaTokenizer(new()).Process(document);

        Assert.True(new BeritaEntities(new()).RecognizeEntities(document));

        Assert.Equal(
            "Sri=Speaker:Begin Utami=Speaker:End Sekitar=Quantity:Begin 40=Quantity:Inside truk=Quantity:End Senin=Date:Single",
            string.Join(' ', document.Spans.SelectMany(s => s.Tokens).SelectMany(t => t.Entities.Select(e => $"{t.Value}={e.Type}:{e.Tag}"))));
    }

    [Fact]
    public void Entities_OfATextWithoutAny_AreNone()
    {
        var document = new StandInDocument("Halo.");
        new BeritaTokenizer(new()).Process(document);

        Assert.False(new BeritaEntities(new()).RecognizeEntities(document));
    }
}
