namespace Berita.Extraction.Tests.House;

/// <summary>A fenced block of a Markdown page.</summary>
internal sealed record CodeBlock(string Page, string Language, string Code)
{
    /// <summary>The blocks of a page in their order.</summary>
    public static IReadOnlyList<CodeBlock> Read(params string[] path)
    {
        var blocks = new List<CodeBlock>();
        string? language = null;
        var lines = new List<string>();
        foreach (var line in Repository.Read(path).Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            if (language is not null)
                blocks.Add(new(path[^1], language, string.Join('\n', lines)));
            language = language is null ? line[3..] : null;
            lines.Clear();
        }
        return blocks;
    }

    /// <summary>Code whatever its indentation.</summary>
    public static string Flatten(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
