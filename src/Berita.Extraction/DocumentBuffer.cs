namespace Berita.Extraction;

/// <summary>Room for the findings of one text, to be used again for the next: extraction into it allocates nothing once it has grown.</summary>
/// <remarks>Not thread-safe: one buffer a thread. What it holds is valid until the next extraction into it.</remarks>
/// <example>
/// <code>
/// const string text = "“Kami siap,” kata Sri Utami. Dua kapal tiba Senin.";
/// var buffer = new DocumentBuffer();
/// new BeritaExtractor().Extract(text, buffer);
/// Console.WriteLine($"{buffer.Tokens.Length} {buffer.Sentences.Length} {buffer.Quantities.Length} {buffer.Temporals.Length}"); // 14 2 1 1
/// for (var i = 0; i &lt; buffer.AttributionCount; i++)
///     Console.WriteLine(buffer.GetAttribution(i).Speaker.In(text).ToString());
/// // Sri Utami
/// </code>
/// </example>
public sealed class DocumentBuffer
{
    /// <summary>The tokens, in the order of the text.</summary>
    public ReadOnlySpan<Token> Tokens => TokenList.Items;

    /// <summary>The sentences, in the order of the text.</summary>
    public ReadOnlySpan<Sentence> Sentences => SentenceList.Items;

    /// <summary>The quantities, in the order of the text.</summary>
    public ReadOnlySpan<Quantity> Quantities => QuantityList.Items;

    /// <summary>The temporals, in the order of the text.</summary>
    public ReadOnlySpan<Temporal> Temporals => TemporalList.Items;

    /// <summary>The number of attributions.</summary>
    public int AttributionCount => AttributionLists.Records.Count;

    /// <summary>The conventions of the tokens it holds.</summary>
    internal TokenStyle Style { get; set; }

    /// <summary>What its findings were read with; null for the lexicon that ships.</summary>
    internal Lexicon? Lexicon { get; set; }

    internal BufferList<Token> TokenList { get; } = new();

    internal BufferList<Landmark> LandmarkList { get; } = new();

    internal Candidates Candidates { get; } = new();

    internal BufferList<Sentence> SentenceList { get; } = new();

    internal BufferList<Quotation> QuotationList { get; } = new();

    internal BufferList<Quantity> QuantityList { get; } = new();

    internal BufferList<Temporal> TemporalList { get; } = new();

    internal AttributionLists AttributionLists { get; } = new();

    /// <summary>An attribution by its place in the order of the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such attribution.</exception>
    public Attribution GetAttribution(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, AttributionCount);
        return new(AttributionLists.Records[index], AttributionLists.Content.Storage, AttributionLists.Relays.Storage);
    }

    internal void Clear()
    {
        TokenList.Clear();
        LandmarkList.Clear();
        Candidates.Clear();
        SentenceList.Clear();
        QuotationList.Clear();
        QuantityList.Clear();
        TemporalList.Clear();
        AttributionLists.Clear();
    }
}
