using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Packaging;

public class PackageTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    [Fact]
    public void Dependencies_AreTheOneAbstraction()
    {
        var dependencies = fixture.Nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value);

        Assert.Equal("Microsoft.Extensions.DependencyInjection.Abstractions", Assert.Single(dependencies));
        Assert.Equal("net10.0", Assert.Single(fixture.Nuspec.Descendants(), e => e.Name.LocalName == "group").Attribute("targetFramework")!.Value);
    }

    [Fact]
    public void Files_AreTheLibraryAndItsPapers()
    {
        var files = fixture.Package.Entries.Select(e => e.FullName).Where(f => !IsOfTheFormat(f)).Order(StringComparer.Ordinal);
        string[] pages = [.. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(f => $"docs/{Path.GetFileName(f)}")];
        string[] expected = ["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-NOTICES", "icon.png", "lib/net10.0/Berita.Extraction.dll", "lib/net10.0/Berita.Extraction.xml", .. pages];

        Assert.Equal(string.Join('\n', expected.Order(StringComparer.Ordinal)), string.Join('\n', files));
        Assert.Contains(fixture.Symbols.Entries, e => e.FullName == "lib/net10.0/Berita.Extraction.pdb");
    }

    [Fact]
    public void Metadata_SaysWhatAReaderOfARegistryNeeds()
    {
        Assert.Equal("Berita.Extraction", fixture.Value("id"));
        Assert.Equal("MIT", fixture.Value("license"));
        Assert.Equal("README.md", fixture.Value("readme"));
        Assert.Equal("icon.png", fixture.Value("icon"));
        Assert.Contains("Reads Indonesian news", fixture.Value("description"), StringComparison.Ordinal);
        Assert.Contains("Membaca berita berbahasa Indonesia", fixture.Value("description"), StringComparison.Ordinal);
        Assert.All(["indonesian", "quotation", "kutipan", "angka"], tag => Assert.Contains(tag, fixture.Value("tags").Split(' '), StringComparer.Ordinal));
    }

    [Fact]
    public void ReleaseNotes_AreTheSectionOfTheChangelog()
    {
        var changelog = Repository.Read("CHANGELOG.md");
        var notes = fixture.Value("releaseNotes").ReplaceLineEndings("\n");

        Assert.StartsWith("### ", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("\n## ", notes, StringComparison.Ordinal);
        Assert.Contains($"\n\n{notes}\n", changelog, StringComparison.Ordinal);
    }

    // no host is made up where the checkout knows none
    [Fact]
    public void Repository_IsNotAPathOfThisMachine() =>
        Assert.DoesNotContain(fixture.Nuspec.Descendants().Where(e => e.Name.LocalName == "repository"), e => e.Attribute("url") is { } url && !url.Value.StartsWith("https://", StringComparison.Ordinal));

    [Fact]
    public void Icon_IsAPictureOf128By128()
    {
        var icon = fixture.Read("icon.png");

        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.True(File.Exists(Repository.PathOf("assets", "icon.svg")));
    }

    [Fact]
    public void Notices_AreThoseOfTheRepository() =>
        Assert.Equal(Repository.Read("THIRD-PARTY-NOTICES"), Encoding.UTF8.GetString(fixture.Read("THIRD-PARTY-NOTICES")));

    private static bool IsOfTheFormat(string file) =>
        file.EndsWith(".nuspec", StringComparison.Ordinal) || file.StartsWith("_rels/", StringComparison.Ordinal)
        || file.StartsWith("package/", StringComparison.Ordinal) || file == "[Content_Types].xml";
}
