namespace Berita.Extraction;

/// <summary>A stretch of text between quotation marks.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Span">With its marks.</param>
/// <param name="Inner">Without its marks.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside another, and so on.</param>
/// <param name="IsClosed">Whether a closing mark was found in the paragraph.</param>
internal readonly record struct Quotation(TextSpan Span, TextSpan Inner, int Depth, bool IsClosed);
