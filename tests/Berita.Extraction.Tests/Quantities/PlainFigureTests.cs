namespace Berita.Extraction.Tests;

/// <summary>Figures between words that do nothing to a number are decided about at once, as the whole grammar would decide.</summary>
public class PlainFigureTests
{
    private const int Sentences = 3000;

    private static readonly BeritaExtractor s_extractor = new(new ExtractionOptions { Stages = ExtractionStages.Quantities });

    private static readonly string[] s_words =
    [
        "pedagang", "bertemu", "kapal", "dan", "orang", "tewas", "rumah", "sakit", "persen", "juta", "nomor", "pasal", "ke", "tahun", "sekitar", "lebih", "per",
        "kabupaten/kota", "perorang", "hingga", "mengangkut", "Budi", "negeri", "lintang", "menit", "Ruang", "truk", "x", "M", "yang", "itu", "setiap", "½", "007", "7-8", "12.500", "(", ")", ",", "/", "-", "±",
    ];

    [Theory]
    [InlineData("Menjelang sore di pasar yang ramai itu mereka bertemu 12 pedagang tua.", "count '12 pedagang' [12,12] n=12 u=pedagang")]
    [InlineData("Menjelang sore di pasar yang ramai itu mereka menghitung 12 lalu pulang.", "count '12' [12,12] n=12")]
    [InlineData("Menjelang sore di pasar yang ramai itu mereka mengingat 1998 dengan sedih.")]
    [InlineData("Menjelang sore di pasar yang ramai itu mereka memanggil 007 dengan lantang.")]
    [InlineData("Menjelang sore di pasar yang ramai itu mereka menyebut 3 4 5 lalu pulang.",
        "count '3' [3,3] n=3", "count '4' [4,4] n=4", "count '5' [5,5] n=5")]
    public void Read_Sentence_HasTheseQuantities(string text, params string[] expected) => QuantityText.AssertReads(text, expected);

    [Fact]
    public void Read_BehindAnotherParagraph_IsWhatTheWholeGrammarReads()
    {
        // the figures that open a text are always left to the whole grammar, because they may be all of it
        const string opening = "Pembukaan.\n\n";
        var random = new Random(20);
        for (var i = 0; i < Sentences; i++)
        {
            var sentence = $"Kemarin {Word(random)} {random.Next(0, 3000)} {Word(random)} {Word(random)} para petugas berangkat ke sana bersama teman-teman mereka semua";
            Assert.Equal(Read(sentence, 0), Read(opening + sentence, opening.Length));
        }
    }

    private static string Word(Random random) => s_words[random.Next(s_words.Length)];

    private static List<string> Read(string text, int from) =>
        [.. s_extractor.Extract(text).Quantities.Select(q => $"{q.Kind} {q.Span.Start - from} {text[q.Span.Start..q.Span.End]} {q.Number.Length} {q.Min} {q.Max} {q.Unit?.Span.Length} {q.Unit?.Code} {q.Approximate}")];
}
