namespace Berita.Extraction;

/// <summary>The noun phrase that names who said something.</summary>
/// <remarks>Immutable; any thread may use it. A part that is not named has an empty span.</remarks>
/// <param name="Span">The whole noun phrase, title and role included.</param>
/// <param name="Person">The person's name.</param>
/// <param name="Role">The post.</param>
/// <param name="Affiliation">The organisation or region of the post.</param>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("Ketua Koperasi Harapan Sri Utami mengatakan panen mundur.");
/// var source = document.Attributions[0].Source!.Value;
/// Console.WriteLine(document[source.Span]); // Ketua Koperasi Harapan Sri Utami
/// Console.WriteLine(document[source.Person]); // Sri Utami
/// Console.WriteLine(document[source.Role]); // Ketua
/// Console.WriteLine(document[source.Affiliation]); // Koperasi Harapan
/// </code>
/// </example>
public readonly record struct Source(TextSpan Span, TextSpan Person = default, TextSpan Role = default, TextSpan Affiliation = default);
