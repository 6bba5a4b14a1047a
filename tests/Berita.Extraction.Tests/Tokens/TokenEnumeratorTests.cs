namespace Berita.Extraction.Tests;

public class TokenEnumeratorTests
{
    private const string Text = "Kata Dr. Budi, harganya Rp10.000.";

    [Fact]
    public void GivesTheTokensOfTheDocument()
    {
        var extractor = new BeritaExtractor();
        var tokens = new List<Token>();
        foreach (var token in extractor.EnumerateTokens(Text))
            tokens.Add(token);

        Assert.Equal(extractor.Extract(Text).Tokens, tokens);
    }

    [Fact]
    public void AllocatesNothingOnceWarm()
    {
        var extractor = new BeritaExtractor();
        Count(extractor);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var count = Count(extractor);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(8, count);
    }

    private static int Count(BeritaExtractor extractor)
    {
        var count = 0;
        foreach (var token in extractor.EnumerateTokens(Text))
            count += token.Length > 0 ? 1 : 0;
        return count;
    }
}
