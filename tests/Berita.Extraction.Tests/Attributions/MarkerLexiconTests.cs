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
        var words = new SpeechWords(vocabulary);
        Build("bentuk\tjenis\nkelak\thalangan\nlain pula\tawal", vocabulary, words);

        Assert.Equal(Marker.Blocking, words[vocabulary.Find("kelak")].Marker);
        Assert.Equal(Opening.Opener, words[vocabulary.Find("lain")].Opens);
    }

    private static MarkerLexicon Build(string rows) => Build(rows, new(), new(new()));

    private static MarkerLexicon Build(string rows, Vocabulary vocabulary, SpeechWords words) =>
        new(vocabulary, words, LexiconFiles.Shipped.With("penanda.tsv", LexiconReader.Read(new StringReader(rows), "penanda-uji.tsv")));
}
