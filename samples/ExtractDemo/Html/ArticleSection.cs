using Berita.Extraction;

namespace ExtractDemo;

/// <summary>One article on a page.</summary>
internal sealed class ArticleSection(HtmlBuilder html, Document document, FindingIds ids, Words words)
{
    public void Write(string name)
    {
        html.Add($"""
            <section id="{ids.Section}" aria-labelledby="{ids.Section}-name">
            <h2 id="{ids.Section}-name">{name}</h2>
            <p class="summary">{Summary()} <a class="skip" href="#{ids.Section}-said">{words.SkipToTables}</a></p>

            """);
        WriteFindings();
        html.AddMarkup("</section>\n");
    }

    /// <summary>The text with its marks, and the tables; what stands around them is the caller's.</summary>
    public void WriteFindings()
    {
        html.AddMarkup("<article lang=\"id\">\n");
        MarkedText.Write(html, document, Tags());
        html.Add($"""
            </article>
            <h3 id="{ids.Section}-said">{words.WhoSaidWhat}</h3>

            """);
        new StatementTable(html, document, ids, words).Write();
        html.Add($"""
            <h3>{words.NumbersAndDates}</h3>

            """);
        new FigureTable(html, document, ids, words).Write();
    }

    private MarkTags Tags() => new(document, ids, new Tips(new FindingText(document, words), words, span => document[span]));

    private string Summary() => string.Join(" · ",
        $"{words.WhoSaidWhat}: {words.ShowCount(document.Attributions.Count)}",
        $"{words.NumbersAndDates}: {words.ShowCount(document.Quantities.Count + document.Temporals.Count)}");
}
