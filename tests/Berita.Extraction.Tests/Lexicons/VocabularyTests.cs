namespace Berita.Extraction.Tests;

public class VocabularyTests
{
    [Theory]
    [InlineData("di")]
    [InlineData("DELAPAN8")]
    [InlineData("tepat-enam-belas")]
    [InlineData("lebih-dari-enam-belas-huruf")]
    [InlineData("m²")]
    [InlineData("jum'at")]
    public void MarkedTokens_HaveTheNumberOfTheirWord(string word)
    {
        var vocabulary = new Vocabulary();
        vocabulary.Add("lain");
        var number = vocabulary.Add(word);
        vocabulary.Freeze();

        foreach (var text in (string[])[word, word.ToUpperInvariant() + " dan sesuatu di belakang", "xx " + word.Replace('\'', '’')])
        {
            var start = text.StartsWith('x') ? 3 : 0;
            Token[] tokens = [new(start, start + word.Length, TokenKind.Word)];
            WordMarker.Mark(text, tokens, vocabulary);
            Assert.Equal(number, tokens[0].Word);
        }
        Assert.Equal(number, vocabulary.Find(word));
        Assert.Equal(0, vocabulary.Find("takada"));
    }

    [Fact]
    public void Add_AfterFreeze_SaysSo()
    {
        var vocabulary = new Vocabulary();
        var number = vocabulary.Add("kata");
        vocabulary.Freeze();

        Assert.Equal(number, vocabulary.Add("Kata"));
        Assert.Throws<InvalidOperationException>(() => vocabulary.Add("baru"));
    }
}
