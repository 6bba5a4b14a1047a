namespace Berita.Extraction.Tests;

/// <summary>Ordinals and collectives, each sentence with all its quantities.</summary>
public class OrdinalTests
{
    [Theory]
    [InlineData("Hari ke-10 sepi.", "ordinal 'Hari ke-10' [10,10] n=ke-10 u=Hari")]
    [InlineData("Ini pertama kalinya ia menang.", "ordinal 'pertama kalinya' [1,1] n=pertama u=kalinya")]
    [InlineData("Pada minggu kedua hujan turun.", "ordinal 'minggu kedua' [2,2] n=kedua u=minggu")]
    [InlineData("Pengakuan terbuka pertama itu penting.", "ordinal 'pertama' [1,1] n=pertama")]
    [InlineData("Kedua negara sepakat.", "count 'Kedua negara' [2,2] n=Kedua u=negara")]
    [InlineData("Ketiga orang itu pergi.", "count 'Ketiga orang' [3,3] n=Ketiga u=orang")]
    [InlineData(
        "Ini kali ketiga ia gagal, kedua kalinya ia marah.",
        "ordinal 'kali ketiga' [3,3] n=ketiga u=kali",
        "ordinal 'kedua kalinya' [2,2] n=kedua u=kalinya")]
    [InlineData("Perang Dunia II usai.", "ordinal 'Perang Dunia II' [2,2] n=II u=Perang Dunia")]
    [InlineData("Pada tahap II ada perubahan.", "ordinal 'tahap II' [2,2] n=II u=tahap")]
    [InlineData("Ia tinggal di lantai dua.", "ordinal 'lantai dua' [2,2] n=dua u=lantai")]
    [InlineData("Tim itu di peringkat 3.", "ordinal 'peringkat 3' [3,3] n=3 u=peringkat")]
    [InlineData("Edukasi itu nomor satu.", "ordinal 'satu' [1,1] n=satu")]
    [InlineData("Acara ke-1.001 digelar.", "ordinal 'Acara ke-1.001' [1001,1001] n=ke-1.001 u=Acara")]
    [InlineData(
        "Sudah seminggu pertama berlalu.",
        "duration 'seminggu' [1,1] n=seminggu u=seminggu:wk",
        "ordinal 'seminggu pertama' [1,1] n=pertama u=seminggu")]
    [InlineData("Panglima bertemu Laksamana Pertama Joko di markas.")]
    [InlineData("Dari ke-31 pendaki, sebagian selamat.", "count 'ke-31 pendaki' [31,31] n=ke-31 u=pendaki")]
    [InlineData("Ke-31 korban itu dirawat.", "count 'Ke-31 korban' [31,31] n=Ke-31 u=korban")]
    [InlineData("Kelima belas negara anggota memilih.", "count 'Kelima belas negara' [15,15] n=Kelima belas u=negara")]
    [InlineData("Kedua belah pihak berdamai.", "count 'Kedua belah pihak' [2,2] n=Kedua c=belah u=pihak")]
    [InlineData("Kedua orang tuanya pindah.", "count 'Kedua orang tuanya' [2,2] n=Kedua u=orang tuanya")]
    [InlineData("Vaksin dosis dua dan dosis 1 tersedia.", "ordinal 'dosis dua' [2,2] n=dua u=dosis", "ordinal 'dosis 1' [1,1] n=1 u=dosis")]
    [InlineData("Ia mantan Presiden ke-3 negeri itu.", "ordinal 'Presiden ke-3' [3,3] n=ke-3 u=Presiden")]
    [InlineData("Itu warga Kota Tegal pertama yang sembuh.", "ordinal 'pertama' [1,1] n=pertama")]
    [InlineData(
        "Sidang G20 ke-18 usai, juga masa sidang III.",
        "ordinal 'G20 ke-18' [18,18] n=ke-18 u=G20",
        "ordinal 'sidang III' [3,3] n=III u=sidang")]
    [InlineData("Ini ulang tahun ke-40 kota itu.", "ordinal 'ulang tahun ke-40' [40,40] n=ke-40 u=ulang tahun")]
    [InlineData("Mereka lolos ke babak 16 besar.", "count '16' [16,16] n=16")]
    [InlineData("Tim itu masuk posisi 3 besar dan menempati posisi 5.", "count '3' [3,3] n=3", "ordinal 'posisi 5' [5,5] n=5 u=posisi")]
    [InlineData("Ia petenis nomor 1 dunia, bukan nomor 1 kota.", "ordinal '1' [1,1] n=1")]
    [InlineData("Serial itu tamat di episode 5.", "ordinal 'episode 5' [5,5] n=5 u=episode")]
    [InlineData("Pebalap jatuh pada lap 12.", "ordinal 'lap 12' [12,12] n=12 u=lap")]
    [InlineData("Anak keduabelas lahir.", "ordinal 'Anak keduabelas' [12,12] n=keduabelas u=Anak")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
