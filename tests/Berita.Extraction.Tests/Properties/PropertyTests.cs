using System.Globalization;
using Berita.Fuzz;
using Xunit.Abstractions;

namespace Berita.Extraction.Tests.Properties;

/// <summary>
/// What has to hold for any text, over texts by chance: some cases of each property here, and as many as one likes with
/// <c>tests/Berita.Fuzz</c>. A failure prints what to type to see it again.
/// </summary>
public class PropertyTests(ITestOutputHelper output)
{
    private const int Seed = 20250428;
    private const int Cases = 1000;

    private static readonly BeritaExtractor s_news = new();

    public static TheoryData<string> Names => new(Fuzz.Properties.All.Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Property_HoldsForTextsByChance(string name)
    {
        output.WriteLine($"--only {name} --seed {Seed}");
        var property = Fuzz.Properties.All.Single(p => p.Name == name);
        for (var i = 0; i < Cases; i++)
        {
            if (property.Run(Seed, i) is { } failure)
                Assert.Fail(failure.Report());
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("7")]
    [InlineData("1.")]
    [InlineData("Rp")]
    [InlineData("kata ")]
    [InlineData("(")]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData(".")]
    [InlineData("dua ")]
    [InlineData("ribu ")]
    [InlineData("Sri ")]
    [InlineData("“a” kata Sri, ")]
    [InlineData("menurut Sri ")]
    [InlineData("1/")]
    [InlineData("@")]
    [InlineData("Senin ")]
    [InlineData("lalu ")]
    public void HostileRepetition_IsReadInGoodTime(string piece) => Invariants.Check(s_news.Extract(string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length))));

    // each was found by chance once
    [Theory]
    [InlineData("中3,5 )Utami( mengatakan")]
    [InlineData("Moskow.\nMenurut")]
    public void TextsThatDidHarm_AreRead(string text) => Invariants.Check(s_news.Extract(text));

    [Fact]
    public void Threads_SeeTheSameFindings()
    {
        var random = new RandomText(Seed);
        var texts = Enumerable.Range(0, 300).Select(_ => random.MutatedArticle()).ToArray();
        var alone = Array.ConvertAll(texts, t => s_news.Extract(t).ToJson());
        var together = new string[texts.Length];

        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = s_news.Extract(texts[i]).ToJson());

        Assert.Equal(alone, together, StringComparer.Ordinal);
    }

    [Fact]
    public void ReusedBuffer_HoldsNothingOfTheTextBefore()
    {
        var random = new RandomText(Seed);
        var buffer = new DocumentBuffer();
        for (var i = 0; i < 500; i++)
        {
            var text = random.MutatedArticle();
            s_news.Extract(text, buffer);
            var fresh = s_news.Extract(text);
            Assert.Equal(fresh.Tokens, buffer.Tokens.ToArray());
            Assert.Equal(fresh.Sentences, buffer.Sentences.ToArray());
            Assert.Equal(fresh.Quantities, buffer.Quantities.ToArray());
            Assert.Equal(fresh.Temporals, buffer.Temporals.ToArray());
            Assert.Equal(fresh.Attributions.Count, buffer.AttributionCount);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("id-ID")]
    public void Cultures_MakeNoDifference(string name)
    {
        const string Text = "“ISTIMEWA,” KATA SRI. Ia minta Rp1.250.000,50 per kilogram, minus 3,5 persen, pada Senin (28/4/2025) pukul 10.30 WIB.";
        var expected = s_news.Extract(Text).ToJson();
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = Strange(name);
            Assert.Equal(expected, new BeritaExtractor().Extract(Text).ToJson());
            Assert.Equal(expected, DocumentJson.Read(expected).ToJson());
            // every table of the lexicon is read once more, with its negative numbers and fractions
            var lexicon = Lexicon.Indonesian.With("abbreviations", new StringReader("bentuk\nKasubag."));
            Assert.Equal(expected, new BeritaExtractor(new() { Lexicon = lexicon }).Extract(Text).ToJson());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    // Where the machine has no cultures, one with their separators and signs.
    private static CultureInfo Strange(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = "٫";
            culture.NumberFormat.NumberGroupSeparator = "٬";
            culture.NumberFormat.NegativeSign = "−";
            return culture;
        }
    }
}
