namespace Berita.Extraction.Tests.Attributions;

public class SpeakerResolverTests
{
    [Theory]
    [InlineData("Direktur Utama Kereta Cepat Rudi Hartono mengatakan, tarif tetap. \"Tidak naik,\" {kata} Rudi.", "Rudi Hartono")]
    [InlineData("Presiden Amerika Serikat Harold Stone tiba. Stone {mengatakan}, perundingan berlanjut.", "Harold Stone")]
    [InlineData("Endah Palupi mengatakan, stok cukup. \"Kami sudah memesan,\" {ujarnya}.", "Endah Palupi")]
    [InlineData("\"Ini bukan akhir,\" kata Rosario. Peter Marlow, 59, mantan bankir, memenangi pemilihan. Ia {mengatakan} pajak turun.", "Peter Marlow")]
    [InlineData("\"Ini bukan akhir,\" kata Hakim Rosario. Istri Marlow, Jane Sutton, menangis. Ia {berkata} keluarganya menunggu.", "Jane Sutton")]
    [InlineData("Gubernur Bali Sari Wijaya, putri mantan presiden Harun Wijaya, {mengatakan} panen naik.", "Sari Wijaya")]
    [InlineData("Seorang diplomat yang dikutip Harun Wijaya {mengatakan} panen naik.", "Seorang diplomat yang dikutip Harun Wijaya")]
    [InlineData("\"Kami siap,\" {tegas} Presiden Darius Kershavan dalam pidato.", "Darius Kershavan")]
    [InlineData("\"Panen naik,\" kata Wahyu Utomo, pedagang yang {mengaku} rugi.", "Wahyu Utomo")]
    [InlineData("\"Panen naik,\" kata Wahyu Utomo, peneliti di Bank Nusa, yang {memperkirakan} harga turun.", "Wahyu Utomo")]
    [InlineData("\"Panen naik,\" kata Wahyu Utomo, polisi {mengatakan} harga turun.", "polisi")]
    [InlineData("Mendikdasmen Wahyu Utomo {mengatakan} ujian digelar.", "Wahyu Utomo")]
    [InlineData("Direktur eksekutif Hoxfar Wahyu Utomo {mengatakan} panen naik.", "Wahyu Utomo")]
    [InlineData("Direktur baru Wahyu Utomo {berjanji} akan menaikkan upah.", "Wahyu Utomo")]
    [InlineData("Sinarmart, jaringan toko yang menjual beras, {membantah} tuduhan itu.", "Sinarmart")]
    [InlineData("Panen naik, {menurut} Survei Pangan Nusantara (SPN).", "Survei Pangan Nusantara")]
    [InlineData("Sri Lestari bertemu Bupati Garut Dodi Permana. Ia {meminta} jalan diperbaiki.", "Sri Lestari")]
    [InlineData("Anwar tampak lelah. \"Saya sudah menjawab,\" {kata} dia.", "Anwar")]
    [InlineData("Presiden Bambang Wijaya meninjau banjir. \"Tanggul harus selesai,\" {ujar} Kepala Negara.", "Bambang Wijaya")]
    [InlineData("Wakil Presiden Siti Aminah hadir bersama Presiden Bambang Wijaya. \"Tanggul harus selesai,\" {ujar} Presiden.", "Bambang Wijaya")]
    [InlineData("Menteri Kesehatan Ratna Dewi berkunjung ke Solo. \"Vaksin cukup,\" {kata} sang menteri.", "Ratna Dewi")]
    [InlineData("Raja Solo Pakualam mengatakan, warga harus maju. \"Jangan menonton,\" {ucap} tokoh adat itu.", "Pakualam")]
    [InlineData("Badan Pangan Daerah mengumumkan panen. \"Panen naik,\" {kata} badan tersebut.", "Badan Pangan Daerah")]
    [InlineData("Komisi Tani Nusantara menjelaskan bahwa panen naik. \"Panen naik,\" {kata} Komisi.", "Komisi Tani Nusantara")]
    [InlineData("Liga Kota Pesisir (LKP) bersidang. LKP {menyatakan} bahwa laut naik.", "Liga Kota Pesisir")]
    [InlineData("Korea Utara (Korut) bersidang. Korut {menyatakan} bahwa musim dingin panjang.", "Korea Utara")]
    [InlineData("Pihak Korea Utara {menilai} musim dingin panjang.", "Korea Utara")]
    [InlineData("Data BPS {menunjukkan}, penduduk bertambah.", "BPS")]
    [InlineData("Sejumlah warga {mengeluhkan} bau menyengat.", "Sejumlah warga")]
    [InlineData("Seorang pejabat senior Peru {mengatakan}, pasar dibuka.", "Seorang pejabat senior Peru")]
    [InlineData("\"Begitu,\" {kata} Prof. Dr. H. Dadang J. Rahman, S.H., M.H.", "Dadang J. Rahman")]
    [InlineData("Teguh P. Nugraha, Kepala Ombudsman Perwakilan Bali, {menjelaskan}, laporan masuk.", "Teguh P. Nugraha")]
    [InlineData("Kuasa hukum Hanafi, Kamil Pasha, {menuturkan}, Hanafi sakit.", "Kamil Pasha")]
    [InlineData("Andi dan Budi {mengatakan}, panen naik.", "Andi dan Budi")]
    [InlineData("Wali Kota Bogor Bima Sanjaya {mengatakan}, pasar dibuka.", "Bima Sanjaya")]
    [InlineData("Gubernur Bali Joko Widagdo hadir. Jokowi {mengatakan}, panen naik.", "Joko Widagdo")]
    [InlineData("Ketua Adat Tjokro Sunaryo, yang akrab disapa Mbah Sun, hadir. Sun {mengatakan}, panen naik.", "Tjokro Sunaryo")]
    [InlineData("Chaidir Rahman membenarkan kabar itu. \"Benar,\" {kata} Chadir.", "Chaidir Rahman")]
    [InlineData("Rutte mengatakan panen naik. Panen itu, {menurutnya}, belum cukup.", "Rutte")]
    [InlineData("Surya Darma mengatakan dia {meragukan} kabar itu.", "Surya Darma")]
    public void Speaker_IsTheFullestName(string marked, string speaker)
    {
        var example = MarkedText.Parse(marked);
        var document = new BeritaExtractor().Extract(example.Text);

        var attribution = Assert.Single(document.Attributions, a => a.Cue == example.Cue);

        Assert.Equal(speaker, document[attribution.Speaker]);
    }

