namespace Berita.Extraction.Tests;

public class QuantityParsingTests
{
    [Theory]
    [InlineData("Rp2,5 triliun", "Rp2.500.000.000.000")]
    [InlineData("  sekitar 10.000-12.000 tentara ", "sekitar 10.000–12.000 tentara")]
    [InlineData("lebih dari 3 tahun", "lebih dari 3 tahun")]
    [InlineData("hampir 200 rumah", "hampir 200 rumah")]
    [InlineData("tak kurang dari dua juta orang", "minimal 2.000.000 orang")]
    [InlineData("puluhan ribu warga", "puluhan ribu warga")]
    [InlineData("dua pertiga lahan", "dua pertiga lahan")]
    [InlineData("10 unit mobil", "10 unit mobil")]
    [InlineData("60 km/jam", "60 km per jam")]
    [InlineData("Rp puluhan", "Rp\u00A0puluhan")]
    [InlineData("6/jam", "6/jam")]
    [InlineData("hari ke-10", "hari ke-10")]
    [InlineData("pertama kalinya", "ke-1 kalinya")]
    [InlineData("minus 2,5 persen", "-2,5 persen")]
    [InlineData("sepekan", "sepekan")]
    public void Format_UsualForm(string text, string expected)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        Assert.Equal(expected, quantity.Format(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("tentara")]
    [InlineData("sekitar 10.000 tentara datang")]
    [InlineData("dua ribu tiga juta")]
    [InlineData("28 April 2025")]
    public void TryParse_OtherTexts_IsFalse(string text) => Assert.False(Quantity.TryParse(text, out _));

    [Fact]
    public void TryParse_NumberOfHundredThousandDigits_IsFalse() => Assert.False(Quantity.TryParse(new string('9', 100_000), out _));

    /// <summary>Quantities that are made at random are read back as they were made.</summary>
    [Fact]
    public void Format_RandomQuantities_AreReadBack()
    {
        var random = new Random(20250428);
        for (var i = 0; i < 5_000; i++)
        {
            var made = Make(random);
            Assert.True(Quantity.TryParse(made, out var first), made);
            var written = first.Format(made);
            Assert.True(Quantity.TryParse(written, out var second), $"{made} -> {written}");
            Assert.True(
                (first.Kind, first.Min, first.Max, first.MinInclusive, first.MaxInclusive, first.Approximate, first.Unit?.Code)
                == (second.Kind, second.Min, second.Max, second.MinInclusive, second.MaxInclusive, second.Approximate, second.Unit?.Code),
                $"{made} -> {written}: {first} / {second}");
            Assert.Equal(first.Base, second.Base);
        }
    }

    private static string Make(Random random)
    {
        string[] bounds = ["", "sekitar ", "lebih dari ", "kurang dari ", "minimal ", "maksimal ", "hampir ", "tidak sampai "];
        string[] units = [" tentara", " orang saksi", " persen", " km/jam", " kilogram", " dolar AS", " tahun", " kali lipat", " basis poin", " derajat Celsius", "%", " meter persegi"];
        var bound = bounds[random.Next(bounds.Length)];
        var unit = units[random.Next(units.Length)];
        var low = MakeNumber(random, out var value);
        if (random.Next(4) > 0)
            return random.Next(6) == 0 ? $"{bound}Rp{low}" : $"{bound}{low}{unit}";
        if (low.Contains(','))
            low = "7";
        var high = (long)value + random.Next(1, 10_000);
        return $"{(bound.StartsWith("sekitar", StringComparison.Ordinal) ? bound : "")}{low}-{Group(high)}{unit}";
    }

    private static string MakeNumber(Random random, out decimal value)
    {
        string[] scales = ["", "", "", " ribu", " juta", " miliar"];
        var whole = (long)Math.Pow(10, random.NextDouble() * 7);
        value = whole;
        if (random.Next(4) == 0)
        {
            value = 1000;
            return $"{whole % 999 + 1},{random.Next(1, 10)}{scales[random.Next(scales.Length)]}";
        }
        return Group(whole);
    }

    private static string Group(long value) => value.ToString("#,##0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.');
}
