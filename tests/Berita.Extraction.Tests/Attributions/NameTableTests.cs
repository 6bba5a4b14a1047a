namespace Berita.Extraction.Tests.Attributions;

public class NameTableTests
{
    [Fact]
    public void Words_AreFoundAgain_WhateverTheCase_AlsoAfterUseForAnotherText()
    {
        var table = new NameTable();
        for (var round = 0; round < 3; round++)
        {
            var words = Enumerable.Range(0, round == 1 ? 2000 : 20).Select(i => $"Nama{i * (round + 1)}").ToArray();
            var text = string.Join(' ', words) + ' ' + string.Join(' ', words).ToUpperInvariant();
            var tokens = Split(text);

            var first = tokens.Take(words.Length).Select(t => table.Add(text, t)).ToArray();
            var again = tokens.Skip(words.Length).Select(t => table.Find(text, t)).ToArray();

            Assert.Equal(first, again);
            Assert.Equal(words.Length, first.Distinct().Count());
            Assert.DoesNotContain(0, first);
            table.Clear();
            Assert.All(tokens, t => Assert.Equal(0, table.Find(text, t)));
        }
    }

    private static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var start = 0;
        foreach (var word in text.Split(' '))
        {
            tokens.Add(new Token(start, start + word.Length, TokenKind.Word));
            start += word.Length + 1;
        }
        return tokens;
    }
}
