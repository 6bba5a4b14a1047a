namespace Berita.Extraction.Tests;

public class QuantityReaderTests
{
    [Fact]
    public void Read_Quantity_HasExactOffsets()
    {
        const string text = "Ada (sekitar 10 unit mobil per hari).";
        var quantity = Assert.Single(new BeritaExtractor().Extract(text).Quantities);

        Assert.Equal(new TextSpan(5, 35), quantity.Span);
        Assert.Equal(new TextSpan(5, 12), quantity.Modifier);
        Assert.Equal(new TextSpan(13, 15), quantity.Number);
        Assert.Equal(new TextSpan(16, 20), quantity.Classifier);
        Assert.Equal(new TextSpan(21, 26), quantity.Unit?.Span);
        Assert.Equal(new TextSpan(31, 35), quantity.Per?.Span);
        Assert.Equal("d", quantity.Per?.Code);
    }

    [Fact]
    public void Read_OverWarmBuffer_AllocatesNothing()
    {
        const string text = "Sekitar 10.000-12.000 tentara mengirim 6 juta peluru 152 mm senilai Rp1,5 triliun, naik 10,5 persen dalam dua jam 46 menit; "
            + "kedua negara sepakat pada hari ke-10 dengan laju 60 km/jam, puluhan ribu warga mengungsi dan sepertiga lahan hilang.";
        var extractor = new BeritaExtractor();
        var buffer = new DocumentBuffer();
        extractor.Extract(text, buffer);
        extractor.Extract(text, buffer);

        var before = GC.GetAllocatedBytesForCurrentThread();
        extractor.Extract(text, buffer);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(11, buffer.Quantities.Length);
    }

    /// <summary>Texts of one thing over and over: nothing is thrown, and spans lie in the text and in order.</summary>
    [Theory]
    [InlineData("9")]
    [InlineData("1.000.")]
    [InlineData("Rp ")]
    [InlineData("5 - ")]
    [InlineData("dua ")]
    [InlineData("dua puluh ")]
    [InlineData("juta ")]
    [InlineData("5 per ")]
    [InlineData("1, ")]
    [InlineData("(1) ")]
    [InlineData("(1), ")]
    [InlineData("hingga 5 ")]
    [InlineData("lebih dari ")]
    [InlineData("kedua ")]
    [InlineData("ke-1")]
    [InlineData("2 jam ")]
    [InlineData("½")]
    [InlineData("10/")]
    [InlineData("5kg/")]
    [InlineData("Tahap II ")]
    public void Read_HostileText_IsReadInOrder(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        var last = 0;
        foreach (var quantity in new BeritaExtractor().Extract(text).Quantities)
        {
            Assert.True(quantity.Span.Start >= last && quantity.Span.End <= text.Length);
            Assert.True(quantity.Span.Contains(quantity.Number));
            last = quantity.Span.Start;
        }
    }
}
