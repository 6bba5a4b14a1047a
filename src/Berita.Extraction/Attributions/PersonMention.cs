namespace Berita.Extraction;

/// <summary>A place where the text names a person.</summary>
/// <param name="Start">The first token with the post before the name.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="Last">The last token of the name.</param>
/// <param name="Person">The person's index.</param>
internal readonly record struct PersonMention(int Start, int First, int Last, int Person);
