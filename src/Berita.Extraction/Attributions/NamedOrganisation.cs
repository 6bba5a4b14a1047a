namespace Berita.Extraction;

/// <summary>A place where the text names an organisation by head and more.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="IsSource">Whether it says something there.</param>
internal readonly record struct NamedOrganisation(int First, int Last, bool IsSource);
