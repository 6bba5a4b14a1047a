namespace Berita.Extraction;

/// <summary>The noun phrase that names who said something.</summary>
/// <remarks>Immutable; any thread may use it. A part that is not named has an empty span.</remarks>
/// <param name="Span">The whole noun phrase, title and role included.</param>
/// <param name="Person">The person's name.</param>
/// <param name="Role">The post.</param>
/// <param name="Affiliation">The organisation or region of the post.</param>
public readonly record struct Source(TextSpan Span, TextSpan Person = default, TextSpan Role = default, TextSpan Affiliation = default);
