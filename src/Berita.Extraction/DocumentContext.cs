namespace Berita.Extraction;

/// <summary>What the caller knows of a text besides its characters.</summary>
/// <remarks><c>default</c> knows nothing.</remarks>
public readonly record struct DocumentContext
{
    /// <summary>The day the text was published: the reference for weekdays, <c>kemarin</c>, <c>pekan lalu</c>. Null: dates are not resolved.</summary>
    public DateOnly? PublishedOn { get; init; }
}
