namespace Berita.Extraction.Tests;

public class LexiconCheckTests
{
    // found in longer texts, or under another row of the same form
    private static readonly string[] s_foundOtherwise = ["pound", "T"];

    public static TheoryData<string> Parts => [.. Lexicon.Parts];

    [Theory]
    [MemberData(nameof(Parts))]
    public void RowsThatShip_PassTheCheckOfAddedOnes(string name)
    {
        var part = LexiconPart.Find(name)!;
        var wrong = LexiconReader.ReadShipped(part.File)
            .Where(row => !s_foundOtherwise.Contains(row["bentuk"], StringComparer.Ordinal))
            .Select(row => Record.Exception(() => LexiconCheck.Check(Lexicon.Indonesian, part, row))?.Message)
            .Where(problem => problem is not null);

        Assert.Empty(wrong);
    }
}
