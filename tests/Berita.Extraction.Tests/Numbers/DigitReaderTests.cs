namespace Berita.Extraction.Tests;

public class DigitReaderTests
{
    [Theory]
    [InlineData("10.000", nameof(DigitShape.Separated), "10000")]
    [InlineData("1,5", nameof(DigitShape.Separated), "1.5")]
    [InlineData("1.314,40", nameof(DigitShape.Separated), "1314.4")]
    [InlineData("190,756,001", nameof(DigitShape.Separated), "190756001")]
    [InlineData("10,000.50", nameof(DigitShape.Separated), "10000.5")]
    [InlineData("0,475", nameof(DigitShape.Separated), "0.475")]
    [InlineData("25,321", nameof(DigitShape.LoneComma), "25.321")]
    [InlineData("6.8", nameof(DigitShape.LoneStop), "6.8")]
    [InlineData("0.123", nameof(DigitShape.LoneStop), "0.123")]
    [InlineData("195.00", nameof(DigitShape.LoneStop), "195")]
    [InlineData("007", nameof(DigitShape.Padded), "7")]
    [InlineData("1.2.3", nameof(DigitShape.None), "0")]
    [InlineData("28.4.2025", nameof(DigitShape.None), "0")]
    [InlineData("1.2345,6", nameof(DigitShape.None), "0")]
    [InlineData("42", nameof(DigitShape.Plain), "42")]
    public void Read_Shape_HasValue(string text, string shape, string value)
    {
        var reading = DigitReader.Read(text);

        Assert.Equal(shape, reading.Shape.ToString());
        Assert.Equal(text.Length, reading.Length);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), reading.Value);
    }

    [Fact]
    public void Read_LoneComma_HasGroupedValue() => Assert.Equal(1250, DigitReader.Read("1,250").Grouped);

    [Theory]
    [InlineData("50cm", 2)]
    [InlineData("1,5.", 3)]
    [InlineData("10,", 2)]
    [InlineData("x", 0)]
    public void Read_StopsAtTheLastDigit(string text, int length) => Assert.Equal(length, DigitReader.Read(text).Length);

    [Theory]
    [InlineData("9999999999999999999999999999", true)]
    [InlineData("0,1234567890123456789012345678", true)]
    [InlineData("99999999999999999999999999999", false)]
    [InlineData("0,12345678901234567890123456789", false)]
    public void Read_MoreThan28Digits_DoesNotFit(string text, bool fits) => Assert.Equal(fits, DigitReader.Read(text).Fits);
}
