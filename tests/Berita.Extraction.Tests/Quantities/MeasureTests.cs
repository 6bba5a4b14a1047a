namespace Berita.Extraction.Tests;

/// <summary>Measures, each sentence with all its quantities.</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("Kaliber 152 mm.", "measure '152 mm' [152,152] n=152 u=mm:mm")]
    [InlineData("Lahan 2,5 hektare dan 3 ha.", "measure '2,5 hektare' [2.5,2.5] n=2,5 u=hektare:har", "measure '3 ha' [3,3] n=3 u=ha:har")]
    [InlineData("Kecepatan 60 km/jam.", "measure '60 km/jam' [60,60] n=60 u=km:km p=jam:h")]
    [InlineData("Laju 5 meter per detik.", "measure '5 meter per detik' [5,5] n=5 u=meter:m p=detik:s")]
    [InlineData(
        "Luas 10 meter persegi dan 30 km².",
        "measure '10 meter persegi' [10,10] n=10 u=meter persegi:m2",
        "measure '30 km²' [30,30] n=30 u=km²:km2")]
    [InlineData("Air 4,000 kilometer kubik.", "measure '4,000 kilometer kubik' [4000,4000] n=4,000 u=kilometer kubik:km3")]
    [InlineData("Jaraknya 4,000 kilometer.", "measure '4,000 kilometer' [4000,4000] n=4,000 u=kilometer:km")]
    [InlineData("Suhu 38 derajat celsius.", "measure '38 derajat celsius' [38,38] n=38 u=derajat celsius:Cel")]
    [InlineData(
        "Daya 300 MW, 5 kWh, 100 Mbps.",
        "measure '300 MW' [300,300] n=300 u=MW:MW",
        "measure '5 kWh' [5,5] n=5 u=kWh:kW.h",
        "measure '100 Mbps' [100,100] n=100 u=Mbps:Mbit/s")]
    [InlineData(
        "Ikan 2 kuintal, emas 3 ons, kayu 1,5 ton.",
        "measure '2 kuintal' [2,2] n=2 u=kuintal:100.kg",
        "measure '3 ons' [3,3] n=3 u=ons:hg",
        "measure '1,5 ton' [1.5,1.5] n=1,5 u=ton:t")]
    [InlineData("Kabel 50cm dan 10km.", "measure '50cm' [50,50] n=50 u=cm:cm", "measure '10km' [10,10] n=10 u=km:km")]
    [InlineData(
        "Beban 2-1/2 ton, 2 1/2 liter, ½ kilogram.",
        "measure '2-1/2 ton' [2.5,2.5] n=2-1/2 u=ton:t",
        "measure '2 1/2 liter' [2.5,2.5] n=2 1/2 u=liter:L",
        "measure '½ kilogram' [0.5,0.5] n=½ u=kilogram:kg")]
    [InlineData("Konsumsi 8 liter per 100 kilometer.", "measure '8 liter per 100 kilometer' [8,8] n=8 u=liter:L p=100 kilometer:100.km")]
    [InlineData("Kadar 5 g/L.", "measure '5 g/L' [5,5] n=5 u=g:g p=L:L")]
    [InlineData("Luasnya 59, 8 km² saja.")]
    [InlineData("Suaranya 2, 11% saja.", "percentage '2, 11%' [2.11,2.11] n=2, 11 u=%:%")]
    [InlineData("Gudang 3x4 meter.", "count '3' [3,3] n=3", "measure '4 meter' [4,4] n=4 u=meter:m")]
    [InlineData("Gudang 3 x 4 meter.", "count '3' [3,3] n=3", "measure '4 meter' [4,4] n=4 u=meter:m")]
    [InlineData(
        "Peti 21,5x30x15 cm.",
        "count '21,5' [21.5,21.5] n=21,5",
        "count '30' [30,30] n=30",
        "measure '15 cm' [15,15] n=15 u=cm:cm")]
    [InlineData("Peti sekitar 20x30 cm.", "measure 'sekitar 20x30 cm' [30,30]~ n=30 m=sekitar u=cm:cm")]
    [InlineData("Jip 4x4 dan obat 3x sehari.", "duration 'sehari' [1,1] n=sehari u=sehari:d")]
    [InlineData("Tinggi seperempat meter.", "measure 'seperempat meter' [0.25,0.25] n=seperempat u=meter:m")]
    [InlineData("Tanahnya 200 M2, sawahnya 15 HA.", "measure '200 M2' [200,200] n=200 u=M2:m2", "measure '15 HA' [15,15] n=15 u=HA:har")]
    [InlineData("Lampunya 5 kandela, emasnya 12 troi ons.", "measure '5 kandela' [5,5] n=5 u=kandela:cd", "measure '12 troi ons' [12,12] n=12 u=troi ons:[oz_tr]")]
    [InlineData("Uapnya 500 derajat Rankine.", "measure '500 derajat Rankine' [500,500] n=500 u=derajat Rankine:[degR]")]
    [InlineData("Sumur itu memasok 150 MMSCFD gas.", "measure '150 MMSCFD' [150,150] n=150 u=MMSCFD:10*6.[ft_i]3/d")]
    [InlineData("Produksinya 20.000 BOPD.", "measure '20.000 BOPD' [20000,20000] n=20.000 u=BOPD:[bbl_us]/d")]
    [InlineData("Emas US$ 2.350 per ons troi.", "money 'US$ 2.350 per ons troi' [2350,2350] n=2.350 u=US$:USD p=ons troi:[oz_tr]")]
    [InlineData("Minumlah 400 IU vitamin itu.", "measure '400 IU' [400,400] n=400 u=IU:[iU]")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);
}
