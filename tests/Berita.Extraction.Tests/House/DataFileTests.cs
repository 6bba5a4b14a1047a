using System.Text;

namespace Berita.Extraction.Tests.House;

/// <summary>Every row of the language files: its shape, where it is from, and that its example is read as it says.</summary>
public class DataFileTests
{
    private static string Folder => Repository.PathOf("src", "Berita.Extraction", "Lexicons", "Data");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.tsv").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsUtf8WithoutMark_AndItsFieldsAreTrimmed(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.DoesNotContain('\r', text);
        Assert.NotEqual('\uFEFF', text[0]);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(l => !l.StartsWith('#')).SelectMany(l => l.Split('\t')), field => Assert.Equal(field.Trim(), field));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_SayWhereTheyAreFrom_AndAreThereOnce(string file)
    {
        var rows = ReadRows(file);
        var columns = Header(file).Where(c => c is not ("sumber" or "contoh")).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row["sumber"].Length > 0, $"{file}({row.Line}): sumber is empty"));
        Assert.All(rows, row => Assert.True(row[columns[0]].Length > 0, $"{file}({row.Line}): {columns[0]} is empty"));
        var twice = rows.GroupBy(row => string.Join('\t', columns.Select(c => row[c])), StringComparer.Ordinal).Where(g => g.Count() > 1);
        Assert.Empty(twice.Select(g => $"{file}({g.Last().Line}): {g.Key} stands there twice"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Examples_AreReadAsTheySay(string file)
    {
        if (!Header(file).Contains("contoh", StringComparer.Ordinal))
            return;
        var extractor = new BeritaExtractor();
        var wrong =
            from row in ReadRows(file)
            where row["contoh"].Length > 0
            let example = MarkedExample.Parse(row["contoh"])
            let problem = example is null ? "nothing is marked" : MarkedExample.Check(file, example, extractor.Extract(example.Text))
            where problem is not null
            select $"{file}({row.Line}): {row["contoh"]}: {problem}";
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    private static List<LexiconRow> ReadRows(string file)
    {
        using var reader = File.OpenText(Path.Combine(Folder, file));
        return LexiconReader.Read(reader, file);
    }

    private static string[] Header(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).First(l => l.Length > 0 && !l.StartsWith('#')).Split('\t');
}
