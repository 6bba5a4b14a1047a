namespace Berita.Extraction;

/// <summary>A stretch of text between quotation marks, within one paragraph (line).</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Span">With its marks; to the end of the paragraph where it is not closed.</param>
/// <param name="Inner">Without its marks.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside another, and so on.</param>
/// <param name="IsClosed">Whether a closing mark was found in the paragraph.</param>
/// <param name="IsDouble">Whether the marks are double ones or guillemets, not single ones.</param>
/// <param name="FirstToken">The index of the token that is the opening mark.</param>
/// <param name="LastToken">The index of the token that is the closing mark; the last of the paragraph where it is not closed.</param>
internal readonly record struct Quotation(
    TextSpan Span, TextSpan Inner, int Depth, bool IsClosed, bool IsDouble, int FirstToken, int LastToken);
