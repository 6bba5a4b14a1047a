namespace Berita.Extraction.Tests.Attributions;

/// <summary>Each row of the cue list has a sentence with its cue in brackets: the sentence must be read as the row says.</summary>
public class CueExamplesTests
{
    private static readonly BeritaExtractor s_extractor = new();

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in LexiconReader.ReadShipped("isyarat.tsv"))
                rows.Add(row["contoh"], row["tindak"]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Extract_ExampleOfRow_FindsItsCue(string example, string act)
    {
        var start = example.IndexOf('[', StringComparison.Ordinal);
        var end = example.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = example.Remove(end + 1, 1).Remove(start, 1);

        var document = s_extractor.Extract(text);

        Assert.Contains(document.Attributions, a => IsRight(a, new(start, end), act));
    }

    private static bool IsRight(Attribution attribution, TextSpan cue, string act)
    {
        if (attribution.Cue == cue && string.Equals(attribution.Act.ToString(), act, StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var relay in attribution.Relays)
        {
            if (relay.Cue == cue)
                return true;
        }
        return false;
    }
}
