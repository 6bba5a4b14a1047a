namespace Berita.Extraction;

/// <summary>An article as a row of a table: what a <see cref="RowMapping"/> reads.</summary>
/// <remarks>Not thread-safe: one row a thread. A plain class with a column a property, for frameworks that fill rows by reflection.</remarks>
/// <example>
/// <code>
/// var row = new ArticleRow { Text = "Ia tiba kemarin.", PublishedOn = "2025-04-30" };
/// var found = new FindingsRow();
/// RowMapping.With(new BeritaExtractor())(row, found);
/// Console.WriteLine(found.Dates[0]); // 2025-04-29
/// </code>
/// </example>
public sealed class ArticleRow
{
    /// <summary>The text; empty by default. Null counts as empty.</summary>
    public string Text { get; set; } = "";

    /// <summary>The day of publication as <c>2025-04-30</c>; anything else, and the empty default, leaves dates as the text has them.</summary>
    public string PublishedOn { get; set; } = "";
}
