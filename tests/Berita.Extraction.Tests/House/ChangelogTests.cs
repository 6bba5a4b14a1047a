using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Berita.Extraction.Tests.House;

/// <summary>That the changelog has the shape of Keep a Changelog, and that a released version keeps its output.</summary>
public class ChangelogTests
{
    private static readonly string[] s_kinds = ["### Added", "### Changed", "### Deprecated", "### Removed", "### Fixed", "### Security"];

    private static string[] Lines => Repository.Read("CHANGELOG.md").Split('\n');

    private static string Version => XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void Sections_AreUnreleasedAndThenVersionsByDate()
    {
        var headings = Lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)).ToArray();

        Assert.Equal("## [Unreleased]", headings[0]);
        var dates = headings[1..].Select(h => DateOnly.ParseExact(h[(h.IndexOf("] - ", StringComparison.Ordinal) + 4)..], "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(headings.Length, headings.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Kinds_AreThoseOfKeepAChangelog() =>
        Assert.All(Lines.Where(l => l.StartsWith("###", StringComparison.Ordinal)), kind => Assert.Contains(kind, s_kinds, StringComparer.Ordinal));

    /// <summary>A change of output is a change of version: once a version is out, its output on the seed articles is what it was.</summary>
    [Fact]
    public void AReleasedVersion_KeepsItsOutput()
    {
        var recorded = File.ReadLines(Repository.PathOf("tests", "Berita.Extraction.Tests", "House", "released-output.tsv"))
            .Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t')).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
        var isReleased = Lines.Any(l => l.StartsWith($"## [{Version}] - ", StringComparison.Ordinal));

        Assert.True(
            isReleased ? recorded.GetValueOrDefault(Version) == Fingerprint() : !recorded.ContainsKey(Version),
            $"{Version} {(isReleased ? "is" : "is not")} released in CHANGELOG.md; the fingerprint of its output is now {Fingerprint()}, recorded is {recorded.GetValueOrDefault(Version) ?? "none"}");
    }

    [Fact]
    public void Fingerprint_IsThatOfEverySeed()
    {
        Assert.Equal(64, Fingerprint().Length);
        Assert.False(Fingerprint() == Fingerprint(Repository.SeedPaths.Skip(1)));
    }

    private static string Fingerprint() => Fingerprint(Repository.SeedPaths);

    private static string Fingerprint(IEnumerable<string> articles)
    {
        var extractor = new BeritaExtractor();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in articles)
            hash.AppendData(Encoding.UTF8.GetBytes(extractor.Extract(File.ReadAllText(article)).ToJson()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
