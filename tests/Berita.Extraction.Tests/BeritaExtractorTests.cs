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
}
