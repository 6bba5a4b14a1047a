namespace Berita.Extraction;

/// <summary>What the caller knows of a text besides its characters.</summary>
/// <remarks><c>default</c> knows nothing. Immutable; any thread may use it. Equal when all properties are.</remarks>
/// <example>
/// <code>
/// var context = new DocumentContext { PublishedOn = new DateOnly(2025, 4, 30) };
/// var extractor = new BeritaExtractor();
/// Console.WriteLine(extractor.Extract("Rapat digelar Senin (28/4).", context).Temporals[0].Resolved); // 2025-04-28
/// Console.WriteLine(extractor.Extract("Rapat digelar Senin (28/4).").Temporals[0].Value); // XXXX-04-28
/// </code>
/// </example>
public readonly record struct DocumentContext
{
    /// <summary>The day the text was published: the reference for weekdays, <c>kemarin</c>, <c>pekan lalu</c>. Null: dates are not resolved.</summary>
    public DateOnly? PublishedOn { get; init; }
}
