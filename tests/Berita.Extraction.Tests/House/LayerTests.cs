using System.Text.RegularExpressions;

namespace Berita.Extraction.Tests.House;

/// <summary>A folder names only types of the folders before it.</summary>
public partial class LayerTests
{
    // the façade and its JSON and rows name each other: they are one layer
    private static readonly string[][] s_layers =
    [
        ["Text"], ["Lexicons"], ["Tokens"], ["Quotations"], ["Sentences"], ["Numbers"], ["Temporals"], ["Quantities"], ["Attributions"], ["", "Json", "Rows"],
    ];

    // What the design lets through: the lexicon is read whole when it is made, so it names the tables of later stages.
    private static readonly string[] s_assembling = [Path.Combine("Lexicons", "Lexicon.cs")];

    [Fact]
    public void EveryFolder_HasItsPlaceInTheOrder()
    {
        var known = s_layers.SelectMany(l => l).ToHashSet(StringComparer.Ordinal);

        Assert.All(Sources(), file => Assert.Contains(Folder(file), known));
    }

    [Fact]
    public void Folders_NameOnlyWhatStandsAboveThem()
    {
        var layerOfType = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in Sources())
        {
            foreach (Match declaration in TypeDeclaration().Matches(Code(file)))
            {
                // a partial type belongs to the first folder that declares it
                var name = declaration.Groups["name"].Value;
                layerOfType[name] = Math.Min(Layer(file), layerOfType.GetValueOrDefault(name, int.MaxValue));
            }
        }
        var wrong =
            from file in Sources()
            where !s_assembling.Contains(Relative(file), StringComparer.Ordinal)
            from word in Word().Matches(Code(file)).Select(m => m.Value).Distinct(StringComparer.Ordinal)
            where layerOfType.TryGetValue(word, out var layer) && layer > Layer(file)
            select $"{Relative(file)} names {word} of {string.Join('/', s_layers[layerOfType[word]])}";
        Assert.Empty(wrong);
    }

    private static string Library => Repository.PathOf("src", "Berita.Extraction");

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Relative(f).StartsWith("obj", StringComparison.Ordinal) && !Relative(f).StartsWith("bin", StringComparison.Ordinal));

    private static string Relative(string file) => Path.GetRelativePath(Library, file);

    private static string Folder(string file) => Relative(file).Split(Path.DirectorySeparatorChar) is { Length: > 1 } parts ? parts[0] : "";

    private static int Layer(string file) => Array.FindIndex(s_layers, l => l.Contains(Folder(file), StringComparer.Ordinal));

    // without comments and strings; a member after a dot is not a type of ours, nor is the name of a property or parameter
    private static string Code(string file) =>
        MemberNames().Replace(EnumMembers().Replace(CommentsAndStrings().Replace(File.ReadAllText(file), " "), "${header}"), " ");

    [GeneratedRegex(@"//[^\n]*|""""""[\s\S]*?""""""|@""(?:""""|[^""])*""|""(?:\\.|[^""\\\n])*""|'(?:\\.|[^'\\\n])+'", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CommentsAndStrings();

    [GeneratedRegex(@"(?<header>\benum\s+\w+[^{]*)\{[^}]*\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EnumMembers();

    [GeneratedRegex(@"\.\s*[A-Za-z_]\w*|\b[A-Za-z_]\w*(?=\s*(?:\{\s*get|=>|=[^=>]|\{\s*init|\())", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MemberNames();

    [GeneratedRegex(@"\b(?:class|struct|enum|interface)\s+(?<name>[A-Z]\w*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\b[A-Z]\w*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
