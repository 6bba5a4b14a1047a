using ExtractDemo;

namespace Berita.Extraction.Tests.Demo.Compare;

public class ThingReaderTests
{
    [Theory]
    [InlineData("Ada 40 relawan di posko.", "relawan", "", "", "")]
    [InlineData("Ada 40 relawan tambahan di posko.", "relawan", "tambahan", "", "")]
    [InlineData("Ada 40 Relawan Kota Tua (Kotu) di posko.", "relawan", "", "", "Kota Tua")]
    [InlineData("Datang 40 relawan asal Kota Tua.", "relawan", "", "", "Kota Tua")]
    [InlineData("Sebanyak 40 relawan Kota Tua telah terluka atau hilang di hutan.", "relawan", "", "terluka atau hilang", "Kota Tua")]
    [InlineData("Sebanyak 40 relawan dilaporkan tewas.", "relawan", "", "tewas", "")]
    [InlineData("Sebanyak 40 relawan yang selamat dan mereka dirawat.", "relawan", "", "selamat", "")]
    [InlineData("Sebanyak 40 relawan membantu warga yang terluka.", "relawan", "", "", "")]
    [InlineData("Banjir itu: 12 tewas.", "orang", "", "tewas", "")]
    [InlineData("Ada 40 relawannya di posko.", "relawan", "", "", "")]
    [InlineData("Ada 40 relawan", "relawan", "", "", "")]
    public void Noun_IsReadWithWhatNarrowsIt(string text, string noun, string qualifier, string state, string owner)
    {
        var document = new BeritaExtractor().Extract(text);

        Assert.Equal(new Thing(noun, qualifier, state, owner), new ThingReader(document, WordClasses.Indonesian).Read(document.Quantities.Single()));
    }

    [Fact]
    public void Things_AreTheSame_WhereNothingTellsThemApart()
    {
        var thing = new Thing("relawan", State: "tewas atau hilang", Owner: "Kota Tua");

        Assert.True(thing.IsSameAs(thing with { State = "hilang atau tewas" }));
        Assert.True(thing.IsSameAs(thing with { Owner = "" }));
        Assert.False(thing.IsSameAs(thing with { Owner = "Kota Baru" }));
        Assert.False(thing.IsSameAs(thing with { State = "" }));
        Assert.False(thing.IsSameAs(thing with { Qualifier = "baru" }));
        Assert.Equal("relawan Kota Tua (tewas atau hilang)", thing.Name);
    }
}
