namespace Berita.Extraction.Tests;

public class BeritaExtractorTests
{
    [Fact]
    public void Extract_EmptyText_FindsNothing()
    {
        var document = new BeritaExtractor().Extract("");

        Assert.Empty(document.Tokens);
        Assert.Empty(document.Sentences);
    }

    [Fact]
    public void Extract_FromSpanAndMemory_IsTheSameDocument()
    {
        const string text = "Ibu membeli 3 kilogram beras.";
        var extractor = new BeritaExtractor();
        var expected = extractor.Extract(text).ToJson();

        Assert.Equal(expected, extractor.Extract(text.AsSpan()).ToJson());
        Assert.Equal(expected, extractor.Extract(text.AsMemory()).ToJson());
        Assert.Equal(expected, extractor.Extract($"-{text}-".AsMemory(1, text.Length)).ToJson());
        Assert.Equal(expected, extractor.Extract(text.ToCharArray().AsMemory()).ToJson());
    }

    [Fact]
    public void Extract_FromTheMemoryOfAString_KeepsTheString()
    {
        const string text = "Dua ekor sapi.";

        Assert.Same(text, new BeritaExtractor().Extract(text.AsMemory()).Text);
    }

    [Fact]
    public void Extract_TextThatIsTooLong_IsAnArgumentError()
    {
        var extractor = new BeritaExtractor(new() { MaxTextLength = 3 });

        Assert.Equal("Dua", extractor.Extract("Dua").Text);
        Assert.Throws<ArgumentException>(() => extractor.Extract("Tiga"));
        Assert.Throws<ArgumentException>(() => extractor.Extract("Tiga".AsSpan()));
        Assert.Throws<ArgumentException>(() => extractor.Extract("Tiga".AsMemory()));
        Assert.Throws<ArgumentNullException>(() => extractor.Extract((string)null!));
    }

    [Fact]
    public void Options_AreChecked_WhenTheExtractorIsMade()
    {
        AssertRefused("Stages 96 has bits that are no stage. (Parameter 'options')", new() { Stages = (ExtractionStages)96 });
        AssertRefused("TokenStyle 7 is no style. (Parameter 'options')", new() { TokenStyle = (TokenStyle)7 });
        AssertRefused("MaxTextLength 0 is below 1. (Parameter 'options')", new() { MaxTextLength = 0 });
    }

    private static void AssertRefused(string message, ExtractionOptions options) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new BeritaExtractor(options)).Message);
}
