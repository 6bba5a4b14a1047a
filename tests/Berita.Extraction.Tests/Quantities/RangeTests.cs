namespace Berita.Extraction.Tests;

/// <summary>Ranges, each sentence with all its quantities.</summary>
public class RangeTests
{
    [Theory]
    [InlineData("Pengelola menampung 10-12 ribu orang.", "count '10-12 ribu orang' [10000,12000] n=10-12 ribu u=orang")]
    [InlineData(
        "Bantuan Rp 500.000-Rp 1 juta per keluarga.",
        "money 'Rp 500.000-Rp 1 juta per keluarga' [500000,1000000] n=500.000-Rp 1 juta u=Rp:IDR p=keluarga")]
    [InlineData("Bantuan Rp 500.000-1 juta cair.", "money 'Rp 500.000-1 juta' [500000,1000000] n=500.000-1 juta u=Rp:IDR")]
    [InlineData("Setara Rp56,9-Rp68,3 triliun.", "money 'Rp56,9-Rp68,3 triliun' [56900000000000,68300000000000] n=56,9-Rp68,3 triliun u=Rp:IDR")]
    [InlineData("Usianya antara 10 dan 12 tahun.", "duration '10 dan 12 tahun' [10,12] n=10 dan 12 u=tahun:a")]
    [InlineData(
        "Sewa berkisar antara Rp 2,8 triliun hingga Rp 5,9 triliun.",
        "money 'berkisar antara Rp 2,8 triliun hingga Rp 5,9 triliun' [2800000000000,5900000000000]~ n=2,8 triliun hingga Rp 5,9 triliun m=berkisar antara u=Rp:IDR")]
    [InlineData("Suhu turun -100-0 derajat Celsius.", "measure '-100-0 derajat Celsius' [-100,0] n=-100-0 u=derajat Celsius:Cel")]
    [InlineData(
        "Harga naik rp3500 hingga rp4.000 triliun.",
        "money 'rp3500 hingga rp4.000 triliun' [3500000000000000,4000000000000000] n=3500 hingga rp4.000 triliun u=rp:IDR")]
    [InlineData(
        "Laju tumbuh 2,3 persen hingga minus 0,4 persen.",
        "percentage '2,3 persen hingga minus 0,4 persen' [-0.4,2.3] n=2,3 persen hingga minus 0,4 u=persen:%")]
    [InlineData("Inflasi enam plus minus satu persen.", "percentage 'enam plus minus satu persen' [5,7] n=enam plus minus satu u=persen:%")]
    [InlineData(
        "Fosil berumur 570 hingga 505 juta tahun.",
        "duration '570 hingga 505 juta tahun' [505000000,570000000] n=570 hingga 505 juta u=tahun:a")]
    [InlineData(
        "Kerugian ratusan ribu hingga jutaan rupiah.",
        "money 'ratusan ribu hingga jutaan rupiah' [100000,10000000)~ n=ratusan ribu hingga jutaan u=rupiah:IDR")]
    [InlineData(
        "Ada puluhan hingga ratusan juta lebah.",
        "count 'puluhan hingga ratusan juta lebah' [10000000,1000000000)~ n=puluhan hingga ratusan juta u=lebah")]
    [InlineData("Jumlahnya 6 juta-7 juta orang.", "count '6 juta-7 juta orang' [6000000,7000000] n=6 juta-7 juta u=orang")]
    [InlineData("Gunakan dosis 3–5 mg.", "measure '3–5 mg' [3,5] n=3–5 u=mg:mg")]
    [InlineData("Dari 10 menjadi 12 pabrik.", "count '10' [10,10] n=10", "count '12 pabrik' [12,12] n=12 u=pabrik")]
    [InlineData("Kerugian Rp. 1 - 2 trilyun.", "money 'Rp. 1 - 2 trilyun' [1000000000000,2000000000000] n=1 - 2 trilyun u=Rp.:IDR")]
    [InlineData(
        "Target 1,034-1,04 juta barel per hari.",
        "measure '1,034-1,04 juta barel per hari' [1034000,1040000] n=1,034-1,04 juta u=barel:[bbl_us] p=hari:d")]
    [InlineData(
        "Kerugian Rp. 1 - 2 trilyun hingga Rp. 2 - 4 trilyun tahun itu.",
        "money 'Rp. 1 - 2 trilyun' [1000000000000,2000000000000] n=1 - 2 trilyun u=Rp.:IDR",
        "money 'hingga Rp. 2 - 4 trilyun' (,4000000000000] n=2 - 4 trilyun m=hingga u=Rp.:IDR")]
    [InlineData("Suhu antara -5 dan 3 derajat.", "measure '-5 dan 3 derajat' [-5,3] n=-5 dan 3 u=derajat:deg")]
    [InlineData(
        "Naik 5%-10% atau 12 s.d. 15 persen.",
        "percentage '5%-10%' [5,10] n=5%-10 u=%:%",
        "percentage '12 s.d. 15 persen' [12,15] n=12 s.d. 15 u=persen:%")]
    [InlineData("Jumlahnya 1,250-1,500 orang.", "count '1,250-1,500 orang' [1250,1500] n=1,250-1,500 u=orang")]
    [InlineData("Kurs 154,66-71 yen.", "money '154,66-71 yen' [154.66,154.66] n=154,66 u=yen:JPY")]
    [InlineData("Panjangnya 2,7-29 meter.", "measure '2,7-29 meter' [2.7,29] n=2,7-29 u=meter:m")]
    [InlineData("Waduk itu menelan Rp 5 triliun hingga 2030.", "money 'Rp 5 triliun' [5000000000000,5000000000000] n=5 triliun u=Rp:IDR")]
    [InlineData("Uni Eropa berjanji 50 miliar euro sampai 2027.", "money '50 miliar euro' [50000000000,50000000000] n=50 miliar u=euro:EUR")]
    [InlineData(
        "Target tumbuh 3 persen hingga 2030 dan 4 hingga 5 persen.",
        "percentage '3 persen' [3,3] n=3 u=persen:%",
        "percentage '4 hingga 5 persen' [4,5] n=4 hingga 5 u=persen:%")]
    [InlineData(
        "Belanja USD 150 juta-USD 180 juta setahun.",
        "money 'USD 150 juta-USD 180 juta' [150000000,180000000] n=150 juta-USD 180 juta u=USD:USD",
        "duration 'setahun' [1,1] n=setahun u=setahun:a")]
    [InlineData("Dana EUR 5 juta-EUR6 juta cair.", "money 'EUR 5 juta-EUR6 juta' [5000000,6000000] n=5 juta-EUR6 juta u=EUR:EUR")]
    [InlineData("Peserta berusia 17-25, kursi 17-25.", "count '17-25' [17,25] n=17-25")]
    [InlineData("Beratnya 10‑15 kg atau 10−15 kg.", "measure '10‑15 kg' [10,15] n=10‑15 u=kg:kg", "measure '10−15 kg' [10,15] n=10−15 u=kg:kg")]
    [InlineData("Udara bersuhu 20°C-25°C.", "measure '20°C-25°C' [20,25] n=20°C-25 u=°C:Cel")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
