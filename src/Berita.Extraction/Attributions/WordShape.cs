namespace Berita.Extraction;

/// <summary>What a word makes of the shape of its tokens.</summary>
/// <param name="Shows">What they show, whatever their letters.</param>
/// <param name="Hides">What their letters must not be taken for.</param>
internal readonly record struct WordShape(TokenShape Shows, TokenShape Hides);
