using Berita.Extraction;

namespace ExtractDemo;

/// <summary>A stretch of a text to mark.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">As what.</param>
/// <param name="Finding">The index of the quantity, temporal or attribution that it belongs to.</param>
/// <param name="IsMain">Whether it stands for its finding: every finding has one such mark.</param>
/// <param name="Lane">How far below the text its line runs; lines in one lane never overlap.</param>
internal readonly record struct Mark(TextSpan Span, MarkKind Kind, int Finding, bool IsMain, int Lane = 0);
