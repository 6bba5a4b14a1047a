namespace Berita.Extraction;

/// <summary>A sentence: a run of whole tokens, without the white space around it.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Start">The offset of the first UTF-16 code unit.</param>
/// <param name="End">The offset after the last UTF-16 code unit.</param>
/// <param name="FirstToken">The index of the first token in the document.</param>
/// <param name="TokenCount">The number of tokens; at least 1.</param>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("Harga naik. Dua kapal tiba.");
/// var sentence = document.Sentences[1];
/// Console.WriteLine(document[sentence.Span]); // Dua kapal tiba.
/// Console.WriteLine($"{sentence.Start}, {sentence.End}"); // 12, 27
/// Console.WriteLine($"{sentence.FirstToken}, {sentence.TokenCount}"); // 3, 4
/// </code>
/// </example>
public readonly record struct Sentence(int Start, int End, int FirstToken, int TokenCount)
{
    /// <summary>The place of the sentence.</summary>
    public TextSpan Span => new(Start, End);
}
