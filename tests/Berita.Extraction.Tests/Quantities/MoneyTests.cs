namespace Berita.Extraction.Tests;

/// <summary>Money, each sentence with all its quantities.</summary>
public class MoneyTests
{
    [Theory]
    [InlineData("Utangnya $2bn.", "money '$2bn' [2000000000,2000000000] n=2bn u=$:USD")]
    [InlineData("Harganya Rp 5 ju\u00ADta.", "money 'Rp 5 ju\u00ADta' [5000000,5000000] n=5 ju\u00ADta u=Rp:IDR")]
    [InlineData("Naik 10 per\u00ADsen.", "percentage '10 per\u00ADsen' [10,10] n=10 u=per\u00ADsen:%")]
    [InlineData("Nilainya Rp1,5 triliun.", "money 'Rp1,5 triliun' [1500000000000,1500000000000] n=1,5 triliun u=Rp:IDR")]
    [InlineData("Harga Rp. 25.000 per kg.", "money 'Rp. 25.000 per kg' [25000,25000] n=25.000 u=Rp.:IDR p=kg:kg")]
    [InlineData(
        "Laba US$ 20 juta dan S$ 5 juta.",
        "money 'US$ 20 juta' [20000000,20000000] n=20 juta u=US$:USD",
        "money 'S$ 5 juta' [5000000,5000000] n=5 juta u=S$:SGD")]
    [InlineData("Gajinya 5 ribu dolar AS.", "money '5 ribu dolar AS' [5000,5000] n=5 ribu u=dolar AS:USD")]
    [InlineData("Utang 2,19 miliar dollar AS lunas.", "money '2,19 miliar dollar AS' [2190000000,2190000000] n=2,19 miliar u=dollar AS:USD")]
    [InlineData(
        "Ia membayar 300 ringgit dan 20 euro.",
        "money '300 ringgit' [300,300] n=300 u=ringgit:MYR",
        "money '20 euro' [20,20] n=20 u=euro:EUR")]
    [InlineData("Sewa EUR 1.500 sebulan.", "money 'EUR 1.500' [1500,1500] n=1.500 u=EUR:EUR", "duration 'sebulan' [1,1] n=sebulan u=sebulan:mo")]
    [InlineData(
        "Dendanya Rp 500.000,- per orang, atau Rp 750.000, - saja.",
        "money 'Rp 500.000,- per orang' [500000,500000] n=500.000 u=Rp:IDR p=orang",
        "money 'Rp 750.000' [750000,750000] n=750.000 u=Rp:IDR")]
    [InlineData(
        "Anggaran Rp 5 M dan Rp 1,2 T.",
        "money 'Rp 5 M' [5000000000,5000000000] n=5 M u=Rp:IDR",
        "money 'Rp 1,2 T' [1200000000000,1200000000000] n=1,2 T u=Rp:IDR")]
    [InlineData("Modal 50 jt rupiah.", "money '50 jt rupiah' [50000000,50000000] n=50 jt u=rupiah:IDR")]
    [InlineData("Rugi us$5,000 kemarin.", "money 'us$5,000' [5000,5000] n=5,000 u=us$:USD")]
    [InlineData("Rupiah ditutup Rp9.465/9.470 per dolar AS.", "money 'Rp9.465/9.470 per dolar AS' [9465,9465] n=9.465 u=Rp:IDR p=dolar AS")]
    [InlineData("Bantuan Rp 600.000 per KPM per bulan.", "money 'Rp 600.000 per KPM per bulan' [600000,600000] n=600.000 u=Rp:IDR p=KPM per bulan")]
    [InlineData("Ia menyetor -Rp 5 juta.", "money 'Rp 5 juta' [-5000000,-5000000] n=5 juta u=Rp:IDR")]
    [InlineData("Kas minus 3 miliar yen.", "money 'minus 3 miliar yen' [-3000000000,-3000000000] n=minus 3 miliar u=yen:JPY")]
    [InlineData("Sewanya Rp 40 jutaan, cicilannya Rp350 ribuan.", "money 'Rp 40 jutaan' [40000000,50000000)~ n=40 jutaan u=Rp:IDR", "money 'Rp350 ribuan' [350000,360000)~ n=350 ribuan u=Rp:IDR")]
    [InlineData("Harganya Rp 3-4 jutaan.", "money 'Rp 3-4 jutaan' [3000000,5000000)~ n=3-4 jutaan u=Rp:IDR")]
    [InlineData("Beras Rp 14 ribu perkilogram.", "money 'Rp 14 ribu perkilogram' [14000,14000] n=14 ribu u=Rp:IDR p=kilogram:kg")]
    [InlineData("Tiket Rp 25 ribu perorang.", "money 'Rp 25 ribu perorang' [25000,25000] n=25 ribu u=Rp:IDR p=orang")]
    [InlineData("Dana Rp 3,5-4 T cair, juga $20k.", "money 'Rp 3,5-4 T' [3500000000000,4000000000000] n=3,5-4 T u=Rp:IDR", "money '$20k' [20000,20000] n=20k u=$:USD")]
    [InlineData("K 5 – K 10", "money 'K 5 – K 10' [5,10] n=5 – K 10 u=K:MMK")]
    [InlineData("Ongkosnya Rs. 30 dan Rs40.", "money 'Rs. 30' [30,30] n=30 u=Rs.:INR", "money 'Rs40' [40,40] n=40 u=Rs:INR")]
    [InlineData(
        "Ia dibayar Rp 60 juta setahun.",
        "money 'Rp 60 juta' [60000000,60000000] n=60 juta u=Rp:IDR",
        "duration 'setahun' [1,1] n=setahun u=setahun:a")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
