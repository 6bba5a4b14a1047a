using System.Globalization;

namespace ExtractDemo;

internal sealed partial record Words
{
    public static Words Indonesian { get; } = new()
    {
        Language = "id",
        Numbers = new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," },
        PageHeading = "Siapa berkata apa, dan berapa",
        Show = "Tampilkan",
        Hint = "Arahkan penunjuk ke sebuah tanda, atau tekan Tab, untuk melihat artinya.",
        SkipToTables = "Lompat ke tabel",
        Article = "Artikel",
        Text = "Naskah",
        WhoSaidWhat = "Siapa berkata apa",
        NumbersAndDates = "Angka dan tanggal",
        Speaker = "Pembicara",
        How = "Cara",
        What = "Isi",
        RelayedBy = "Diteruskan oleh",
        SaidTo = "Kepada",
        Kind = "Jenis",
        Value = "Nilai",
        InStandardForm = "Bentuk baku",
        SaidBy = "Menurut",
        AsToldBy = ", menurut ",
        NotNamed = "tidak disebut",
        NothingFound = "Tidak ada temuan.",
        BackToText = "Tunjukkan dalam naskah",
        Per = "per",
        ToUnder = "sampai di bawah",
        SameDay = "hari penulisan",
        Earlier = "sebelumnya",
        Later = "kemudian",
        CompareHeading = "Siapa menyebut berapa?",
        Figure = "Angka",
        Dates = "Tanggal dalam kalimat",
        ArticleAndSentence = "Artikel dan kalimat",
        Contradicts = "Bertentangan dengan",
        Contradictions = "Pertentangan",
        TheArticle = "artikel itu sendiri",
        Figures = "Angka",
        Articles = "Artikel",
        ContradictionNote = "Angka untuk hal yang sama yang batasnya tidak beririsan tidak mungkin sama-sama benar pada saat yang sama; bisa jadi harinya berbeda.",
        MadeWith = "Dibuat dengan",
        Marks = ["isi", "penerus", "sumber", "isyarat", "tanggal", "angka"],
        QuantityKinds = ["jumlah", "ukuran", "uang", "persentase", "lama waktu", "urutan", "kelipatan", "pecahan"],
        TemporalKinds = ["tanggal", "waktu", "tanggal dan waktu", "rentang"],
        Acts = ["menyatakan", "membenarkan", "membantah", "mengklaim", "menilai", "mendesak", "mengungkapkan sikap", "meneruskan"],
        Forms = ["dikutip", "tak langsung", "sebagian dikutip"],
        Periods = new Dictionary<char, (string, string)>
        {
            ['D'] = ("hari", "hari"),
            ['W'] = ("minggu", "minggu"),
            ['M'] = ("bulan", "bulan"),
            ['Y'] = ("tahun", "tahun"),
        },
    };
}
