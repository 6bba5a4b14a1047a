namespace Berita.Extraction.Tests;

public class TokenizerTests
{
    private static readonly BeritaExtractor s_news = new(new() { Stages = ExtractionStages.Tokens });
    private static readonly BeritaExtractor s_gsd = new(new() { Stages = ExtractionStages.Tokens, TokenStyle = TokenStyle.Gsd });

    [Theory]
    [InlineData("Teman-teman itu anti-korupsi.", "Teman-teman|itu|anti-korupsi|.")]
    [InlineData("Kim Jong-un dan neo-Nazi se-Indonesia", "Kim|Jong-un|dan|neo-Nazi|se-Indonesia")]
    [InlineData("tahun ke-14 dan ke-1.001", "tahun|ke-14|dan|ke-1.001")]
    [InlineData("KTT G20 ke-17, Piala 2022 ke-22, 6 juta-7 juta", "KTT|G20|ke-17|,|Piala|2022|ke-22|,|6|juta|-|7|juta")]
    [InlineData("USD 5 juta-USD 6 juta, 5 juta-EUR6 juta, 20°C-25°C", "USD|5|juta|-|USD|6|juta|,|5|juta|-|EUR|6|juta|,|20|°|C|-|25|°|C")]
    [InlineData("hubungan RI-Jepang dan Bapepam-LK", "hubungan|RI|-|Jepang|dan|Bapepam|-|LK")]
    [InlineData("APBN-P, KTP-el, Covid-19, F-16", "APBN-P|,|KTP-el|,|Covid-19|,|F-16")]
    [InlineData("APBD-nya, kepada-Nya", "APBD|-|nya|,|kepada-Nya")]
    [InlineData("Januari-September, Senin-Jumat, April-14", "Januari|-|September|,|Senin|-|Jumat|,|April|-|14")]
    public void Hyphens(string text, string expected) => AssertTokens(s_news, text, expected);

    [Theory]
    [InlineData("Rp10.000, Rp 10.000 dan Rp1,5 triliun", "Rp|10.000|,|Rp|10.000|dan|Rp|1,5|triliun")]
    [InlineData("US$6,4 juta; S$3; USD5; RM10", "US|$|6,4|juta|;|S|$|3|;|USD|5|;|RM|10")]
    [InlineData("Rp.5.000 dan Rp. 5.000,-", "Rp.|5.000|dan|Rp.|5.000|,|-")]
    [InlineData("10%, 10,5 %, 33°, 3‰", "10|%|,|10,5|%|,|33|°|,|3|‰")]
    [InlineData("10.000-12.000 tentara, 1950-53, skor 2-1", "10.000|-|12.000|tentara|,|1950|-|53|,|skor|2|-|1")]
    [InlineData("10–12 juta, 10 — 12", "10|–|12|juta|,|10|—|12")]
    [InlineData("28/4, (28/4/2025), 28-4-2025, 28.4.2025", "28/4|,|(|28/4/2025|)|,|28-4-2025|,|28.4.2025")]
    [InlineData("pukul 09.30 atau 10:30-11:00 WIB", "pukul|09.30|atau|10:30|-|11:00|WIB")]
    [InlineData("08.00-selesai, 1960-an", "08.00|-|selesai|,|1960-an")]
    [InlineData("9.100/9.105 dan 2007/2008", "9.100|/|9.105|dan|2007|/|2008")]
    [InlineData("1960-an, 20-an, 50cm, 2x, 4G", "1960-an|,|20-an|,|50cm|,|2x|,|4G")]
    [InlineData("km² m² 2½ ½", "km²|m²|2½|½")]
    [InlineData("PM2.5, PM2,5, varian B.1.1.7, RT05, 3", "PM2.5|,|PM2,5|,|varian|B.1.1.7|,|RT05|,|3")]
    [InlineData("Perkara 45/Pid.B/2021/PN dan 7/Pdt.G/2019, 5/Mei", "Perkara|45/Pid.B/2021/PN|dan|7/Pdt.G/2019|,|5|/|Mei")]
    [InlineData("telp. 021-5551234, 0812-3456-7890, +6281234567890", "telp.|021-5551234|,|0812-3456-7890|,|+6281234567890")]
    public void Numbers(string text, string expected) => AssertTokens(s_news, text, expected);

    [Theory]
    [InlineData("Dr. Budi, S.H., M.Si. dan Prof. Ir. Ani", "Dr.|Budi|,|S.H.|,|M.Si.|dan|Prof.|Ir.|Ani")]
    [InlineData("a.n. Budi, d.a. Jl. Merdeka No. 5, dll.", "a.n.|Budi|,|d.a.|Jl.|Merdeka|No.|5|,|dll.")]
    [InlineData("PT Maju Tbk. dan R. M. Sutan", "PT|Maju|Tbk.|dan|R.|M.|Sutan")]
    [InlineData("J.K. Rowling, J.Soedirman", "J.K.|Rowling|,|J.|Soedirman")]
    [InlineData("Ia pergi.Lalu pulang.", "Ia|pergi|.|Lalu|pulang|.")]
    [InlineData("Tomi, Sp.P, dan Nia Sp.OG, Sp.JP(K)", "Tomi|,|Sp.P|,|dan|Nia|Sp.OG|,|Sp.JP|(|K|)")]
    [InlineData("Sp.PD-KGEH, Sp.THT-KL; Sp. A", "Sp.PD-KGEH|,|Sp.THT-KL|;|Sp.|A")]
    [InlineData("M.Biomed, S.Kesos., Psy.D., Dr.-Ing. Eka", "M.Biomed|,|S.Kesos.|,|Psy.D.|,|Dr.-Ing.|Eka")]
    [InlineData("H.M-Soeharto, J.Biomed, Dr.-Umar", "H.M|-|Soeharto|,|J.|Biomed|,|Dr.|-|Umar")]
    [InlineData("plt. bupati dan Pj. Gubernur, alm. Sani", "plt.|bupati|dan|Pj.|Gubernur|,|alm.|Sani")]
    [InlineData("suhu 30°C. Hujan 2 mg/L. Satu, Rp 2,3 M. Proyek", "suhu|30|°|C|.|Hujan|2|mg|/|L|.|Satu|,|Rp|2,3|M|.|Proyek")]
    [InlineData("kaya vitamin C. Buah; oleh H. Abdul", "kaya|vitamin|C|.|Buah|;|oleh|H.|Abdul")]
    [InlineData("pada kuartal I. Dengan itu", "pada|kuartal|I|.|Dengan|itu")]
    public void Abbreviations(string text, string expected) => AssertTokens(s_news, text, expected);

