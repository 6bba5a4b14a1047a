namespace Berita.Extraction.Tests;

/// <summary>Durations, each sentence with all its quantities.</summary>
public class DurationTests
{
    [Theory]
    [InlineData("Nelayan Rahmat Hidayat, 45, selamat.", "duration '45' [45,45] n=45")]
    [InlineData("dalam 18 h", "duration '18 h' [18,18] n=18 u=h:d")]
    [InlineData(
        "Perang berlangsung dua jam 46 menit 43 detik.",
        "duration 'dua jam 46 menit 43 detik' [10003,10003] n=dua jam 46 menit 43 u=detik:s")]
    [InlineData(
        "Ia cuti sepekan, lalu setahun.",
        "duration 'sepekan' [1,1] n=sepekan u=sepekan:wk",
        "duration 'setahun' [1,1] n=setahun u=setahun:a")]
    [InlineData("Kontrak tiga setengah tahun.", "duration 'tiga setengah tahun' [3.5,3.5] n=tiga setengah u=tahun:a")]
    [InlineData("Hukuman 2 tahun 6 bulan.", "duration '2 tahun 6 bulan' [30,30] n=2 tahun 6 u=bulan:mo")]
    [InlineData("Budi Santoso (50) hadir.", "duration '50' [50,50] n=50")]
    [InlineData(
        "Masa satu dasawarsa dan 2 kuartal.",
        "duration 'satu dasawarsa' [1,1] n=satu u=dasawarsa:10.a",
        "duration '2 kuartal' [2,2] n=2 u=kuartal:3.mo")]
    [InlineData("Ia menunggu setengah jam.", "duration 'setengah jam' [0.5,0.5] n=setengah u=jam:h")]
    [InlineData("Itu terjadi dua hari setelah gempa.", "duration 'dua hari' [2,2] n=dua u=hari:d")]
    [InlineData("Warga lain, Ujang, 34, selamat.", "duration '34' [34,34] n=34")]
    [InlineData("Korban, Sutinah, 61, terluka.", "duration '61' [61,61] n=61")]
    [InlineData("Skor Medan, Binjai, 61, Deli.", "count '61' [61,61] n=61")]
    [InlineData(
        "Pria berinisial RT (24), AK (31), dan RW (27) ditahan.",
        "duration '24' [24,24] n=24",
        "duration '31' [31,31] n=31",
        "duration '27' [27,27] n=27")]
    [InlineData("Cukup makan lemak 67 g sehari.", "measure '67 g' [67,67] n=67 u=g:g", "duration 'sehari' [1,1] n=sehari u=sehari:d")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
