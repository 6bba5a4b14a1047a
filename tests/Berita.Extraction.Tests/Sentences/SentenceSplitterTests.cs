namespace Berita.Extraction.Tests;

public class SentenceSplitterTests
{
    private static readonly BeritaExtractor s_extractor = new(new() { Stages = ExtractionStages.Sentences });

    [Theory]
    [InlineData("Ia pergi. Ia pulang! Lalu? Selesai…", "Ia pergi.|Ia pulang!|Lalu?|Selesai…")]
    [InlineData("Judul berita\n\nIa pergi\nke pasar.", "Judul berita|Ia pergi|ke pasar.")]
    [InlineData("Kata Dr. Budi, S.H., harganya Rp1.500. Naik 2,5 persen.", "Kata Dr. Budi, S.H., harganya Rp1.500.|Naik 2,5 persen.")]
    [InlineData("Beras, gula, dll. Mereka membeli semua.", "Beras, gula, dll.|Mereka membeli semua.")]
    [InlineData("Menurut PT Maju Tbk. Jakarta, laba naik.", "Menurut PT Maju Tbk. Jakarta, laba naik.")]
    [InlineData("Hadir Ani dkk. Acara itu ramai.", "Hadir Ani dkk.|Acara itu ramai.")]
    [InlineData("Ia dari Washington D.C. Ibunya dari Bali.", "Ia dari Washington D.C. Ibunya dari Bali.")]
    [InlineData("Ia dari Washington D.C. Keluarganya dari Bali.", "Ia dari Washington D.C.|Keluarganya dari Bali.")]
    [InlineData("Itu Budi, S.H. “Kami akan naik banding,” katanya.", "Itu Budi, S.H.|“Kami akan naik banding,” katanya.")]
    [InlineData("Ia menemui H. \"Udin\" Petot.", "Ia menemui H. \"Udin\" Petot.")]
    [InlineData("Irjen Pol. Budi dan Letjen (Purn.) Joko hadir.", "Irjen Pol. Budi dan Letjen (Purn.) Joko hadir.")]
    [InlineData("Kadar PM2.5 naik.", "Kadar PM2.5 naik.")]
    [InlineData("Itu kata Tomi, Sp.P. Namun, Nia Sp.OG menolak.", "Itu kata Tomi, Sp.P.|Namun, Nia Sp.OG menolak.")]
    [InlineData("Tomi Sp.PD-KGEH hadir. Plt. Ketua pulang.", "Tomi Sp.PD-KGEH hadir.|Plt. Ketua pulang.")]
    [InlineData("Itu Pasal 3 jo. Pasal 4. Ia ditahan di Jl. Raya Km. 7.", "Itu Pasal 3 jo. Pasal 4.|Ia ditahan di Jl. Raya Km. 7.")]
    [InlineData("“Jangan mati. Menyerah!” kata dia. Ia pergi.", "“Jangan mati. Menyerah!” kata dia.|Ia pergi.")]
    [InlineData("\"Saya datang. Saya pergi.\" Budi tertawa.", "\"Saya datang. Saya pergi.\"|Budi tertawa.")]
    [InlineData("”Satu. Dua,” kata Ani. ”Tiga.”", "”Satu. Dua,” kata Ani.|”Tiga.”")]
    [InlineData("“Tidak ditutup. Ia pergi. Lalu pulang.", "“Tidak ditutup.|Ia pergi.|Lalu pulang.")]
    [InlineData("Ia pulang (kemarin). Lalu tidur.", "Ia pulang (kemarin).|Lalu tidur.")]
    [InlineData("1. Beras\n2. Gula", "1. Beras|2. Gula")]
    [InlineData("Ia menunggu... lalu pulang... Selesai.", "Ia menunggu... lalu pulang...|Selesai.")]
    [InlineData("ia pulang kemarin. lalu tidur.", "ia pulang kemarin.|lalu tidur.")]
    [InlineData("Ia pergi (kemarin. Lalu\npulang).", "Ia pergi (kemarin.|Lalu|pulang).")]
    [InlineData("ada pasar\n. lalu pulang", "ada pasar|. lalu pulang")]
    [InlineData("Ia pergi.Lalu pulang.", "Ia pergi.|Lalu pulang.")]
    public void Cuts(string text, string expected)
    {
        var document = s_extractor.Extract(text);

        Assert.Equal(expected, string.Join('|', document.Sentences.Select(s => document[s.Span])));
    }

    [Fact]
    public void EveryTokenIsInOneSentence()
    {
        var document = s_extractor.Extract("Ia pergi. “Satu. Dua!” kata Ani.\n\nTiga");
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.Equal(document.Tokens[next].Start, sentence.Start);
            next += sentence.TokenCount;
            Assert.Equal(document.Tokens[next - 1].End, sentence.End);
        }
        Assert.Equal(document.Tokens.Count, next);
    }
}
