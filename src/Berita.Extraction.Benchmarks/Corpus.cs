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

    /// <summary>The same text in pieces of up to a length, cut at white space.</summary>
    public Corpus InParagraphs(int bytes) => new([.. Texts.SelectMany(text => Cut(text, bytes))]);

    /// <summary>The folder of the repository.</summary>
    public static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent;
        return folder ?? throw new DirectoryNotFoundException("No folder 'seeds' above the program; name a file with --corpus.");
    }

    private static IEnumerable<string> Cut(string text, int length)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(text.Length, start + length);
            var space = end < text.Length ? text.LastIndexOfAny([' ', '\n'], end - 1, end - start) : -1;
            end = space > start ? space + 1 : end;
            yield return text[start..end];
            start = end;
        }
    }

    private static string[] ReadFile(string file) =>
        file.EndsWith("json", StringComparison.Ordinal) || file.EndsWith("jsonl", StringComparison.Ordinal)
            ? [.. File.ReadLines(file).Select(static line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)]
            : File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

    private static string[] ReadSeeds() =>
        [.. Directory.GetFiles(Path.Combine(Root().FullName, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
