namespace Berita.Extraction.Tests;

public class TimeWordsTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in (string[])["bulan.tsv", "hari.tsv", "satuan-waktu.tsv", "waktu.tsv"])
        {
            foreach (var row in LexiconReader.ReadShipped(file).Where(r => r["contoh"].Length > 0))
                data.Add(file, row.Line);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_is_read_as_marked(string file, int line)
    {
        var row = LexiconReader.ReadShipped(file).Single(r => r.Line == line);
        Assert.Contains(row["bentuk"], row["contoh"], StringComparison.OrdinalIgnoreCase);
        MarkedText.AssertFinds(row["contoh"]);
    }
}
