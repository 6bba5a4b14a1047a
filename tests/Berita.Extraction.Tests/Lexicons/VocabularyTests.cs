namespace Berita.Extraction.Tests;

public class VocabularyTests
{
    [Fact]
    public void Find_SoftHyphens_AreNoPartOfTheWord()
    {
        var vocabulary = new Vocabulary();
        var number = vocabulary.Add("persen");
        Assert.Equal(number, vocabulary.Add("per\u00ADsen"));
        vocabulary.Freeze(static _ => Trigger.None);
        Assert.Equal(number, vocabulary.Find("Per\u00ADs\u00ADen"));
        Assert.Equal("persen", vocabulary[number]);
    }

    [Theory]
    [InlineData("di")]
    [InlineData("DELAPAN8")]
    [InlineData("tepat-enam-belas")]
    [InlineData("lebih-dari-enam-belas-huruf")]
    [InlineData("m²")]
    [InlineData("jum'at")]
    public void Candidates_HaveTheNumberOfTheirWord(string word)
    {
        var vocabulary = new Vocabulary();
        vocabulary.Add("lain");
        var number = vocabulary.Add(word);
        vocabulary.Freeze(static _ => Trigger.Cue);

        foreach (var text in (string[])[word, word.ToUpperInvariant() + " dan sesuatu di belakang", "xx " + word.Replace('\'', '’')])
        {
            var start = text.StartsWith('x') ? 3 : 0;
            Token[] tokens = [new(start, start + word.Length, TokenKind.Word)];
            var candidates = new Candidates();
            CandidateFinder.Find(text, tokens, vocabulary, candidates);
            Assert.Equal(number, tokens[0].Word);
            Assert.Equal([0], candidates.Cues.Items.ToArray());
        }
        Assert.Equal(number, vocabulary.Find(word));
        Assert.Equal(0, vocabulary.Find("takada"));
    }

    [Fact]
    public void Add_AfterFreeze_SaysSo()
    {
        var vocabulary = new Vocabulary();
        var number = vocabulary.Add("kata");
        vocabulary.Freeze(static _ => Trigger.Cue);

        Assert.Equal(number, vocabulary.Add("Kata"));
        Assert.Throws<InvalidOperationException>(() => vocabulary.Add("baru"));
    }
}
