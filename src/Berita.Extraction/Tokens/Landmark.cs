namespace Berita.Extraction;

/// <summary>A token at which a sentence or a quotation may begin or end: a stop, a quotation mark, an abbreviation, the last of a line.</summary>
/// <param name="Token">The index of the token.</param>
/// <param name="EndsLine">Whether a line ends behind it; then it may be any token.</param>
internal readonly record struct Landmark(int Token, bool EndsLine);
