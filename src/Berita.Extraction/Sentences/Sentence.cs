namespace Berita.Extraction;

/// <summary>A sentence: a run of whole tokens, without the white space around it.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Start">The offset of the first UTF-16 code unit.</param>
/// <param name="End">The offset after the last UTF-16 code unit.</param>
/// <param name="FirstToken">The index of the first token in the document.</param>
/// <param name="TokenCount">The number of tokens; at least 1.</param>
public readonly record struct Sentence(int Start, int End, int FirstToken, int TokenCount)
{
    /// <summary>The place of the sentence.</summary>
    public TextSpan Span => new(Start, End);
}
