using System.Runtime.CompilerServices;
using System.Text;

namespace Berita.Extraction.Tests;

public class BlockScannerTests
{
    private const int Cases = 4000;

    private static readonly string[] s_pieces =
    [
        "kata", "Rp", "10.000", "1,5", "Dr.", "S.H.", "a.n.", "Tbk.", "dll.", "teman-teman", "RI-Jepang", "Jum'at", "ke-14", "28/4/2025", "10-12",
        "50cm", "m2", "kompas.com", "www.a.id", "a@b.id", "@budi", "#tag", "...", "…", "--", "–", "“", "”", "\"", "'", "’", "(", ")", ",", ".",
        ":", ";", "!", "?", "%", "/", "-", "é", "²", "½", "\u0301", "\u00AD", "\u200B", "\u00A0", "\u2009", "\uD83D", "😀", "👨‍👩‍👧", "A", "R.", "I.",
        "No. 5", "x", "9", "lah", "nya", "-nya", "&", "_", "+62812345678", "$", "US$5", "\0", "\t", "\n", "\r\n", "\u2028", " ", " ", " ", " ", " ",
    ];

    [Fact]
    public void SameAsThePlainScanner()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var n = 0; n < Cases; n++)
        {
            var text = n % 4 == 0 ? RandomUnits(random) : RandomPieces(random);
            foreach (var style in (TokenStyle[])[TokenStyle.News, TokenStyle.Gsd])
                AssertSame(text, style, seed);
        }
    }

    [Theory]
    [InlineData("teman-temannya kata Dr. Budi, 10.000-12.000 tentara. ")]
    [InlineData("abcdefgh.Ijkl ")]
    [InlineData("a")]
    public void SameAtEveryBlockBorder(string piece)
    {
        for (var shift = 0; shift <= BlockMasks.Width; shift++)
        {
            AssertSame(new string(' ', shift) + piece + piece + piece, TokenStyle.News, 0);
            AssertSame(new string('x', shift) + piece + piece + piece, TokenStyle.News, 0);
        }
    }

    [Fact]
    public void MasksEqualTheirPlainTwin()
    {
        for (var at = 0; at < char.MaxValue; at += BlockMasks.Width)
        {
            var block = new ushort[BlockMasks.Width];
            for (var i = 0; i < block.Length; i++)
                block[i] = (ushort)(at + i);

            BlockMasks.Read(ref block[0], out var masks);
            Assert.Equal(BlockMasks.ReadPlain(ref block[0]), masks);
        }
    }

    private static void AssertSame(string text, TokenStyle style, int seed)
    {
        var fast = new BufferList<Token>();
        var plain = new BufferList<Token>();
        var landmarks = new BufferList<Landmark>();
        Tokenizer.Tokenize(text, style, AbbreviationTable.Shipped, fast, landmarks);
        Tokenizer.TokenizePlain(text, style, Lexicon.Indonesian, plain);
        Assert.True(
            plain.Items.SequenceEqual(fast.Items),
            $"seed {seed}, {style}: '{Escape(text)}'\nplain {Show(plain.Items)}\nfast  {Show(fast.Items)}");
        var lineEnds = Landmarks(text, plain.Items).Where(static l => l.EndsLine).Select(static l => l.Token).ToList();
        Assert.Equal(lineEnds, Enumerable.Range(0, fast.Count).Where(i => fast[i].EndsLine));
        Assert.Equal(lineEnds, Enumerable.Range(0, plain.Count).Where(i => plain[i].EndsLine));
        Assert.True(
            Landmarks(text, plain.Items).SequenceEqual(landmarks.Items.ToArray().Where(l => l.Token >= 0).Distinct()),
            $"seed {seed}, {style}: landmarks of '{Escape(text)}'");
    }

    private static List<Landmark> Landmarks(string text, Span<Token> tokens)
    {
        var landmarks = new List<Landmark>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Tokenizer.IsLandmark(text, tokens[i]))
                landmarks.Add(new(i, tokens[i].Kind == TokenKind.Word ? Landmark.Abbreviation : text[tokens[i].Start]));
            var gap = text.AsSpan(tokens[i].End..(i + 1 < tokens.Length ? tokens[i + 1].Start : text.Length));
            if (gap.IndexOfAny("\n\r\u2028\u2029\u0085") >= 0)
                landmarks.Add(new(i, Landmark.LineEnd));
        }
        return landmarks;
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:X4}" : c.ToString()));

    private static string Show(Span<Token> tokens) => string.Join(' ', tokens.ToArray().Select(t => t.ToString()));

    private static string RandomPieces(Random random)
    {
        var text = new StringBuilder();
        for (var k = random.Next(1, 60); k > 0; k--)
            text.Append(s_pieces[random.Next(s_pieces.Length)]);
        return text.ToString();
    }

    private static string RandomUnits(Random random) =>
        string.Create(random.Next(1, 200), random, static (to, r) =>
        {
            foreach (ref var c in to)
                c = (char)(r.Next(3) == 0 ? r.Next(0x10000) : r.Next(0x20, 0x7F));
        });
}
