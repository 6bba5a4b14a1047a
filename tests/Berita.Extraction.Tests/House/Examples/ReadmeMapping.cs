namespace Berita.Extraction.Tests.House.Examples;

public sealed class ArticleRow
{
    public string Text { get; set; } = "";
}

public sealed class FindingRow
{
    public string[] Tokens { get; set; } = [];
    public float[] Amounts { get; set; } = [];
    public string[] Speakers { get; set; } = [];
}

public static class BeritaMapping
{
    private static readonly BeritaExtractor s_extractor = new();

    public static void Map(ArticleRow article, FindingRow finding)
    {
        var document = s_extractor.Extract(article.Text);
        finding.Tokens = [.. document.Tokens.Select(t => document[t.Span])];
        finding.Amounts = [.. document.Quantities.Select(q => (float)(q.Min ?? q.Max ?? 0))];
        finding.Speakers = [.. document.Attributions.Select(a => document[a.Speaker])];
    }
}
