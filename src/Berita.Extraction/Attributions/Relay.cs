namespace Berita.Extraction;

/// <summary>An outlet that carried a statement by somebody else.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Cue">The word that says so: <c>dikutip</c>.</param>
/// <param name="Source">The outlet.</param>
public readonly record struct Relay(TextSpan Cue, Source Source);
