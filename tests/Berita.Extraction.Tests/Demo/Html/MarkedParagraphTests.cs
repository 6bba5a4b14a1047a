using ExtractDemo;

namespace Berita.Extraction.Tests.Demo.Html;

public class MarkedParagraphTests
{
    [Theory]
    [InlineData("Ani <mark>bicara <mark>lima</mark> kali</mark>.", 4, 20, 11, 15)]
    [InlineData("Ani <mark>bicara <mark>lima</mark></mark><mark> kali</mark>.", 4, 15, 11, 20)]
    [InlineData("<mark>Ani <mark>bicara lima kali.</mark></mark>", 0, 21, 4, 21)]
    public void Marks_LieInEachOther_AndAreCutWhereTheyCross(string expected, int start, int end, int otherStart, int otherEnd)
    {
        const string Text = "Ani bicara lima kali.";
        var document = new BeritaExtractor().Extract(Text + " Menurut Budi, dua sapi hilang pada Senin, dan tiga pada Selasa.");
        var html = new HtmlBuilder();
        var marks = new[] { new Mark(new(start, end), MarkKind.Date, 0, IsMain: false), new Mark(new(otherStart, otherEnd), MarkKind.Quantity, 0, IsMain: false) };

        new MarkedParagraph(html, Text, new MarkTags(document, new(1), new Tips(new(document, Words.English), Words.English, s => document[s]))).Write(new(0, Text.Length), marks);

        Assert.Equal($"<p>{expected}</p>\n", WithoutAttributes(html.ToString()));
    }

    private static string WithoutAttributes(string html) =>
        string.Join("<mark>", html.Split("<mark ").Select((part, i) => i == 0 ? part : part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..]));
}
