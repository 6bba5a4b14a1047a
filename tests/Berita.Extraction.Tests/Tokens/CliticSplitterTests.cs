namespace Berita.Extraction.Tests;

public class CliticSplitterTests
{
    private static readonly BeritaExtractor s_news = new(new() { Stages = ExtractionStages.Tokens });
    private static readonly BeritaExtractor s_gsd = new(new() { Stages = ExtractionStages.Tokens, TokenStyle = TokenStyle.Gsd });

    [Theory]
    [InlineData("pasukannya", "pasukan+nya")]
    [InlineData("adanya", "ada+nya")]
    [InlineData("Menurutnya", "Menurut+nya")]
    [InlineData("teman-temannya", "teman-teman+nya")]
    [InlineData("lainnya", "lain+nya")]
    [InlineData("apakah", "apa+kah")]
    [InlineData("bacalah", "baca+lah")]
    [InlineData("apapun", "apa+pun")]
    [InlineData("meskipun", "meski+pun")]
    [InlineData("kuambil", "ku+ambil")]
    [InlineData("kutemukannya", "ku+temukan+nya")]
    [InlineData("kaubaca", "kau+baca")]
    [InlineData("rumahku", "rumah+ku")]
    [InlineData("hatimu", "hati+mu")]
    [InlineData("hamba-Ku", "hamba-+Ku")]
    public void Split(string word, string expected) => Assert.Equal(expected, Parts(s_news, word));

    [Theory]
    [InlineData("hanya")]
    [InlineData("tanya")]
    [InlineData("bertanya")]
    [InlineData("mempunyai")]
    [InlineData("satu-satunya")]
    [InlineData("sebaik-baiknya")]
    [InlineData("akhirnya")]
    [InlineData("sebelumnya")]
    [InlineData("adalah")]
    [InlineData("sekolah")]
    [InlineData("bersekolah")]
    [InlineData("mengolah")]
    [InlineData("memilah")]
    [InlineData("langkah")]
    [InlineData("Sanglah")]
    [InlineData("Alhamdulilah")]
    [InlineData("Wiku")]
    [InlineData("pernikah")]
    [InlineData("ampun")]
    [InlineData("menghimpun")]
    [InlineData("maupun")]
    [InlineData("pelaku")]
    [InlineData("mengaku")]
    [InlineData("ilmu")]
    [InlineData("bertemu")]
    [InlineData("kuliah")]
    [InlineData("kurang")]
    [InlineData("Kenya")]
    [InlineData("nya")]
    public void Whole(string word) => Assert.Equal(word, Parts(s_news, word));

    [Theory]
    [InlineData("lainnya", "lainnya")]
    [InlineData("walaupun", "walaupun")]
    [InlineData("pasukannya", "pasukan+nya")]
    public void GsdStyle(string word, string expected) => Assert.Equal(expected, Parts(s_gsd, word));

    [Fact]
    public void PartsTileTheirToken()
    {
        var document = s_news.Extract("Lalu kutemukannya di rumah.");
        var parts = document.PartsOf(document.Tokens[1]);

        Assert.Equal(3, parts.Count);
        Assert.Equal(new TextSpan(5, 7), parts[0]);
        Assert.Equal(new TextSpan(7, 14), parts[1]);
        Assert.Equal(new TextSpan(14, 17), parts[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => parts[3]);
    }

    private static string Parts(BeritaExtractor extractor, string word)
    {
        var document = extractor.Extract(word);
        var parts = document.PartsOf(Assert.Single(document.Tokens));
        return string.Join('+', Enumerable.Range(0, parts.Count).Select(i => document[parts[i]]));
    }
}
