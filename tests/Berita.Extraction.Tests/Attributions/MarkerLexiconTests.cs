namespace Berita.Extraction.Tests;

public class MarkerLexiconTests
{
    [Fact]
    public void APhraseThatIsNoOpener_IsAnErrorWithItsPlace()
    {
        var problem = Assert.Throws<FormatException>(() => Build("bentuk\tjenis\nselain itu\tawal\ndi tepi\tlatar"));

        Assert.Equal("penanda-uji.tsv(3,2): jenis: only one word can be 'latar', not a phrase.", problem.Message);
    }

    [Fact]
    public void WordsAndOpeners_AreRead()
    {
        var vocabulary = new Vocabulary();
        var markers = Build("bentuk\tjenis\nkelak\thalangan\nlain pula\tawal", vocabulary);

        Assert.True(markers.Is(vocabulary.Find("kelak"), Marker.Blocking));
    }

    private static MarkerLexicon Build(string rows, Vocabulary? vocabulary = null) =>
        new(vocabulary ?? new(), LexiconFiles.Shipped.With("penanda.tsv", LexiconReader.Read(new StringReader(rows), "penanda-uji.tsv")));
}
