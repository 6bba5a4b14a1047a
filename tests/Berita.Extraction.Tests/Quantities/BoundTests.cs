namespace Berita.Extraction.Tests;

/// <summary>Modifiers, each sentence with all its quantities.</summary>
public class BoundTests
{
    [Theory]
    [InlineData("Upah minimum 5,25 persen lebih besar.", "percentage '5,25 persen' [5.25,5.25] n=5,25 u=persen:%")]
    [InlineData("Usia minimum 18 tahun.", "duration 'minimum 18 tahun' [18,) n=18 m=minimum u=tahun:a")]
    [InlineData("Sekitar 3 ton beras habis.", "measure 'Sekitar 3 ton' [3,3]~ n=3 m=Sekitar u=ton:t")]
    [InlineData("Kurang lebih 120 warga hadir.", "count 'Kurang lebih 120 warga' [120,120]~ n=120 m=Kurang lebih u=warga")]
    [InlineData("Hampir 200 rumah rusak.", "count 'Hampir 200 rumah' (,200)~ n=200 m=Hampir u=rumah")]
    [InlineData("Lebih dari 500 toko tutup.", "count 'Lebih dari 500 toko' (500,) n=500 m=Lebih dari u=toko")]
    [InlineData("Di atas 40 persen suara masuk.", "percentage 'Di atas 40 persen' (40,) n=40 m=Di atas u=persen:%")]
    [InlineData("Kurang dari 24 jam kemudian ia pulang.", "duration 'Kurang dari 24 jam' (,24) n=24 m=Kurang dari u=jam:h")]
    [InlineData("Tidak sampai 100 kursi terisi.", "count 'Tidak sampai 100 kursi' (,100) n=100 m=Tidak sampai u=kursi")]
    [InlineData("Setidaknya 14 orang tewas.", "count 'Setidaknya 14 orang' [14,) n=14 m=Setidaknya u=orang")]
    [InlineData(
        "Tak kurang dari 268,58 juta jiwa terdata.",
        "count 'Tak kurang dari 268,58 juta jiwa' [268580000,) n=268,58 juta m=Tak kurang dari u=jiwa")]
    [InlineData("Maksimal 50 tamu boleh masuk.", "count 'Maksimal 50 tamu' (,50] n=50 m=Maksimal u=tamu")]
    [InlineData("Denda paling banyak Rp 100 juta.", "money 'paling banyak Rp 100 juta' (,100000000] n=100 juta m=paling banyak u=Rp:IDR")]
    [InlineData("Tidak lebih dari 25 persen kapasitas.", "percentage 'Tidak lebih dari 25 persen' (,25] n=25 m=Tidak lebih dari u=persen:%")]
    [InlineData("Korban mencapai 85 jiwa.", "count 'mencapai 85 jiwa' [85,85] n=85 m=mencapai u=jiwa")]
    [InlineData("Total sebanyak 58 orang diperiksa.", "count 'Total sebanyak 58 orang' [58,58] n=58 m=Total sebanyak u=orang")]
    [InlineData(
        "Kerugian hingga lebih dari 2 juta dolar AS.",
        "money 'hingga lebih dari 2 juta dolar AS' (2000000,) n=2 juta m=hingga lebih dari u=dolar AS:USD")]
    [InlineData("Lava meluncur sampai 500-1.000 meter.", "measure 'sampai 500-1.000 meter' (,1000] n=500-1.000 m=sampai u=meter:m")]
    [InlineData("Dana itu terkumpul 200 juta lebih.", "count '200 juta lebih' (200000000,) n=200 juta m=lebih")]
    [InlineData("Ia mengabdi 20 tahun lebih di sana.", "duration '20 tahun lebih' (20,) n=20 m=lebih u=tahun:a")]
    [InlineData("Harganya 30 persen lebih rendah.", "percentage '30 persen' [30,30] n=30 u=persen:%")]
    [InlineData("Sampai ribuan orang datang ke sana.", "count 'ribuan orang' [1000,10000)~ n=ribuan u=orang")]
    [InlineData(
        "Penjualan berkisar di angka 100 unit per hari.",
        "count 'berkisar di angka 100 unit per hari' [100,100]~ n=100 m=berkisar di angka u=unit p=hari:d")]
    [InlineData("Pengurus mengundang 150 lebih pemimpin adat.", "count '150 lebih pemimpin' (150,) n=150 m=lebih u=pemimpin")]
    [InlineData("Pinjaman sampai dengan Rp 20 juta.", "money 'sampai dengan Rp 20 juta' (,20000000] n=20 juta m=sampai dengan u=Rp:IDR")]
    [InlineData("Isinya lebih dari kurang dari 4 kg.", "measure 'lebih dari kurang dari 4 kg' (,4) n=4 m=lebih dari kurang dari u=kg:kg")]
    [InlineData("Isinya maksimal 4 kg lebih.", "measure 'maksimal 4 kg lebih' (4,) n=4 m=maksimal u=kg:kg")]
    [InlineData("Hasilnya dua kali lebih banyak.", "multiple 'dua kali' [2,2] n=dua u=kali")]
    [InlineData("Ongkosnya 15 persen lebih sedikit.", "percentage '15 persen' [15,15] n=15 u=persen:%")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
