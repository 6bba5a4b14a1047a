namespace Berita.Extraction.Tests;

public class ParagraphViewTests
{
    private static readonly BeritaExtractor s_extractor = new();

    [Theory]
    [InlineData("Mereka membeli 5\n\npekan lalu.", "5|pekan lalu")]
    [InlineData("Mereka membeli 5\r\n\r\npekan lalu.", "5|pekan lalu")]
    [InlineData("Mereka membeli 5\n \t\npekan lalu.", "5|pekan lalu")]
    [InlineData("Mereka pergi 5\r\npekan lalu.", "5\r\npekan lalu")]
    [InlineData("Harganya 5 hingga\n\n7 kg.", "5|7 kg")]
    [InlineData("Rapatnya mulai tahun\n\n2024 orang datang.", "2024 orang")]
    [InlineData("\n\n\nHarganya 5 kg.\n\n\n", "5 kg")]
    public void BlankLine_PartsWhatIsReadTogether(string text, string expected)
    {
        var document = s_extractor.Extract(text);
        var spans = document.Quantities.Select(q => q.Span).Concat(document.Temporals.Select(t => t.Span)).OrderBy(s => s.Start);

        Assert.Equal(expected, string.Join('|', spans.Select(s => document[s])));
    }

    [Fact]
    public void AmountThatIsAParagraph_IsNotAllOfTheText()
    {
        Assert.Equal(3_000_000_000m, s_extractor.Extract("3 M").Quantities[0].Min);
        Assert.Empty(s_extractor.Extract("3 M\n\nHarga beras naik.").Quantities);
    }
}
