namespace Berita.Extraction.Tests.Attributions;

public class SourceReaderTests
{
    [Theory]
    [InlineData("kata |Rutte| kepada wartawan")]
    [InlineData("kata |Rutte| pada Senin")]
    [InlineData("kata |Rutte|, Senin (28/4/2025)")]
    [InlineData("kata |dia| sambil tersenyum")]
    [InlineData("kata |Melkianus|.")]
    [InlineData("kata |Hari|.")]
    [InlineData("kata |Budi Santoso| saat dihubungi, Selasa malam")]
    [InlineData("kata |Bagus Aji|, seperti dikutip Antara")]
    [InlineData("kata |Gubernur Jawa Tengah Sri Wahyuni| di Semarang")]
    [InlineData("kata |Sekretaris Jenderal Liga Kota Pesisir (LKP) Anna Weber| dalam pidatonya")]
    [InlineData("kata |Kepala Bagian Hukum dan Humas, Rumah Sakit Umum Daerah Melati, Dewi Anggraini|, saat dihubungi")]
    [InlineData("kata |Menteri Koordinator Bidang Ekonomi, Perdagangan, dan Energi Surya Darma| di Istana")]
    [InlineData("kata |Siti Rahma, pedagang di Pasar Baru|, Rabu siang")]
    [InlineData("kata |Rahmat Hidayat (45)|, Rabu siang")]
    [InlineData("kata |Prof. Dr. Indra Gunawan, S.H., M.H.|, Kamis")]
    [InlineData("kata |Andi dan Budi| kepada polisi")]
    [InlineData("kata |juru bicara kementerian itu| kepada pers")]
    [InlineData("kata |badan tersebut| dalam laporannya")]
    [InlineData("kata |sejumlah warga| di lokasi kejadian")]
    [InlineData("kata |seorang saksi mata|.")]
    [InlineData("kata |sumber di lingkungan istana yang menolak disebut namanya|.")]
    [InlineData("kata |Konsul Jenderal RI di New York Rina Kartika| kepada media")]
    [InlineData("kata |Kepala Puskesmas Kemuning, Jakarta Utara, Edi Susanto| ketika dihubungi")]
    [InlineData("kata |Russell Hart, Regional Head of Operations Cepat|.")]
    [InlineData("kata |Presiden| (Koran Pagi, 11/11/2017)")]
    [InlineData("kata |Ketua Majelis Agung Greta van der Horst| kepada pers")]
    [InlineData("kata |Akira Noda, peneliti di Hoshino Grain Institute|, yang memperkirakan kenaikan")]
    [InlineData("kata |Akira Noda, peneliti| di Semarang")]
    public void TryReadAfter_ReadsTheWholePhrase(string marked)
    {
        var example = MarkedText.Parse(marked);
        var view = View(example.Text);

        Assert.True(SourceReader.TryReadAfter(view, TokenAt(view, example.Source.Start), view.Count, out var source, out var next));

        Assert.Equal(example.Text[example.Source.Start..example.Source.End], example.Text[source.Span.Start..source.Span.End]);
        Assert.Equal(example.Source.End, view[next - 1].End);
    }

