using System.Text.Json.Serialization;

namespace Berita.Extraction;

/// <summary>A text and what was found in it.</summary>
/// <remarks>Immutable; any number of threads may read it. All lists are sorted by start. Offsets are UTF-16 code units into <see cref="Text"/>.</remarks>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("“Kami siap,” kata Sri Utami. Dua kapal tiba Senin.");
/// Console.WriteLine(document.Tokens.Count); // 14
/// foreach (var sentence in document.Sentences)
///     Console.WriteLine(document[sentence.Span]);
/// // “Kami siap,” kata Sri Utami.
/// // Dua kapal tiba Senin.
/// Console.WriteLine(document[document.Attributions[0].Content[0]]); // Kami siap
/// Console.WriteLine(document[document.Quantities[0].Span]); // Dua kapal
/// Console.WriteLine(document[document.Temporals[0].Span]); // Senin
/// Console.WriteLine(document.Text.Length); // 50
/// </code>
/// </example>
[JsonConverter(typeof(DocumentConverter))]
public sealed partial class Document
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly Quantity[] _quantities;
    private readonly Temporal[] _temporals;
    private readonly Attribution[] _attributions;
    private readonly Lexicon? _lexicon;

    internal Document(string text, DocumentBuffer buffer, TokenStyle style, Lexicon? lexicon)
    {
        Text = text;
        Style = style;
        _lexicon = lexicon;
        _tokens = buffer.TokenList.ToArray();
        _sentences = buffer.SentenceList.ToArray();
        _quantities = buffer.QuantityList.ToArray();
        _temporals = buffer.TemporalList.ToArray();
        _attributions = Freeze(buffer.AttributionLists);
    }

    /// <summary>The text, exactly as it was given.</summary>
    public string Text { get; }

    /// <summary>The tokens: with the gaps between them they rebuild the text.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The sentences.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>The numbers with their units and what they count.</summary>
    public IReadOnlyList<Quantity> Quantities => _quantities;

    /// <summary>The dates and times.</summary>
    public IReadOnlyList<Temporal> Temporals => _temporals;

    /// <summary>Who said what.</summary>
    public IReadOnlyList<Attribution> Attributions => _attributions;

    internal ReadOnlySpan<Token> TokenSpan => _tokens;

    internal ReadOnlySpan<Sentence> SentenceSpan => _sentences;

    internal ReadOnlySpan<Quantity> QuantitySpan => _quantities;

    internal ReadOnlySpan<Temporal> TemporalSpan => _temporals;

    internal TokenStyle Style { get; }

    /// <summary>What the document was read with, read now if it is the one that ships and no stage needed it.</summary>
    internal Lexicon Lexicon => _lexicon ?? Lexicon.WithoutSpeech;

    /// <summary>The characters of a span; empty for an absent one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the text.</exception>
    public string this[TextSpan span] => span.IsEmpty ? "" : Text[span.Start..span.End];

    /// <summary>The syntactic words of a token, as Universal Dependencies splits them: <c>pasukannya</c> is <c>pasukan</c> and <c>nya</c>.</summary>
    /// <param name="token">A token of this document.</param>
    /// <exception cref="ArgumentOutOfRangeException">The token does not lie within the text.</exception>
    /// <example>
    /// <code>
    /// var document = new BeritaExtractor().Extract("pasukannya");
    /// var parts = document.PartsOf(document.Tokens[0]);
    /// for (var i = 0; i &lt; parts.Count; i++)
    ///     Console.WriteLine(document[parts[i]]);
    /// // pasukan
    /// // nya
    /// </code>
    /// </example>
    public TokenParts PartsOf(Token token) => CliticSplitter.Split(Text, token, Style, Lexicon.Clitics);

    private static Attribution[] Freeze(AttributionLists lists)
    {
        if (lists.Records.Count == 0)
            return [];
        var content = lists.Content.ToArray();
        var relays = lists.Relays.ToArray();
        var attributions = new Attribution[lists.Records.Count];
        for (var i = 0; i < attributions.Length; i++)
            attributions[i] = new(lists.Records[i], content, relays);
        return attributions;
    }
}
