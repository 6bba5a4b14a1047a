namespace Berita.Extraction.Tests;

public class TokenExplainerTests
{
    public static TheoryData<string, TokenRule> Rows()
    {
        var data = new TheoryData<string, TokenRule>();
        foreach (var row in LexiconReader.ReadShipped("aturan-token.tsv"))
            data.Add(row["teks"], Enum.Parse<TokenRule>(row["aturan"]));
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryRule_IsNamedForItsExample(string text, TokenRule rule)
    {
        var sentence = rule == TokenRule.Currency ? text + "10" : rule == TokenRule.EnglishGenitive ? "Moody" + text : text + " Budi";

        Assert.Contains(new BeritaExtractor().Explain(sentence), e => e.Rule == rule && e.Characters == text);
    }

    [Fact]
    public void EveryRuleHasARow() => Assert.Equal(Enum.GetValues<TokenRule>().Length, Rows().Count);

    [Fact]
    public void Words_AreReadOnce() =>
        Assert.Same(new BeritaExtractor().Explain("Budi")[0].InIndonesian, new BeritaExtractor().Explain("Sari")[0].InIndonesian);

    [Fact]
    public void Explain_TellsTheRuleInBothLanguages()
    {
        var explanations = new BeritaExtractor().Explain("Dr. Budi");

        Assert.Equal(new Token(0, 3, TokenKind.Word), explanations[0].Token);
        Assert.Equal("singkatan dalam kamus beserta titiknya", explanations[0].InIndonesian);
        Assert.Equal("an abbreviation of the lexicon with its dot", explanations[0].InEnglish);
        Assert.Equal(TokenRule.Word, explanations[1].Rule);
    }
}
