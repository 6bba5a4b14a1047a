namespace Berita.Extraction.Tests;

/// <summary>Shapes of amounts that newspapers print and formatters do not.</summary>
public class AmountShapeTests
{
    [Theory]
    [InlineData("Hasilnya keluar dalam 2x24 jam.", "2x24 jam", "h", "48", "48")]
    [InlineData("Hasilnya keluar dalam 3 x 24 jam.", "3 x 24 jam", "h", "72", "72")]
    [InlineData("Modalnya Rp 6 juta-Rp 7 juta sebulan.", "Rp 6 juta-Rp 7 juta", "IDR", "6000000", "7000000")]
    [InlineData("Pelamar berusia 21 tahun-35 tahun.", "21 tahun-35 tahun", "a", "21", "35")]
    [InlineData("Sebanyak 6 juta-7 juta orang terdampak.", "Sebanyak 6 juta-7 juta orang", null, "6000000", "7000000")]
    [InlineData("Produksinya 1,034-1,04 juta barel.", "1,034-1,04 juta barel", "[bbl_us]", "1034000", "1040000")]
    [InlineData("Sisanya 8,5 persennya dibagikan.", "8,5 persen", "%", "8.5", "8.5")]
    [InlineData("Angin bertiup 12 m/s kemarin.", "12 m/s", "m", "12", "12")]
    [InlineData("Kereta melaju 120 km/h kemarin.", "120 km/h", "km", "120", "120")]
    [InlineData("Kapal itu hilang sejauh 14 NM dari pantai.", "14 NM", "[nmi_i]", "14", "14")]
    public void Reads_amount(string text, string span, string? code, string min, string max)
    {
        var quantity = new BeritaExtractor().Extract(text).Quantities[0];
        Assert.Equal(span, text[quantity.Span.Start..quantity.Span.End]);
        Assert.Equal(code, quantity.Unit?.Code);
        Assert.Equal((Parse(min), Parse(max)), (quantity.Min, quantity.Max));
    }

    [Theory]
    [InlineData("Realisasinya belum sampai 5 persen.", null, "5", false)]
    [InlineData("Isinya tidak boleh lebih dari 50 persen.", null, "50", true)]
    [InlineData("Suhunya tidak melebihi 40 derajat Celsius.", null, "40", true)]
    [InlineData("Jaraknya tidak boleh kurang dari 2 meter.", "2", null, false)]
    [InlineData("Yang lulus tidak sampai setengah.", null, "0.5", false)]
    public void Reads_negated_bound(string text, string? min, string? max, bool maxInclusive)
    {
        var quantity = Assert.Single(new BeritaExtractor().Extract(text).Quantities);
        Assert.Equal((Parse(min), Parse(max)), (quantity.Min, quantity.Max));
        Assert.Equal(maxInclusive, quantity.MaxInclusive);
    }

    [Fact]
    public void Dimensions_are_no_product()
    {
        var quantities = new BeritaExtractor().Extract("Kamarnya berukuran 3x4 meter.").Quantities;
        Assert.DoesNotContain(quantities, q => q.Min == 12);
    }

    [Theory]
    [InlineData("Ada 5trilyunan di sana.")]
    [InlineData("Ada 3setriliun di sana.")]
    public void Number_word_behind_figure_is_no_scale(string text) => Assert.Empty(new BeritaExtractor().Extract(text).Quantities);

    private static decimal? Parse(string? number) => number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
