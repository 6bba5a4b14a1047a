using System.Globalization;

namespace Berita.Extraction.Tests;

/// <summary>Every row of the unit and currency files is read as it says.</summary>
public class UnitTableTests
{
    [Theory]
    [InlineData("satuan.tsv")]
    [InlineData("mata-uang.tsv")]
    public void Form_BehindANumber_HasTheCodeOfItsRow(string file)
    {
        var wrong = new List<string>();
        foreach (var row in LexiconReader.ReadShipped(file))
        {
            if (!IsReadBehindNumber(row))
                continue;
            var text = $"3 juta {row["bentuk"]}";
            var expected = row["kode"].Length > 0 ? row["kode"] : null;
            if (!Quantity.TryParse(text, out var quantity) || quantity.Unit?.Code != expected || quantity.Min != 3_000_000)
                wrong.Add($"{row.File}({row.Line}): {text} is read as {quantity.Unit?.Code ?? "nothing"}, not {expected}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Sign_BeforeANumber_HasTheCodeOfItsRow()
    {
        var wrong = new List<string>();
        foreach (var row in LexiconReader.ReadShipped("mata-uang.tsv"))
        {
            if (row["jenis"] is "nama" or "nama-besar")
                continue;
            var text = $"{row["bentuk"]} 3";
            if (!Quantity.TryParse(text, out var quantity) || quantity.Unit?.Code != row["kode"])
                wrong.Add($"{row.File}({row.Line}): {text} is read as {quantity.Unit?.Code ?? "nothing"}");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("60 km/jam", "16.6666666667", "m/s")]
    [InlineData("36 km per jam", "10", "m/s")]
    [InlineData("152 mm", "0.152", "m")]
    [InlineData("2,5 hektare", "25000", "m2")]
    [InlineData("30 km²", "30000000", "m2")]
    [InlineData("5 kaki kubik", "0.1415842330", "m3")]
    [InlineData("38 derajat Celsius", "311.15", "K")]
    [InlineData("212 °F", "373.15", "K")]
    [InlineData("5 kWh", "18000000", "J")]
    [InlineData("8 liter per 100 kilometer", "0.00000008", "m3/m")]
    [InlineData("2 gigabita", "16000000000", "bit")]
    [InlineData("4 GiB", "34359738368", "bit")]
    [InlineData("180 derajat", "3.1415926536", "rad")]
    [InlineData("3 kuintal", "300", "kg")]
    [InlineData("2 minggu", "1209600", "s")]
    [InlineData("6 bulan", "0.5", "a")]
    [InlineData("2 dasawarsa", "20", "a")]
    [InlineData("5 g/L", "5", "kg/m3")]
    [InlineData("2.500 mdpl", "2500", "m")]
    [InlineData("4.000 mAh", "14400", "C")]
    [InlineData("100 PS", "74569.9871582270", "W")]
    [InlineData("86.400 bph", "0.1589872949", "m3/s")]
    public void Measure_HasItsSiValue(string text, string value, string code)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        var si = quantity.Base!.Value;
        Assert.Equal(code, si.Code);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), decimal.Round(si.Min!.Value, 10));
        Assert.Equal(si.Min, si.Max);
    }

    [Theory]
    [InlineData("5 KM", "km")]
    [InlineData("5 Kg", "kg")]
    [InlineData("300 mw", "MW")]
    [InlineData("16 gb", "GBy")]
    [InlineData("10 mW", "mW")]
    public void Symbol_InOtherCase_IsTheUnitOfTheNews(string text, string code)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        Assert.Equal(code, quantity.Unit?.Code);
    }

    private static bool IsReadBehindNumber(LexiconRow row) =>
        row["jenis"] is "nama" or "kode" || (row["jenis"] == "lambang" && (row.File == "satuan.tsv" ? row["awalan"] != "si-saja" : true));
}
