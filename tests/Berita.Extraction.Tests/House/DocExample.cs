using System.Reflection;
using System.Xml.Linq;

namespace Berita.Extraction.Tests.House;

/// <summary>A block of code in a doc comment of the library.</summary>
internal sealed record DocExample(string Member, string Code)
{
    /// <summary>The compiled examples: the body of each method, whatever its indentation, and how to run it.</summary>
    private static readonly Dictionary<string, Func<object?>> s_compiled = ReadCompiled();

    /// <summary>The doc comments of the library, one element a member.</summary>
    public static IReadOnlyList<XElement> Comments { get; } = [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Berita.Extraction.xml")).Descendants("member")];

    /// <summary>What they show.</summary>
    public static IEnumerable<DocExample> All() =>
        from member in Comments
        from code in member.Descendants("code")
        select new DocExample(member.Attribute("name")!.Value, code.Value.Trim('\n', ' '));

    /// <summary>The lines that the block says it prints: its comments.</summary>
    public string Promise => string.Concat(Code.Split('\n').Where(l => l.Contains("// ", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("// ", StringComparison.Ordinal) + 3)..].TrimEnd() + "\n"));

    public bool IsCompiled => s_compiled.ContainsKey(CodeBlock.Flatten(Code));

    public string Run() => Examples.Console.Capture(() => (s_compiled[CodeBlock.Flatten(Code)]() as Task)?.GetAwaiter().GetResult());

    private static Dictionary<string, Func<object?>> ReadCompiled()
    {
        var compiled = new Dictionary<string, Func<object?>>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "Berita.Extraction.Tests", "House", "Examples"), "DocExamples*.cs"))
        {
            var type = typeof(DocExample).Assembly.GetType($"{typeof(DocExample).Namespace}.Examples.{Path.GetFileNameWithoutExtension(file)}", throwOnError: true)!;
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                if (!lines[i].StartsWith("    public static ", StringComparison.Ordinal))
                    continue;
                var method = type.GetMethod(lines[i].Split(' ', '(')[^2], BindingFlags.Public | BindingFlags.Static)!;
                var end = Array.IndexOf(lines, "    }", i);
                compiled[CodeBlock.Flatten(string.Join('\n', lines[(i + 2)..end]))] = () => method.Invoke(null, null);
            }
        }
        return compiled;
    }
}