    [Theory]
    [InlineData("hari Jum'at, Ma’ruf, Moody's", "hari|Jum'at|,|Ma’ruf|,|Moody|'s")]
    [InlineData("MPR/DPR, km/jam, dan/atau", "MPR|/|DPR|,|km|/|jam|,|dan|/|atau")]
    [InlineData("II/2007, S/A, 34/PMK.011/2007, s/d", "II/2007|,|S/A|,|34/PMK.011/2007|,|s/d")]
    [InlineData("AT&T dan R&D", "AT&T|dan|R&D")]
    public void InnerMarks(string text, string expected) => AssertTokens(s_news, text, expected);

    [Theory]
    [InlineData("“Ya,” kata dia… lalu... -- ``x''", "“|Ya|,|”|kata|dia|…|lalu|...|--|``|x|''")]
    [InlineData("«Ya», ‘tidak’, \"mungkin\"?!", "«|Ya|»|,|‘|tidak|’|,|\"|mungkin|\"|?|!")]
    [InlineData("(Korut)[1]", "(|Korut|)|[|1|]")]
    [InlineData("👨‍👩‍👧 hai 🇮🇩!", "👨‍👩‍👧|hai|🇮🇩|!")]
    public void Marks(string text, string expected) => AssertTokens(s_news, text, expected);

    [Theory]
    [InlineData("Kunjungi https://contoh.id/a?b=1, atau www.contoh.com.", "Kunjungi|https://contoh.id/a?b=1|,|atau|www.contoh.com|.")]
    [InlineData("Tempo.co dan Lampung.co.id", "Tempo.co|dan|Lampung.co.id")]
    [InlineData("TribuneNews.com – surel budi.s@contoh.co.id", "TribuneNews.com|–|surel|budi.s@contoh.co.id")]
    [InlineData("@50 kg, @Rp5.000, @1,5; @9gag, @123_4", "@|50|kg|,|@|Rp|5.000|,|@|1,5|;|@9gag|,|@123_4")]
    [InlineData("kata @budi_s. soal #pondok2!", "kata|@budi_s|.|soal|#pondok2|!")]
    public void Web(string text, string expected) => AssertTokens(s_news, text, expected);

    [Theory]
    [InlineData("Rp\u00A010.000\u2009juta", "Rp|10.000|juta")]
    [InlineData("per\u00ADtama dan ke\u200Ddua", "per\u00ADtama|dan|ke\u200Ddua")]
    [InlineData("kafe\u0301 e\u0301", "kafe\u0301|e\u0301")]
    [InlineData("\uFEFFkata\u200B", "\uFEFF|kata|\u200B")]
    public void OddCharacters(string text, string expected) => AssertTokens(s_news, text, expected);

    [Fact]
    public void LoneSurrogate_IsASymbolOfItsOwn() => AssertTokens(s_news, "a\uD800b", "a|\uD800|b");

    [Theory]
    [InlineData("Dr. Budi dll. ... #pondok R. A.", "Dr|.|Budi|dll|.|.|.|.|#|pondok|R|.|A|.")]
    [InlineData("Lloyd's", "Lloyd's")]
    public void GsdStyle(string text, string expected) => AssertTokens(s_gsd, text, expected);

    [Theory]
    [InlineData("kata", TokenKind.Word)]
    [InlineData("10.000", TokenKind.Number)]
    [InlineData("50cm", TokenKind.Number)]
    [InlineData("”", TokenKind.Punctuation)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("%", TokenKind.Symbol)]
    [InlineData("$", TokenKind.Symbol)]
    [InlineData("😀", TokenKind.Symbol)]
    [InlineData("kompas.com", TokenKind.Url)]
    [InlineData("a@b.id", TokenKind.Email)]
    [InlineData("@kompas", TokenKind.Handle)]
    [InlineData("#pondok", TokenKind.Hashtag)]
    public void Kinds(string text, TokenKind expected)
    {
        var token = Assert.Single(s_news.Extract(text).Tokens);

        Assert.Equal(new Token(0, text.Length, expected), token);
    }

    private static void AssertTokens(BeritaExtractor extractor, string text, string expected)
    {
        var document = extractor.Extract(text);

        Assert.Equal(expected, string.Join('|', document.Tokens.Select(t => document[t.Span])));
    }
}
