using System.Security.Cryptography;
using System.Text;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Gold;

/// <summary>Every byte that is written for the seeds, tokens included.</summary>
public class GoldenHashTests
{
    [Theory]
    [InlineData(TokenStyle.News, "8f17042cb7a91dfd99001e3891520c7cdfd9eb3de6eb7d309cd0309c1c858d73")]
    [InlineData(TokenStyle.Gsd, "37487c324a7df346a956334dad90bace116a2b5cde5e91f792d39043cba093f8")]
    public void SeedsAreWrittenByteByByteAsBefore(TokenStyle style, string expected)
    {
        var extractor = new BeritaExtractor(new() { TokenStyle = style });
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Repository.SeedPaths)
            hash.AppendData(Encoding.UTF8.GetBytes(extractor.Extract(File.ReadAllText(path), new() { PublishedOn = new(2025, 4, 30) }).ToJson() + "\n"));
        var found = Convert.ToHexStringLower(hash.GetHashAndReset());

        Assert.True(expected == found, $"""
            The output for the seeds is another than it was ({style}: {found}).
            A change of output is a change of version: put this hash here only together with a line in CHANGELOG.md
            under "Changed" that says what users will see. To look at the difference, write the seeds before and after:
            dotnet run -c Release --project samples/ExtractDemo -- --format ndjson seeds/*.txt
            """);
    }
}
