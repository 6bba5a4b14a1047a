using System.Globalization;

namespace Berita.Extraction.Tests.Tokens;

/// <summary>The tokens of a block, written from masks made by chance, against a loop over their bits.</summary>
public class TokenWriterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(64)]
    public void Write_IsWhatALoopOverTheBitsWrites(int mostTokens)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++)
        {
            // blocks with text behind them, and the last ones
            var text = new string([.. Enumerable.Range(0, 64 + random.Next(2) * 64).Select(_ => "aZ5.,%(“”-"[random.Next(10)])]);
            var isOpen = random.Next(2) == 1;
            var (starts, ends) = Masks(random, mostTokens, isOpen);
            var expected = Loop(text, starts, ends, isOpen);

            var tokens = new Token[64 + TokenWriter.Slack + 1];
            tokens[0] = new(-9, -1, TokenKind.Word);
            var (started, ended) = (1, isOpen ? 0 : 1);
            TokenWriter.Write(tokens, text, at: 0, starts, ends, ref started, ref ended);

            Assert.Equal((expected.Count, expected.Count(static t => t.End != Open)), (started, ended));
            for (var i = 0; i < started; i++)
            {
                var end = i < ended ? tokens[i].End : Open;
                Assert.True(expected[i] == (tokens[i].Start, end, tokens[i].Kind), string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, round {round}, token {i}: {tokens[i]}"));
                Assert.Equal((0, false), (tokens[i].Word, tokens[i].EndsLine));
            }
        }
    }

    private const int Open = int.MinValue;

    // tokens that touch or stand apart; the first may have started before, the last may go on behind
    private static (ulong Starts, ulong Ends) Masks(Random random, int mostTokens, bool isOpen)
    {
        ulong starts = 0, ends = 0;
        for (int at = 0, count = 0; at < 64; at++)
        {
            if (isOpen && random.Next(3) == 0)
            {
                ends |= 1UL << at;
                isOpen = false;
            }
            if (!isOpen && count < mostTokens && random.Next(2) == 0)
            {
                starts |= 1UL << at;
                isOpen = true;
                count++;
            }
        }
        return (starts, ends);
    }

    private static List<(int Start, int End, TokenKind Kind)> Loop(string text, ulong starts, ulong ends, bool isOpen)
    {
        List<(int Start, int End, TokenKind Kind)> tokens = [(-9, isOpen ? Open : -1, TokenKind.Word)];
        for (var at = 0; at < 64; at++)
        {
            if ((ends >> at & 1) != 0)
                tokens[^1] = tokens[^1] with { End = at };
            if ((starts >> at & 1) != 0)
                tokens.Add((at, Open, TokenKinds.Of(text[at])));
        }
        return tokens;
    }
}
