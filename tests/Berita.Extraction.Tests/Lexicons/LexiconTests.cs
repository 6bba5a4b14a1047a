using System.Text;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests;

public class LexiconTests
{
    private const ExtractionStages Plain = ExtractionStages.All & ~ExtractionStages.Attributions;

    private readonly Lexicon _withoutSpeech = Lexicon.MakeWithoutSpeech();

    [Fact]
    public void WithoutSpeech_HoldsNothingOfAttributions()
    {
        Assert.Null(_withoutSpeech.Cues);
        Assert.Null(_withoutSpeech.Nouns);
        Assert.True(_withoutSpeech.Vocabulary.Count < Lexicon.Indonesian.Vocabulary.Count / 2);
    }

    [Fact]
    public void WithoutSpeech_ReadsTheSeedsAsTheWholeDoes()
    {
        foreach (var path in Repository.SeedPaths)
            AssertSame(File.ReadAllText(path));
    }

    // a word that only the whole lexicon knows may start no number and end no sentence for that
    [Fact]
    public void WithoutSpeech_ReadsEveryWordAsTheWholeDoes()
    {
        var text = new StringBuilder();
        for (ushort word = 1; word < Lexicon.Indonesian.Vocabulary.Count; word++)
        {
            var form = Lexicon.Indonesian.Vocabulary[word];
            text.Append($"Ada 3 {form} dan {form} 4 pada {form} 2025. Lima {form}, “{form} kilogram.” {form.ToUpperInvariant()} 5 hari.\n");
        }
        AssertSame(text.ToString());
    }

    private void AssertSame(string text)
    {
        var whole = new BeritaExtractor(new() { Stages = Plain, Lexicon = Lexicon.Indonesian }).Extract(text);
        var part = new BeritaExtractor(new() { Stages = Plain, Lexicon = _withoutSpeech }).Extract(text);

        Assert.NotEmpty(whole.Quantities);
        Assert.Equal(whole.Sentences.Select(s => s.Span), part.Sentences.Select(s => s.Span));
        Assert.Equal(whole.Quantities, part.Quantities);
        Assert.Equal(whole.Temporals, part.Temporals);
        Assert.Equal(whole.ToJson(), part.ToJson());
    }
}