    [Theory]
    [InlineData("\"Panen naik,\" {katanya}.")]
    [InlineData("Kebakaran itu {diduga} akibat arus pendek.")]
    public void Speaker_NobodyNamed_IsEmpty(string marked)
    {
        var example = MarkedText.Parse(marked);
        var document = new BeritaExtractor().Extract(example.Text);

        var attribution = Assert.Single(document.Attributions, a => a.Cue == example.Cue);

        Assert.True(attribution.Speaker.IsEmpty);
    }

    [Theory]
    [InlineData("Kepala Dinas Kesehatan Sleman Endah Palupi mengatakan, stok cukup.", "Endah Palupi", "Kepala", "Dinas Kesehatan Sleman")]
    [InlineData("Gubernur Bank Indonesia Rahmat Basuki mengatakan, inflasi turun.", "Rahmat Basuki", "Gubernur", "Bank Indonesia")]
    [InlineData("Bupati Pati Sudarmo mengatakan, panen naik.", "Sudarmo", "Bupati", "Pati")]
    [InlineData("Wakil Menteri Luar Negeri Anis Baskara mengatakan, panen naik.", "Anis Baskara", "Wakil Menteri Luar Negeri", "")]
    [InlineData("Kepala Bidang Humas Polda Papua Komisaris Besar Agus Salim mengatakan, situasi aman.", "Agus Salim", "Kepala Bidang Humas", "Polda Papua")]
    [InlineData("Presiden Rusia, Ivan Petrov, mengatakan, panen naik.", "Ivan Petrov", "Presiden", "Rusia")]
    [InlineData("Maria Lestari, pedagang di Pasar Senen, mengatakan, harga naik.", "Maria Lestari", "pedagang", "Pasar Senen")]
    [InlineData("Pengamat penerbangan Alvin Surya mengatakan, tarif naik.", "Alvin Surya", "Pengamat penerbangan", "")]
    [InlineData("Rutte mengatakan, panen naik.", "Rutte", "", "")]
    [InlineData("Kementerian Keuangan mengatakan, pajak turun.", "", "", "")]
    public void Parts_AreToldApart(string text, string person, string role, string affiliation)
    {
        var document = new BeritaExtractor().Extract(text);

        var source = Assert.Single(document.Attributions).Source!.Value;

        Assert.Equal((person, role, affiliation), (document[source.Person], document[source.Role], document[source.Affiliation]));
    }
}
