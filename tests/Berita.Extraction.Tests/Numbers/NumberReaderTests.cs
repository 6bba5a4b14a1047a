namespace Berita.Extraction.Tests;

public class NumberReaderTests
{
    [Theory]
    [InlineData("nol", "0", 1)]
    [InlineData("dua hari lalu", "2", 1)]
    [InlineData("dua belas ekor", "12", 2)]
    [InlineData("sebelas pemain", "11", 1)]
    [InlineData("seratus dua puluh lima ribu enam ratus", "125600", 7)]
    [InlineData("seribu satu malam", "1001", 2)]
    [InlineData("enam belas juta satu ribu delapan belas", "16001018", 7)]
    [InlineData("dua ribu tiga ratus triliun rupiah", "2300000000000000", 5)]
    [InlineData("sembilan ratus kuadriliun satu", "900000000000000001", 4)]
    [InlineData("dua koma lima juta ton", "2500000", 4)]
    [InlineData("satu koma nol tujuh persen", "1.07", 4)]
    [InlineData("enam koma tiga puluh lima", "6.35", 5)]
    [InlineData("selusin telur", "12", 1)]
    [InlineData("dua lusin gelas", "24", 2)]
    [InlineData("14 hari", "14", 1)]
    [InlineData("2,5 ribu ton", "2500", 2)]
    [InlineData("1.165 ribu triliun", "1165000000000000000", 3)]
    [InlineData("10,000.50 dolar", "10000.5", 1)]
    public void TryRead_Cardinal_HasValueAndLength(string text, string value, int count)
    {
        Assert.True(Read(text, out var actual, out var tokens));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), actual);
        Assert.Equal(count, tokens);
    }

    [Theory]
    [InlineData("kedua negara")]
    [InlineData("puluhan orang")]
    [InlineData("ribu rupiah")]
    [InlineData("dua juta puluh")]
    [InlineData("lima tiga ratus")]
    [InlineData("dua ribu tiga juta")]
    [InlineData("0812345678")]
    [InlineData("1.2.3")]
    [InlineData("123456789012345678901234567890123")]
    [InlineData("sembilan septiliun juta triliun")]
    [InlineData("orang")]
    [InlineData("")]
    public void TryRead_NoCardinal_IsFalse(string text) => Assert.False(Read(text, out _, out _));

    [Fact]
    public void TryRead_HundredThousandDigits_IsFalse() => Assert.False(Read(new string('7', 100_000), out _, out _));

    private static bool Read(string text, out decimal value, out int count)
    {
        var tokens = new BufferList<Token>();
        Tokenizer.TokenizePlain(text, TokenStyle.News, Lexicon.Indonesian, tokens);
        return NumberReader.TryRead(new TokenView(text, tokens.Items, Lexicon.Indonesian), 0, out value, out count);
    }
}
