using System.Text;

namespace Berita.Extraction.Benchmarks;

/// <summary>The texts that are measured: the seed articles, or the articles of a file.</summary>
internal sealed class Corpus
{
    /// <summary>The environment variable that names a file: NDJSON with <c>text</c>, or plain text with a blank line between articles.</summary>
    public const string Variable = "BERITA_CORPUS";

    private Corpus(string[] texts)
    {
        Texts = texts;
        Bytes = texts.Sum(static t => (long)Encoding.UTF8.GetByteCount(t));
    }

    /// <summary>The articles.</summary>
    public string[] Texts { get; }

    /// <summary>Their size in UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>The file that <see cref="Variable"/> names, or the seeds.</summary>
    public static Corpus Load() =>
        new(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? ReadFile(file) : ReadSeeds());

    private static string[] ReadFile(string file) =>
        file.EndsWith("json", StringComparison.Ordinal) || file.EndsWith("jsonl", StringComparison.Ordinal)
            ? [.. File.ReadLines(file).Select(static line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)]
            : File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

    private static string[] ReadSeeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent;
        var seeds = folder ?? throw new DirectoryNotFoundException("No folder 'seeds' above the program; name a file with --corpus.");
        return [.. Directory.GetFiles(Path.Combine(seeds.FullName, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