    [Theory]
    [InlineData("|Polda Papua| juga telah {menilai}")]
    [InlineData("|Kairo| berulang kali {membantah}")]
    [InlineData("|Direktur baru Wahyu Utomo| {mengatakan}")]
    [InlineData("|Seorang pejabat BPBD yang enggan disebut namanya| {mengatakan}")]
    [InlineData("|Bulan Sabit Merah| {menuntut}")]
    [InlineData("|Badan Dunia untuk pengungsi perang (BDPP)| {memperkirakan}")]
    [InlineData("|Badan Dunia| untuk pertama kalinya {memperkirakan}")]
    [InlineData("|Kairo| beberapa kali {membantah}")]
    [InlineData("|Menteri Sri Lestari| sudah dua kali {mengatakan}")]
    [InlineData("|Juru bicara Presiden Ivan Petrov, Oleg Sidorov|, {mengatakan}")]
    [InlineData("Namun, |polisi| {menyatakan}")]
    [InlineData("Pekan lalu, |Rusia| {mengklaim}")]
    [InlineData("Dalam pertemuan pada hari Sabtu, |Valery Orlov, kepala staf umum untuk angkatan bersenjata Utara|, {menegaskan}")]
    [InlineData("|Presiden Rusia, Ivan Petrov|, secara terbuka {menyampaikan}")]
    [InlineData("|Direktur Utama Kereta Cepat Rudi Hartono|, Minggu (2/8/2020), {mengatakan}")]
    [InlineData("|Teguh P. Nugraha, Kepala Ombudsman Perwakilan Bali|, Senin (20/4/2020) {menjelaskan}")]
    [InlineData("|Kepala Bidang Humas Polda Papua Komisaris Besar Agus Salim|, saat dikonfirmasi pada Minggu malam, {membenarkan}")]
    [InlineData("|Otoritas setempat| pada Senin (28/4) {mengonfirmasi}")]
    [InlineData("|Bank Dunia| dalam laporan terbarunya {menyebutkan}")]
    [InlineData("Klaim itu dibantah oleh |Ukraina| yang {menyatakan}")]
    [InlineData("Hal itu mendukung |laporan intelijen Inggris| yang sebelumnya {menyebut}")]
    [InlineData("Menanggapi tuduhan ketua partai, |Istana| {menepis}")]
    [InlineData("Perang berlanjut meskipun |Rusia| {mengklaim}")]
    [InlineData("Tamu tiba dua hari setelah |Rusia| {mengatakan}")]
    [InlineData("Ini panggilan kedua karena |ia| {menyatakan}")]
    [InlineData("Namun, |Aziz Karim, anggota tim kuasa hukum Bahar|, datang pada Selasa dan {menyebutkan}")]
    [InlineData("|Istana| menepis laporan itu dan {menyebutnya}")]
    [InlineData("SEOUL, Korea Selatan – |Jepang| {mengatakan}")]
    [InlineData("|Peru, Chili dan mitra mereka| {khawatir}")]
    [InlineData("|Endah Wijaya dari komunitas Pencinta Sepeda| {mengatakan}")]
    [InlineData("Berbagai kendala |Kepala Badan Kepegawaian Negara Tono Haris| {mengatakan}")]
    [InlineData("|Ketua Adat Suku Laut|, yang tinggal di Batam, Kepulauan Riau, juga {berharap}")]
    [InlineData("\"Jangan,\" katanya. |Ia| {meminta}")]
    public void TryReadBefore_FindsTheSubject(string marked)
    {
        var example = MarkedText.Parse(marked);
        var view = View(example.Text);

        Assert.True(SourceReader.TryReadBefore(view, TokenAt(view, example.Cue.Start), 0, out var source, out var first));

        Assert.Equal(example.Text[example.Source.Start..example.Source.End], example.Text[source.Span.Start..source.Span.End]);
        Assert.Equal(example.Source.Start, view[first].Start);
    }

    [Theory]
    [InlineData("{mengatakan}")]
    [InlineData("Menurut {mengatakan}")]
    [InlineData("di {mengatakan}")]
    [InlineData("Kemarin, {mengatakan}")]
    public void TryReadBefore_NoSubject_FindsNothing(string marked)
    {
        var example = MarkedText.Parse(marked);
        var view = View(example.Text);

        Assert.False(SourceReader.TryReadBefore(view, TokenAt(view, example.Cue.Start), 0, out _, out _));
    }

    [Fact]
    public void Reading_HostileTexts_StaysInBounds()
    {
        foreach (var unit in new[] { "Ketua, ", "A dan ", "(", "yang ", "Budi ", ", ", "Kepala Dinas ", "— ", "dari ", "kata " })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 300));
            var view = View(text);
            for (var i = 0; i < view.Count; i++)
            {
                if (SourceReader.TryReadAfter(view, i, view.Count, out _, out var next))
                    Assert.InRange(next, i + 1, Math.Min(view.Count, i + SourcePhrase.MaxTokens + 1));
                if (SourceReader.TryReadBefore(view, i, 0, out _, out var first))
                    Assert.InRange(first, 0, i - 1);
            }
        }
    }

    private static int TokenAt(in SpeechView view, int offset) => TokenSearch.From(view, offset);

    private static SpeechView View(string text) => ReadText.View(text);
}
