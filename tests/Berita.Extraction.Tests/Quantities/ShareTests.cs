namespace Berita.Extraction.Tests;

/// <summary>Shares and multiples, each sentence with all its quantities.</summary>
public class ShareTests
{
    [Theory]
    [InlineData("Lahan itu setengah luas kota; dagingnya setengah matang.", "fraction 'setengah' [0.5,0.5] n=setengah")]
    [InlineData(
        "Dua pertiganya anak, sepertiganya lansia.",
        "fraction 'Dua pertiga' [0.6667,0.6667] n=Dua pertiga",
        "fraction 'sepertiga' [0.3333,0.3333] n=sepertiga")]
    [InlineData("Hampir separuhnya rusak.", "fraction 'Hampir separuh' (,0.5)~ n=separuh m=Hampir")]
    [InlineData(
        "Bunga naik 25 basis poin dan 2 persen poin.",
        "percentage '25 basis poin' [25,25] n=25 u=basis poin:bp",
        "percentage '2 persen poin' [2,2] n=2 u=persen poin:pp")]
    [InlineData("Kadar 3‰.", "percentage '3‰' [3,3] n=3 u=‰:[ppth]")]
    [InlineData(
        "Naik dua kali lipat, 3 kali, 2x lipat.",
        "multiple 'dua kali lipat' [2,2] n=dua u=kali lipat",
        "multiple '3 kali' [3,3] n=3 u=kali",
        "multiple '2x lipat' [2,2] n=2 u=x lipat")]
    [InlineData(
        "Sepertiga warga setuju, dua pertiga menolak.",
        "fraction 'Sepertiga warga' [0.3333,0.3333] n=Sepertiga u=warga",
        "fraction 'dua pertiga' [0.6667,0.6667] n=dua pertiga")]
    [InlineData("Gaji setengah dari upah minimum.", "fraction 'setengah' [0.5,0.5] n=setengah")]
    [InlineData("Menguasai 3/4 lahan.", "fraction '3/4 lahan' [0.75,0.75] n=3/4 u=lahan")]
    [InlineData("Belanja naik dua per tiga dari semula.", "fraction 'dua per tiga' [0.6667,0.6667] n=dua per tiga")]
    [InlineData("Ia bekerja setengah hati.")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
