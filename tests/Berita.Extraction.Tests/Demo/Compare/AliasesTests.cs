using ExtractDemo;

namespace Berita.Extraction.Tests.Demo.Compare;

public class AliasesTests
{
    [Theory]
    [InlineData("Warga Kota Tua (Kotu) pulang.", "Kotu", "Kota Tua")]
    [InlineData("Ketua Kota Tua Barat (KTB) pulang.", "KTB", "Kota Tua Barat")]
    [InlineData("Warga Kota Tua (Senin) pulang.", "Senin", "Senin")]
    [InlineData("Warga kota tua (Kotu) pulang.", "Kotu", "Kotu")]
    [InlineData("(Kotu)", "Kotu", "Kotu")]
    public void ShortName_StandsForTheNameThatItIsMadeOf(string text, string alias, string name)
    {
        var aliases = new Aliases();

        aliases.ReadFrom(new BeritaExtractor().Extract(text));

        Assert.Equal(name, aliases.FullName(alias));
    }

    [Fact]
    public void LongRuns_AreReadQuickly()
    {
        var aliases = new Aliases();
        var text = string.Concat(Enumerable.Repeat("Aaaaaaaaaaaaaaaa ", 20_000)) + "(aaaaaaaaaaab)";

        aliases.ReadFrom(new BeritaExtractor().Extract(text));

        Assert.Equal("aaaaaaaaaaab", aliases.FullName("aaaaaaaaaaab"));
    }
}
