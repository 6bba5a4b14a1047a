namespace Berita.Extraction.Tests;

public class QuotationMatcherTests
{
    [Theory]
    [InlineData("“Ya,” kata dia.", "“Ya,”")]
    [InlineData("\"Ya,\" kata dia, \"dan tidak.\"", "\"Ya,\"|\"dan tidak.\"")]
    [InlineData("”Ya,” kata dia. ”Tidak.”", "”Ya,”|”Tidak.”")]
    [InlineData("Ia berkata, ”Ya“.", "”Ya“")]
    [InlineData("«Ya», kata dia.", "«Ya»")]
    [InlineData("“Kata ‘ya’ itu,” ujarnya.", "“Kata ‘ya’ itu,”|‘ya’")]
    [InlineData("Ia bilang 'ya' pada hari Jum'at.", "'ya'")]
    [InlineData("Pipa 14\" dipasang.", "")]
    [InlineData("Warga menulis \" air habis \" di tembok.", "\" air habis \"")]
    [InlineData("“Saya pergi,\" kata Budi.", "“Saya pergi,\"")]
    public void Closed(string text, string expected)
    {
        var quotations = Match(text);

        Assert.All(quotations, q => Assert.True(q.IsClosed));
        Assert.Equal(expected, string.Join('|', quotations.Select(q => text[q.Span.Start..q.Span.End])));
    }

    [Fact]
    public void NotClosed_RunsToTheEndOfItsParagraph()
    {
        const string Text = "“Satu.\n“Dua,” kata dia.";

        var quotations = Match(Text);

        Assert.Equal(2, quotations.Length);
        Assert.Equal(new Quotation(new(0, 6), new(1, 6), 0, false, true, 0, 2), quotations[0]);
        Assert.Equal(new Quotation(new(7, 13), new(8, 12), 0, true, true, 3, 6), quotations[1]);
    }

    [Fact]
    public void Nested_HasItsDepth()
    {
        var quotations = Match("“Ia berkata “ya” kemarin,” ujarnya.");

        Assert.Equal([0, 1], quotations.Select(q => q.Depth));
    }

    [Fact]
    public void LostMark_DoesNotSwallowTheNextQuotation()
    {
        const string Text = "\"Saya pergi, kata Budi. Lalu, \"Saya pulang,\" katanya.";

        var quotations = Match(Text);

        Assert.Equal([false, true], quotations.Select(q => q.IsClosed));
        Assert.Equal("\"Saya pulang,\"", Text[quotations[1].Span.Start..quotations[1].Span.End]);
    }

    private static Quotation[] Match(string text)
    {
        var tokens = new BufferList<Token>();
        var landmarks = new BufferList<Landmark>();
        var quotations = new BufferList<Quotation>();
        Tokenizer.Tokenize(text, TokenStyle.News, AbbreviationTable.Shipped, tokens, landmarks);
        QuotationMatcher.Match(new TokenView(text, tokens.Items, Lexicon.Indonesian), landmarks.Items, quotations);
        return quotations.ToArray();
    }
}
