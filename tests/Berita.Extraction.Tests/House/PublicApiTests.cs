namespace Berita.Extraction.Tests.House;

public class PublicApiTests
{
    private static readonly string s_approved = Repository.PathOf("tests", "Berita.Extraction.Tests", "House", "PublicApi.approved.txt");

    /// <summary>A change of what users see is a decision: look at the difference, then take the received file for the approved one.</summary>
    [Fact]
    public void PublicApi_IsTheApprovedOne()
    {
        var received = PublicApi.Dump(typeof(BeritaExtractor).Assembly);
        var path = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(path, received);

        Assert.True(File.ReadAllText(s_approved).ReplaceLineEndings("\n") == received, $"The public API differs from {Path.GetFileName(s_approved)}; it is now {path}");
    }
}
