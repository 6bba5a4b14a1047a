namespace Berita.Extraction.Tests.Attributions;

public class CueMorphologyTests
{
    [Theory]
    [InlineData("kata", "me-kan", "mengatakan")]
    [InlineData("konfirmasi", "me-", "mengonfirmasi", "mengkonfirmasi")]
    [InlineData("klaim", "me-", "mengklaim")]
    [InlineData("papar", "me-kan", "memaparkan")]
    [InlineData("prediksi", "me-", "memprediksi")]
    [InlineData("tutur", "me-kan", "menuturkan")]
    [InlineData("sebut", "me-kan", "menyebutkan")]
    [InlineData("syukur", "me-i", "mensyukuri")]
    [InlineData("bantah", "me-", "membantah")]
    [InlineData("duga", "me-", "menduga")]
    [InlineData("jelas", "me-kan", "menjelaskan")]
    [InlineData("gambar", "me-kan", "menggambarkan")]
    [InlineData("ungkap", "me-kan", "mengungkapkan")]
    [InlineData("lapor", "me-kan", "melaporkan")]
    [InlineData("minta", "me-", "meminta")]
    [InlineData("kira", "memper-kan", "memperkirakan")]
    [InlineData("kira", "diper-kan", "diperkirakan")]
    [InlineData("sampai", "di-kan", "disampaikan")]
    [InlineData("harap", "ber-", "berharap")]
    [InlineData("ujar", "0", "ujar")]
    public void Forms_OfRootAndPattern_FollowAffixation(string root, string pattern, params string[] expected)
    {
        var forms = CueMorphology.Forms(root, pattern).ToList();

        Assert.All(expected, form => Assert.Contains(form, forms, StringComparer.Ordinal));
    }
}
