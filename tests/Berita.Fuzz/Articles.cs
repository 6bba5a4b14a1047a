namespace Berita.Fuzz;

/// <summary>The seed articles of the repository.</summary>
internal static class Articles
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Berita.Extraction.sln")))
            directory = directory.Parent;
        var root = directory?.FullName ?? throw new InvalidOperationException("The program does not run inside the repository.");
        return [.. Directory.GetFiles(Path.Combine(root, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
