namespace Berita.Extraction;

/// <summary>A unit found in a text.</summary>
/// <param name="Entry">What it is.</param>
/// <param name="Start">The offset of its first code unit.</param>
/// <param name="End">The offset after its last code unit.</param>
/// <param name="Next">The token where the text goes on: the last one itself where the unit ends inside it (<c>g/L</c>).</param>
internal readonly record struct UnitMatch(UnitEntry Entry, int Start, int End, int Next)
{
    public TextSpan Span => new(Start, End);
}
