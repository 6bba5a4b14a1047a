using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Berita.Extraction.Tests.House;

/// <summary>What the doc comments of public members must say, and that what they show compiles and prints what they say.</summary>
public partial class DocCommentTests
{
    // members that the compiler or the serializer's generator writes, and those that every value or enumerator has
    private static readonly string[] s_ofEveryType =
        ["ToString", "Equals", "GetHashCode", "Deconstruct", "CompareTo", "Dispose", "Reset", "GetTypeInfo", "GetEnumerator", "PrintMembers"];

    private static IEnumerable<Type> Types => typeof(BeritaExtractor).Assembly.GetExportedTypes();

    public static TheoryData<string> Members => [.. DocExample.All().Select(e => e.Member).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Example_CompilesAndPrintsWhatItsCommentsSay(string member)
    {
        foreach (var example in DocExample.All().Where(e => e.Member == member))
        {
            Assert.True(example.IsCompiled, $"Not in House/Examples/DocExamples*.cs:\n{example.Code}");
            Assert.NotEmpty(example.Promise);
            Assert.Equal(example.Promise, example.Run());
        }
    }

    [Fact]
    public void EveryType_SaysWhichThreadsMayUseIt() =>
        Assert.Empty(Types.Where(t => !t.IsEnum && !Documentation(t).Contains("thread", StringComparison.OrdinalIgnoreCase)).Select(t => t.Name));

    [Fact]
    public void EveryType_HasAnExample() =>
        Assert.Empty(Types.Where(t => !t.IsEnum && !DocExample.All().Any(e => IsOf(e, t))).Select(t => t.Name));

    // whose own value it is, or in an example of another
    [Fact]
    public void EveryMember_IsShownInAnExample()
    {
        var words = DocExample.All().SelectMany(e => Word().Matches(e.Code).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal);
        var missing =
            from type in Types.Where(t => !t.IsEnum)
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where member is PropertyInfo or FieldInfo || member is MethodInfo { IsSpecialName: false } method && !method.Name.Contains('<', StringComparison.Ordinal)
            where member.Name != "Item" && !s_ofEveryType.Contains(member.Name, StringComparer.Ordinal) && !words.Contains(member.Name)
            select $"{type.Name}.{member.Name}";
        Assert.Empty(missing);
    }

    [Fact]
    public void EveryValueOfAnEnumOfFindings_HasAWordThatShowsIt()
    {
        foreach (var type in new[] { typeof(AttributionAct), typeof(AttributionForm), typeof(QuantityKind), typeof(TemporalKind), typeof(TokenKind), typeof(TokenRule) })
        {
            var bare = Enum.GetNames(type).Where(name => DocExample.Comments.Single(m => Name(m) == $"F:{type.FullName}.{name}").Descendants("c").FirstOrDefault() is null);
            Assert.Empty(bare.Select(name => $"{type.Name}.{name}"));
        }
    }

    [Fact]
    public void WordsOfTokenKindsAndRules_AreCutAsTheyShow()
    {
        var extractor = new BeritaExtractor();
        foreach (var kind in Enum.GetValues<TokenKind>())
            Assert.Equal(kind, extractor.Extract($"{Shown(kind)} Budi").Tokens[0].Kind);
        foreach (var rule in Enum.GetValues<TokenRule>())
        {
            var text = rule switch { TokenRule.Currency => $"{Shown(rule)}10", TokenRule.EnglishGenitive => $"Moody{Shown(rule)}", _ => $"{Shown(rule)} Budi" };
            Assert.Contains(extractor.Explain(text), e => e.Rule == rule && e.Characters == Shown(rule));
        }
    }

    private static string Shown<T>(T value) where T : struct, Enum =>
        DocExample.Comments.Single(m => Name(m) == $"F:{typeof(T).FullName}.{value}").Descendants("c").Last().Value;

    private static string Documentation(Type type) => DocExample.Comments.Single(m => Name(m) == $"T:{type.FullName!.Replace('+', '.')}").Value;

    private static string Name(XElement member) => member.Attribute("name")!.Value;

    private static bool IsOf(DocExample example, Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        return example.Member == $"T:{name}" || example.Member[2..].StartsWith($"{name}.", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
