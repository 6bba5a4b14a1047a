namespace Berita.Extraction.Tests;

/// <summary>Figures that are no quantities, each sentence with all its quantities.</summary>
public class NonQuantityTests
{
    [Theory]
    [InlineData("Kasus Covid-19 turun.")]
    [InlineData("Pesawat F-16 dan Boeing 737-200 mendarat.")]
    [InlineData("Pasal 5 ayat (2) dan Pasal 27 Ayat (1), (2), dan (3).")]
    [InlineData("Undang-Undang Nomor 12 Tahun 2011 berlaku.")]
    [InlineData("Mereka menang 2-1 Minggu malam.")]
    [InlineData("Ia menang 6-0, 6-2, 7-6 atas lawannya.")]
    [InlineData("Telepon 0812-3456-7890 atau 0215551234.")]
    [InlineData("Salah satu warga pergi, satu sama lain mengenal.")]
    [InlineData("Satu per satu mereka keluar.")]
    [InlineData("Wisata ke Kepulauan Seribu ramai.")]
    [InlineData("Lokasi 33° 40′ LU.")]
    [InlineData("Ia tinggal di RT 05/03 Blok 4.")]
    [InlineData("Siswa SMA Negeri 31 Jakarta lulus.")]
    [InlineData("Gol tercipta pada menit ke-18, lalu Budi (60) menambah.", "ordinal 'menit ke-18' [18,18] n=ke-18 u=menit")]
    [InlineData("Kata ribu dua juta puluh itu kacau.")]
    [InlineData("Jadwal 20 Mei 2024 pukul 10.30 WIB.")]
    [InlineData("1. Buka pintu.\n2. Tutup jendela.")]
    [InlineData("Protokol 3 M dijalankan.")]
    [InlineData("Pilih kotak kosong saja.")]
    [InlineData("Seorang warga melihat sebuah mobil, suatu hari.")]
    [InlineData("Nilainya 123456789012345678901234567890123 saja.")]
    [InlineData("Titiknya 8,12 LS dan 110,45 bujur timur.")]
    [InlineData("Arus balik memuncak pada H+4 Natal.")]
    [InlineData("Gol itu lahir pada menit 90+3.", "ordinal 'menit 90' [90,90] n=90 u=menit")]
    [InlineData("Tidak ada 31 Februari dan 30 Februari 2021.")]
    [InlineData("Prajurit Batalion 7 Marinir dan Resolusi 1540 PBB.")]
    [InlineData("Kadar PM2,5 dan PM2.5 naik.")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
