namespace Berita.Extraction.Tests.Attributions;

public class SpeechTokenReaderTests
{
    [Theory]
    [InlineData("menulis", "Word, Lower, VerbShape, SmallVerb, PrefixedVerb, Predicate, ActiveVerb")]
    [InlineData("Menulis", "Word, Upper, Capital, NameWord, VerbShape, ActiveVerb")]
    [InlineData("ditulis", "Word, Lower, VerbShape, SmallVerb, PrefixedVerb, Predicate")]
    [InlineData("terbaca", "Word, Lower, PrefixedVerb, Predicate")]
    [InlineData("pekerjaan", "Word, Lower, DerivedNoun")]
    [InlineData("Pekerjaan", "Word, Upper, Capital, DerivedNoun")]
    [InlineData("Kershavan", "Word, Upper, Capital, NameWord")]
    [InlineData("Sutrisno", "Word, Upper, Capital, NameWord")]
    [InlineData("XYZ", "Word, Upper, Capital, Acronym")]
    [InlineData("al-Fasih", "Word, Lower, Capital, NameWord")]
    [InlineData("akan", "Word, Lower, Predicate")]
    [InlineData("Senin", "Word, Upper, Capital, Time")]
    [InlineData("17", "Number")]
    [InlineData(",", "Punctuation, Single, Comma")]
    [InlineData(";", "Punctuation, Single, Wall")]
    public void Read_AToken_SaysWhatItShows(string text, string shape) => Assert.Equal(Enum.Parse<TokenShape>(shape), ReadText.View($"x {text} x").ShapeOf(1));

    [Fact]
    public void Read_WordsThatVary_ByHowTheyAreWritten()
    {
        var view = ReadText.View("AJI Aji petani asal Klaten asal hujan");

        Assert.True(view.Is(0, NounClass.ShortName));
        Assert.Equal(NounClass.None, view.NounOf(1) & NounClass.ShortName);
        Assert.Equal(WordClass.Preposition, view.ClassOf(3));
        Assert.Equal(WordClass.Subordinator, view.ClassOf(5));
    }

    [Fact]
    public void Read_QuotationsAndLines_AreMarked()
    {
        var view = ReadText.View("\"Kami siap,\" kata Budi\nLalu pergi");

        Assert.True(view.Is(0, TokenShape.OpensQuote));
        Assert.True(view.Is(4, TokenShape.Quoted));
        Assert.False(view.Is(5, TokenShape.Quoted));
        Assert.True(view.EndsLine(6));
        Assert.False(view.EndsLine(5));
        Assert.True(view.EndsLine(view.Count - 1));
    }

    [Fact]
    public void Read_AnyWords_IsWhatTheRulesSayOfEachToken()
    {
        var random = new Random(7);
        for (var n = 0; n < 300; n++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 60).Select(_ => Word(random)));
            var view = ReadText.View(text);
            for (var i = 0; i < view.Count; i++)
            {
                var read = OtherTokenReader.Read(view.Tokens, i);
                Assert.Equal((read.Shape, read.First), (view.ShapeOf(i) & ~(TokenShape.Quoted | TokenShape.OpensQuote), view.First(i)));
                Assert.Equal(Lexicon.Indonesian.Speech.Items[read.Entry].Noun, view.NounOf(i));
            }
        }
    }

    // words of the lexicon and words that are nearly verbs, derived nouns, articles and acronyms, in any case
    private static string Word(Random random)
    {
        string[] starts = ["me", "di", "be", "te", "pe", "ke", "al", "as", "d", ""];
        string[] tails = ["", "a", "an", "kan", "ikan", "-Budi", "nya", "É", ",", "\n"];
        var word = random.Next(3) == 0
            ? Lexicon.Indonesian.Vocabulary[(ushort)random.Next(1, Lexicon.Indonesian.Vocabulary.Count)]
            : starts[random.Next(starts.Length)] + (char)random.Next('a' - 1, 'z' + 2) + tails[random.Next(tails.Length)] + tails[random.Next(tails.Length)];
        return random.Next(6) switch
        {
            0 => word.ToUpperInvariant(),
            1 or 2 => char.ToUpperInvariant(word[0]) + word[1..],
            3 => string.Concat(word.Select(c => random.Next(4) == 0 ? char.ToUpperInvariant(c) : c)),
            _ => word,
        };
    }
}
