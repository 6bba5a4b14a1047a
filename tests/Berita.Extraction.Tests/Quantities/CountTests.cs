namespace Berita.Extraction.Tests;

/// <summary>Counts, each sentence with all its quantities.</summary>
public class CountTests
{
    [Theory]
    [InlineData("Mereka mengirim 10.000-12.000 tentara ke perbatasan.", "count '10.000-12.000 tentara' [10000,12000] n=10.000-12.000 u=tentara")]
    [InlineData(
        "Gempa menewaskan 4.000 orang dan melukai 9.200 lainnya.",
        "count '4.000 orang' [4000,4000] n=4.000 u=orang",
        "count '9.200' [9200,9200] n=9.200")]
    [InlineData("Tercatat 4.000 tewas atau terluka di kota itu.", "count '4.000 tewas atau terluka' [4000,4000] n=4.000 u=tewas atau terluka")]
    [InlineData("Gempa Magnitudo 6,2 Guncang Maluku", "count '6,2' [6.2,6.2] n=6,2")]
    [InlineData("Sebanyak 12 sudah pulang.", "count 'Sebanyak 12' [12,12] n=12 m=Sebanyak")]
    [InlineData("Puluhan ribu buruh turun ke jalan.", "count 'Puluhan ribu buruh' [10000,100000)~ n=Puluhan ribu u=buruh")]
    [InlineData(
        "Polisi menyita 10 unit mobil dan 3 pucuk senapan.",
        "count '10 unit mobil' [10,10] n=10 c=unit u=mobil",
        "count '3 pucuk senapan' [3,3] n=3 c=pucuk u=senapan")]
    [InlineData("Ada dua orang saksi yang datang.", "count 'dua orang saksi' [2,2] n=dua c=orang u=saksi")]
    [InlineData("Dua orang Jepang ikut hadir.", "count 'Dua orang' [2,2] n=Dua u=orang")]
    [InlineData("Sebuah gedung 33 lantai runtuh.", "count '33 lantai' [33,33] n=33 u=lantai")]
    [InlineData("Gedung 5 lantai dua terbakar.", "ordinal 'lantai dua' [2,2] n=dua u=lantai")]
    [InlineData("Rumah itu dihuni 5 orang.", "count '5 orang' [5,5] n=5 u=orang")]
    [InlineData(
        "Sebanyak 1,250 orang mengungsi, 190,756 lembar formulir dicetak.",
        "count 'Sebanyak 1,250 orang' [1250,1250] n=1,250 m=Sebanyak u=orang",
        "count '190,756 lembar formulir' [190756,190756] n=190,756 c=lembar u=formulir")]
    [InlineData("Ruang itu punya 12 tempat tidur.", "count '12 tempat tidur' [12,12] n=12 u=tempat tidur")]
    [InlineData("Program ini berjalan di 15 kabupaten/kota.", "count '15 kabupaten/kota' [15,15] n=15 u=kabupaten/kota")]
    [InlineData("Rumah sakit merawat 65 dan 59 pasien.", "count '65' [65,65] n=65", "count '59 pasien' [59,59] n=59 u=pasien")]
    [InlineData("Dua dari tujuh rumah roboh.", "count 'Dua' [2,2] n=Dua", "count 'tujuh rumah' [7,7] n=tujuh u=rumah")]
    [InlineData("Penontonnya 6.8 juta orang.", "count '6.8 juta orang' [6800000,6800000] n=6.8 juta u=orang")]
    [InlineData(
        "Warga membeli dua lusin gelas dan selusin lebih piring.",
        "count 'dua lusin gelas' [24,24] n=dua lusin u=gelas",
        "count 'selusin lebih piring' (12,) n=selusin m=lebih u=piring")]
    [InlineData("Hanya satu-dua partai yang setuju.", "count 'satu-dua partai' [1,2] n=satu-dua u=partai")]
    [InlineData("Jalan antardua desa putus.", "count 'dua desa' [2,2] n=dua u=desa")]
    [InlineData(
        "Sisanya 4 belum kembali, artinya 1 di antara 9 kapal hilang.",
        "count '4' [4,4] n=4",
        "count '1' [1,1] n=1",
        "count '9 kapal' [9,9] n=9 u=kapal")]
    [InlineData(
        "Jumlahnya 17. Totalnya 21.",
        "count '17' [17,17] n=17",
        "count '21' [21,21] n=21")]
    [InlineData("Rapat di aula. Jumlah 40. Apollo 11 mendarat di Bulan.", "count '40' [40,40] n=40")]
    [InlineData("Dosis datang 1,5 juta pekan lalu.", "count '1,5 juta' [1500000,1500000] n=1,5 juta")]
    [InlineData("Bangku dicuci. Jumlahnya 40.", "count '40' [40,40] n=40")]
    [InlineData(
        "Ada 5 ribuan pemudik dan dua puluh jutaan suara.",
        "count '5 ribuan pemudik' [5000,6000)~ n=5 ribuan u=pemudik",
        "count 'dua puluh jutaan suara' [20000000,30000000)~ n=dua puluh jutaan u=suara")]
    [InlineData(
        "Sekitar 20-an rumah dan 140-an toko hangus.",
        "count 'Sekitar 20-an rumah' [20,30)~ n=20-an m=Sekitar u=rumah",
        "count '140-an toko' [140,150)~ n=140-an u=toko")]
    [InlineData("Gudang itu memuat 6.316. 784 karung.", "count '6.316. 784 karung' [6316784,6316784] n=6.316. 784 u=karung")]
    [InlineData("Jarak antartitik terjaga di 58 titik.", "count '58 titik' [58,58] n=58 u=titik")]
    [InlineData("Kolom kosong itu dipilih lima warga.", "count 'lima warga' [5,5] n=lima u=warga")]
    [InlineData("Sebanyak 9 (sembilan) desa terendam.", "count 'Sebanyak 9 (sembilan) desa' [9,9] n=9 (sembilan) m=Sebanyak u=desa")]
    [InlineData(
        "Seratusan peserta dan seribuan warga hadir.",
        "count 'Seratusan peserta' [100,200)~ n=Seratusan u=peserta",
        "count 'seribuan warga' [1000,2000)~ n=seribuan u=warga")]
    [InlineData("Harganya semiliaran rupiah.", "money 'semiliaran rupiah' [1000000000,2000000000)~ n=semiliaran u=rupiah:IDR")]
    [InlineData("Bantuan seratusan juta rupiah cair.", "money 'seratusan juta rupiah' [100000000,200000000)~ n=seratusan juta u=rupiah:IDR")]
    [InlineData(
        "Ada duapuluh lima warga dan limabelas anak.",
        "count 'duapuluh lima warga' [25,25] n=duapuluh lima u=warga",
        "count 'limabelas anak' [15,15] n=limabelas u=anak")]
    [InlineData("Ada tigaratus duapuluh satu rumah.", "count 'tigaratus duapuluh satu rumah' [321,321] n=tigaratus duapuluh satu u=rumah")]
    [InlineData(
        "Kepadatannya 146 jiwa/km2 di 34 kabupaten/kota.",
        "count '146 jiwa/km2' [146,146] n=146 u=jiwa p=km2:km2",
        "count '34 kabupaten/kota' [34,34] n=34 u=kabupaten/kota")]
    [InlineData("Belilah 2 pcs/orang.", "count '2 pcs/orang' [2,2] n=2 u=pcs p=orang")]
    [InlineData("Enam menolak dan 2 abstain.", "count 'Enam' [6,6] n=Enam", "count '2' [2,2] n=2")]
    [InlineData("Puskesmas melayani 50 orang/hari.", "count '50 orang/hari' [50,50] n=50 u=orang p=hari:d")]
    [InlineData("Perbandingannya 1 banding 5.", "count '1' [1,1] n=1", "count '5' [5,5] n=5")]
    [InlineData(
        "Ada 300 karung @50 kg dan bros @Rp5.000.",
        "count '300 karung' [300,300] n=300 u=karung",
        "measure '50 kg' [50,50] n=50 u=kg:kg",
        "money 'Rp5.000' [5000,5000] n=5.000 u=Rp:IDR")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
