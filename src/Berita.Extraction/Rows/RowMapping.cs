using System.Globalization;

namespace Berita.Extraction;

/// <summary>
/// Extraction as a mapping from row to row, for frameworks that work on tables. It names no type of any of them; with ML.NET
/// it is the argument of <c>CustomMapping</c>, see <c>docs/BRIDGES.md</c>.
/// </summary>
/// <remarks>Stateless; any thread may use it, and one mapping serves all threads.</remarks>
/// <example>
/// <code>
/// Action&lt;ArticleRow, FindingsRow> map = RowMapping.With(new BeritaExtractor());
/// var found = new FindingsRow();
/// map(new ArticleRow { Text = "Lima ekor sapi." }, found);
/// Console.WriteLine(found.Amounts[0]); // 5
/// </code>
/// </example>
public static class RowMapping
{
    /// <summary>The mapping that reads articles with an extractor.</summary>
    /// <param name="extractor">The extractor; columns of stages that it does not run stay empty.</param>
    /// <returns>Fills every column of the second row from the first. It throws on no text but one longer than <see cref="ExtractionOptions.MaxTextLength"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> is null.</exception>
    public static Action<ArticleRow, FindingsRow> With(BeritaExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        return (article, findings) => Fill(extractor.Extract(article.Text ?? "", ContextOf(article)), findings);
    }

    private static DocumentContext ContextOf(ArticleRow article) =>
        DateOnly.TryParseExact(article.PublishedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new() { PublishedOn = day }
            : default;

    private static void Fill(Document document, FindingsRow row)
    {
        row.Tokens = [.. document.Tokens.Select(t => document[t.Span])];
        row.Quantities = [.. document.Quantities.Select(q => document[q.Span])];
        row.Kinds = [.. document.Quantities.Select(static q => q.Kind.ToString())];
        row.Amounts = [.. document.Quantities.Select(static q => (float)(q.Min ?? q.Max ?? 0))];
        row.Units = [.. document.Quantities.Select(q => q.Unit is { } unit ? unit.Code ?? document[unit.Span] : "")];
        row.Temporals = [.. document.Temporals.Select(t => document[t.Span])];
        row.Dates = [.. document.Temporals.Select(static t => t.Resolved ?? t.Value ?? t.Relative ?? "")];
        row.Speakers = [.. document.Attributions.Select(a => document[a.Speaker])];
        row.Acts = [.. document.Attributions.Select(static a => a.Act.ToString())];
        row.Statements = [.. document.Attributions.Select(a => string.Join(' ', a.Content.ToArray().Select(piece => document[piece])))];
    }
}
