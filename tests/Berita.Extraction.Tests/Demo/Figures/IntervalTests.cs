using ExtractDemo;

namespace Berita.Extraction.Tests.Demo.Figures;

public class IntervalTests
{
    [Theory]
    [InlineData("10 sapi", "10 sapi", false)]
    [InlineData("10 sapi", "11 sapi", true)]
    [InlineData("10-12 sapi", "12-14 sapi", false)]
    [InlineData("10-12 sapi", "13 sapi", true)]
    [InlineData("lebih dari 10 sapi", "10 sapi", true)]
    [InlineData("lebih dari 10 sapi", "sekitar 10 sapi", false)]
    [InlineData("kurang dari 10 sapi", "lebih dari 10 sapi", true)]
    [InlineData("lebih dari 10 sapi", "lebih dari 500 sapi", false)]
    [InlineData("ribuan sapi", "sekitar 10.000 sapi", false)]
    [InlineData("ribuan sapi", "12.000 sapi", true)]
    public void Apart_IsWhereNoNumberLiesInBoth(string one, string other, bool expected)
    {
        Assert.Equal(expected, Of(one).IsApartFrom(Of(other)));
        Assert.Equal(expected, Of(other).IsApartFrom(Of(one)));
    }

    [Theory]
    [InlineData("sekitar 10.000-12.000 tentara", "≈ 10,000–12,000", "≈ 10.000–12.000")]
    [InlineData("lebih dari 2,5 juta warga", "> 2,500,000", "> 2.500.000")]
    [InlineData("setidaknya 12 warga", "≥ 12", "≥ 12")]
    [InlineData("kurang dari 12,25 ton", "< 12.25", "< 12,25")]
    [InlineData("puluhan warga", "≈ 10 to under 100", "≈ 10 sampai di bawah 100")]
    public void Interval_IsShownInTheWordsOfALanguage(string text, string english, string indonesian)
    {
        Assert.Equal(english, Words.English.ShowInterval(Of(text)));
        Assert.Equal(indonesian, Words.Indonesian.ShowInterval(Of(text)));
    }

    [Theory]
    [InlineData("-P1W", "1 week earlier", "1 minggu sebelumnya")]
    [InlineData("P2M", "2 months later", "2 bulan kemudian")]
    [InlineData("P0D", "the day of writing", "hari penulisan")]
    [InlineData("P0Y", "the year of writing", "tahun penulisan")]
    [InlineData("PT1H", "PT1H", "PT1H")]
    public void Distance_IsToldInTheWordsOfALanguage(string relative, string english, string indonesian)
    {
        Assert.Equal(english, Words.English.ShowDistance(relative));
        Assert.Equal(indonesian, Words.Indonesian.ShowDistance(relative));
    }

    private static Interval Of(string text) => Interval.Of(new BeritaExtractor().Extract(text).Quantities[0]);
}
