namespace Berita.Extraction;

/// <summary>A place where the text gives a person a post.</summary>
/// <param name="First">The first token of the post.</param>
/// <param name="Last">The last token of the post and its organisation.</param>
/// <param name="Person">The person's index.</param>
internal readonly record struct PostHolder(int First, int Last, int Person);
