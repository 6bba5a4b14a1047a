using Berita.Extraction;

namespace ExtractDemo;

/// <summary>A page of articles: each with its text marked, who said what in it, and its numbers and dates.</summary>
internal sealed class ArticlePage(OutputSink sink, Words words) : IDocumentWriter
{
    private const int LongestTitle = 80;

    private readonly HtmlBuilder _html = new();
    private int _count;

    public void Write(Document document, string? id)
    {
        var name = id ?? FirstLine(document) ?? $"{words.Article} {words.ShowCount(_count + 1)}";
        if (_count++ == 0)
            Begin(name);
        new ArticleSection(_html, document, new(_count), words).Write(name);
        Flush();
    }

    public void End()
    {
        if (_count == 0)
            Begin(words.NothingFound);
        _html.AddMarkup("</main>\n");
        PageShell.End(_html, words);
        Flush();
    }

    public void Dispose()
    {
        // the sink is not ours
    }

    private void Begin(string title)
    {
        PageShell.Begin(_html, title, words.PageHeading, words);
        Legend.Write(_html, words);
        _html.AddMarkup("<main>\n");
    }

    private void Flush()
    {
        sink.Write(_html.ToUtf8());
        _html.Clear();
    }

    private static string? FirstLine(Document document)
    {
        foreach (var line in Paragraphs.In(document.Text))
        {
            var text = document[line].Trim();
            return text.Length <= LongestTitle ? text : text[..(char.IsHighSurrogate(text[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)] + "…";
        }
        return null;
    }
}
