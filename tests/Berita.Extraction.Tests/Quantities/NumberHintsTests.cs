using System.Globalization;

namespace Berita.Extraction.Tests;

/// <summary>Hints tell which readers need not be asked; what they find does not depend on that.</summary>
public class NumberHintsTests
{
    private static readonly string[] s_beside =
    [
        "orang", "warga", "ekor", "ton", "km", "per", "setiap", "lebih", "dari", "sekitar", "hingga", "dan", "atau", "juta", "ribu", "setengah", "persen", "pasal",
        "nomor", "ke", "tahun", "jam", "kali", "lipat", "tewas", "minus", "plus", "US$", "Rp", "ganda", "seri", "bersertifikat", "bertemu", "perorang", "°C", "x",
    ];

    private static readonly string[] s_marks = [".", ",", ":", "(", ")", "-", "–", "/", "%", "\"", "“", "\n", "\n\n", "+", "±", "¾"];

    [Theory]
    [InlineData("juta", nameof(NumberHint.Figure))]
    [InlineData("setengah", nameof(NumberHint.Figure))]
    [InlineData("lebih", nameof(NumberHint.More))]
    [InlineData("sekitar", nameof(NumberHint.Bound))]
    [InlineData("hingga", nameof(NumberHint.Joint))]
    [InlineData("setiap", nameof(NumberHint.Rate))]
    [InlineData("hari", nameof(NumberHint.Unit))]
    [InlineData("pasal", nameof(NumberHint.Label))]
    [InlineData("dan", nameof(NumberHint.Label))]
    [InlineData("mereka", nameof(NumberHint.QuietBefore))]
    [InlineData("mereka", nameof(NumberHint.QuietAfter))]
    public void OfAWord_HasWhatItMayDo(string word, string hint)
    {
        var lexicon = Lexicon.Indonesian;
        Assert.True(lexicon.NumberHints[lexicon.Vocabulary.Find(word)].HasFlag(Enum.Parse<NumberHint>(hint)));
    }

    [Theory]
    [InlineData("juta")]
    [InlineData("pasal")]
    [InlineData("ke")]
    [InlineData("tahun")]
    public void OfAWordThatDoesSomething_IsNotQuietBefore(string word)
    {
        var lexicon = Lexicon.Indonesian;
        Assert.False(lexicon.NumberHints[lexicon.Vocabulary.Find(word)].HasFlag(NumberHint.QuietBefore));
    }

    [Theory]
    [InlineData('-', true)]
    [InlineData('±', true)]
    [InlineData(')', false)]
    [InlineData('.', false)]
    public void OfMark_JoinsWhereADashDoes(char mark, bool joins) =>
        Assert.Equal(joins, NumberHints.OfMark(mark).HasFlag(NumberHint.Joint));

    [Fact]
    public void Read_WordsByChance_IsTheSameWithoutHints()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var buffer = new DocumentBuffer();
        var plain = new BufferList<Quantity>();
        var extractor = new BeritaExtractor();
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 4 + random.Next(12)).Select(_ => Piece(random)));
            extractor.Extract(text, buffer);
            plain.Clear();
            QuantityReader.Read(
                new TokenView(text, buffer.TokenList.Items, Lexicon.Indonesian), buffer.Candidates.Quantities.Items, buffer.LandmarkList.Items, buffer.TemporalList.Items, plain, asksAll: true);

            Assert.True(
                plain.Items.SequenceEqual(buffer.QuantityList.Items),
                string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, round {round}: {text}\n{Show(plain, text)}\nbut with hints\n{Show(buffer.QuantityList, text)}"));
        }
    }

    private static string Show(BufferList<Quantity> quantities, string text) => string.Join('\n', quantities.ToArray().Select(q => QuantityText.Show(q, text)));

    private static string Piece(Random random)
    {
        var piece = random.Next(10) switch
        {
            < 3 => Number(random),
            < 5 => s_beside[random.Next(s_beside.Length)],
            < 8 => Lexicon.Indonesian.Vocabulary[(ushort)random.Next(1, Lexicon.Indonesian.Vocabulary.Count)],
            8 => new string([.. Enumerable.Range(0, 1 + random.Next(7)).Select(_ => "aiunpkrtsbl"[random.Next(11)])]),
            _ => s_marks[random.Next(s_marks.Length)],
        };
        if (random.Next(8) == 0 && char.IsAsciiLetterLower(piece[0]))
            piece = char.ToUpperInvariant(piece[0]) + piece[1..];
        return random.Next(12) == 0 ? piece : piece + " ";
    }

    private static string Number(Random random) => random.Next(6) switch
    {
        0 => random.Next(1, 30).ToString(CultureInfo.InvariantCulture),
        1 => random.Next(1700, 2200).ToString(CultureInfo.InvariantCulture),
        2 => random.Next(0, 10_000_000).ToString(CultureInfo.InvariantCulture),
        3 => random.Next(1, 999).ToString(CultureInfo.InvariantCulture) + ".000",
        4 => random.Next(1, 99).ToString(CultureInfo.InvariantCulture) + "," + random.Next(0, 99).ToString(CultureInfo.InvariantCulture),
        _ => "0" + random.Next(0, 999).ToString(CultureInfo.InvariantCulture),
    };
}
