namespace Berita.Extraction.Tests;

/// <summary>Figures that belong to names, codes and dates are no quantities; what is counted beside them is.</summary>
public class NameFigureTests
{
    [Theory]
    [InlineData("Ia lulusan SMA Negeri 9 Cirebon.")]
    [InlineData("Sersan Dua Wayan menjaga pos itu.")]
    [InlineData("Keterangan Laksamana Pertama Surya dibacakan kemarin.")]
    [InlineData("Anaknya masih di sekolah menengah pertama.")]
    [InlineData("Mobil bernomor polisi B 4321 QRS ditahan.")]
    [InlineData("Salat digelar pada 1 Syawal 1446 Hijriah.")]
    [InlineData("Pemerintah menguji jaringan 5 G di kota itu.")]
    [InlineData("Rumah kosong itu terbakar.")]
    [InlineData("Warga memilih kotak kosong.")]
    [InlineData("Para pedagang kaki lima ditertibkan.")]
    [InlineData("Pasangan nomor urut 2 menang.")]
    [InlineData("Pemain bernomor punggung 7 itu cedera.")]
    [InlineData("Ia dijerat dengan Pasal 12, 15, dan 18 Kitab itu.")]
    [InlineData("Sesuai Pasal 4 Ayat (1), (2), dan (3) aturan itu.")]
    [InlineData("Truk itu terbalik di Kilometer 97.200 jalan tol.")]
    [InlineData("Khotbah itu mengutip Lukas 4:1-13 dan Mazmur.")]
    [InlineData("Angkatan tahun 66 berkumpul.")]
    [InlineData("Kapal latih Bima 871 buatan Jerman bersandar.")]
    public void Names_hold_no_quantity(string text) => Assert.Empty(new BeritaExtractor().Extract(text).Quantities);

    [Theory]
    [InlineData("Penyekatan dilakukan di 12 titik di kota itu.", "12 titik", 12)]
    [InlineData("Tim terdiri atas 40 orang dewasa dan 6 anak.", "40 orang|6 anak", 40)]
    [InlineData("Di luar negeri 3 pabrik tutup.", "3 pabrik", 3)]
    [InlineData("Polisi Tangkap 3 Tersangka di Solo", "3 Tersangka", 3)]
    [InlineData("Satu di antara mereka selamat.", "Satu", 1)]
    [InlineData("Pilihannya hanya satu, yaitu menunggu.", "satu", 1)]
    [InlineData("Ia mewakili kedua Presiden dalam sidang.", "kedua Presiden", 2)]
    public void Counts_beside_names_stay(string text, string expected, int value)
    {
        var quantities = new BeritaExtractor().Extract(text).Quantities;
        Assert.Equal(expected, string.Join('|', quantities.Select(q => text[q.Span.Start..q.Span.End])));
        Assert.Equal(value, quantities[0].Min);
        Assert.Equal(QuantityKind.Count, quantities[0].Kind);
    }

    [Theory]
    [InlineData("Hasil kunjungan kedua Presiden Sukma diumumkan.", "kedua", "kunjungan", 2)]
    [InlineData("Ini kasus rumah tangga pertama di desa itu.", "pertama", "rumah tangga", 1)]
    [InlineData("Itu produsen terbesar kedua di dunia.", "kedua", "", 2)]
    [InlineData("Mereka kalah pada babak ke 3 kemarin.", "ke 3", "babak", 3)]
    [InlineData("Anak ke dua dari keluarga itu sakit.", "ke dua", "Anak", 2)]
    public void Ordinals_find_their_noun(string text, string number, string noun, int value)
    {
        var ordinal = Assert.Single(new BeritaExtractor().Extract(text).Quantities);
        Assert.Equal(QuantityKind.Ordinal, ordinal.Kind);
        Assert.Equal((number, (decimal?)value), (text[ordinal.Number.Start..ordinal.Number.End], ordinal.Min));
        Assert.Equal(noun, ordinal.Unit is { } unit ? text[unit.Span.Start..unit.Span.End] : "");
    }
}
