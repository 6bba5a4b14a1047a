using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Packaging;

/// <summary>The package of the library that the tests were built with.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"berita-{Guid.NewGuid():N}");

    public PackageFixture()
    {
        // the library is built: only what is around it is tested here; .ci/package builds it anew, twice
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet", ["pack", "src/Berita.Extraction", "--no-build", "-c", configuration, "-o", _folder, "-nodeReuse:false"])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);

        Package = ZipFile.OpenRead(Directory.GetFiles(_folder, "*.nupkg").Single());
        Symbols = ZipFile.OpenRead(Directory.GetFiles(_folder, "*.snupkg").Single());
        using var nuspec = Package.GetEntry("Berita.Extraction.nuspec")!.Open();
        Nuspec = XDocument.Load(nuspec).Root!.Elements().Single();
    }

    internal ZipArchive Package { get; }

    internal ZipArchive Symbols { get; }

    /// <summary>The element <c>metadata</c>.</summary>
    internal XElement Nuspec { get; }

    /// <summary>What stands in an element of the metadata.</summary>
    internal string Value(string element) => Nuspec.Element(Nuspec.Name.Namespace + element)?.Value ?? "";

    internal byte[] Read(string entry)
    {
        using var stream = Package.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void Dispose()
    {
        Package.Dispose();
        Symbols.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
