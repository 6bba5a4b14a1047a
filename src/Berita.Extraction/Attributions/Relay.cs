namespace Berita.Extraction;

/// <summary>An outlet that carried a statement by somebody else.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Cue">The word that says so: <c>dikutip</c>.</param>
/// <param name="Source">The outlet.</param>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("“Kami siap,” kata Sri Utami seperti dikutip Antara.");
/// var relay = document.Attributions[0].Relays[0];
/// Console.WriteLine($"{document[relay.Cue]}: {document[relay.Source.Span]}"); // dikutip: Antara
/// </code>
/// </example>
public readonly record struct Relay(TextSpan Cue, Source Source);
