using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>Reads Indonesian news text and returns what it says, each finding with its exact place.</summary>
/// <remarks>
/// Immutable and thread-safe: make one, share it. Nothing is downloaded, no culture or clock is asked, no text makes it
/// throw but one longer than <see cref="ExtractionOptions.MaxTextLength"/>. Each call of <c>Extract</c> is an activity <c>Extract</c>
/// of the source <c>Berita.Extraction</c>, and counts in the meter of that name: <c>berita.extraction.documents</c>,
/// <c>berita.extraction.characters</c> (UTF-16 code units) and <c>berita.extraction.duration</c> (seconds); that costs nothing
/// while nobody listens.
/// </remarks>
/// <example>
/// <code>
/// var extractor = new BeritaExtractor();
/// var document = extractor.Extract("“Panen mundur,” kata Sri Utami. Sekitar 40 truk tiba.");
/// Console.WriteLine(document[document.Attributions[0].Speaker]); // Sri Utami
/// Console.WriteLine(document.Quantities[0].Min); // 40
/// </code>
/// </example>
public sealed partial class BeritaExtractor
{
    private readonly ConcurrentBag<DocumentBuffer> _buffers = [];

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">How it works; <see cref="ExtractionOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    /// <example>
    /// <code>
    /// var extractor = new BeritaExtractor(new ExtractionOptions { Stages = ExtractionStages.Quantities });
    /// var document = extractor.Extract("Tiga kapal tiba pada Senin.");
    /// Console.WriteLine(document.Quantities.Count); // 1
    /// Console.WriteLine(document.Temporals.Count); // 0
    /// </code>
    /// </example>
    public BeritaExtractor(ExtractionOptions? options = null)
    {
        Options = options ?? ExtractionOptions.Default;
        ExtractionOptions.Check(Options);
    }

    /// <summary>How the extractor works.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(new BeritaExtractor().Options.TokenStyle); // News
    /// </code>
    /// </example>
    public ExtractionOptions Options { get; }

    // the abbreviations are all that cutting tokens needs; the rest is read when a later stage asks for it
    private AbbreviationTable Abbreviations => Options.Lexicon?.Abbreviations ?? AbbreviationTable.Shipped;

    private Lexicon Words => Options.Lexicon ?? (Wants(ExtractionStages.Attributions) ? Lexicon.Indonesian : Lexicon.WithoutSpeech);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; it is never changed.</param>
    /// <param name="context">What else is known of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <example>
    /// <code>
    /// var document = new BeritaExtractor().Extract("Ia tiba kemarin.", new DocumentContext { PublishedOn = new DateOnly(2025, 4, 30) });
    /// Console.WriteLine(document.Temporals[0].Resolved); // 2025-04-29
    /// </code>
    /// </example>
    public Document Extract(string text, DocumentContext context = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = _buffers.TryTake(out var used) ? used : new DocumentBuffer();
        Extract(text, buffer, context);
        var document = new Document(text, buffer, Options.TokenStyle, Options.Lexicon);
        _buffers.Add(buffer);
        return document;
    }

    /// <summary>Reads characters wherever they lie; the document holds a copy of them.</summary>
    /// <param name="text">The text; it is never changed.</param>
    /// <param name="context">What else is known of it.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <example>
    /// <code>
    /// var line = "judul: Dua ekor sapi hilang.";
    /// var document = new BeritaExtractor().Extract(line.AsSpan(7));
    /// Console.WriteLine(document.Text); // Dua ekor sapi hilang.
    /// </code>
    /// </example>
    public Document Extract(ReadOnlySpan<char> text, DocumentContext context = default)
    {
        CheckLength(text);
        return Extract(text.ToString(), context);
    }

    /// <summary>Reads characters wherever they lie; the document holds a copy of them, or the string itself where they are a whole one.</summary>
    /// <param name="text">The text; it is never changed.</param>
    /// <param name="context">What else is known of it.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <example>
    /// <code>
    /// var line = "judul: Dua ekor sapi hilang.".AsMemory();
    /// var document = new BeritaExtractor().Extract(line[7..]);
    /// Console.WriteLine(document[document.Quantities[0].Span]); // Dua ekor sapi
    /// </code>
    /// </example>
    public Document Extract(ReadOnlyMemory<char> text, DocumentContext context = default) =>
        MemoryMarshal.TryGetString(text, out var whole, out _, out var length) && length == whole.Length
            ? Extract(whole, context)
            : Extract(text.Span, context);

    /// <summary>Reads a text into a buffer that can be used again.</summary>
    /// <param name="text">The text; it is never changed.</param>
    /// <param name="buffer">What it held before is gone.</param>
    /// <param name="context">What else is known of the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <example>
    /// <code>
    /// var extractor = new BeritaExtractor();
    /// var buffer = new DocumentBuffer();
    /// foreach (var text in new[] { "Dua ekor sapi.", "Tiga ekor kambing." })
    /// {
    ///     extractor.Extract(text, buffer);
    ///     Console.WriteLine(buffer.Quantities[0].Min);
    /// }
    /// // 2
    /// // 3
    /// </code>
    /// </example>
    public void Extract(ReadOnlySpan<char> text, DocumentBuffer buffer, DocumentContext context = default)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        CheckLength(text);
        if (Telemetry.IsWatched)
            ReadWatched(text, buffer, context);
        else
            Read(text, buffer, context);
    }

    private void ReadWatched(ReadOnlySpan<char> text, DocumentBuffer buffer, DocumentContext context)
    {
        using var activity = Telemetry.Start(text.Length);
        var started = Stopwatch.GetTimestamp();
        Read(text, buffer, context);
        Telemetry.Count(activity, text.Length, started, buffer);
    }

    private void Read(ReadOnlySpan<char> text, DocumentBuffer buffer, DocumentContext context)
    {
        buffer.Clear();
        buffer.Style = Options.TokenStyle;
        buffer.Lexicon = Options.Lexicon;
        Tokenizer.Tokenize(text, Options.TokenStyle, Abbreviations, buffer.TokenList, buffer.LandmarkList);
        if ((Options.Stages & ~ExtractionStages.Tokens) == 0)
            return;
        var lexicon = Words;
        ReadSentences(new TokenView(text, buffer.TokenList.Items, lexicon), buffer);
        if (!Wants(ExtractionStages.Quantities | ExtractionStages.Temporals | ExtractionStages.Attributions))
            return;
        CandidateFinder.Find(text, buffer.TokenList.Items, lexicon.Vocabulary, buffer.Candidates);
        ReadFindings(new TokenView(text, buffer.TokenList.Items, lexicon), buffer, context);
    }

    /// <summary>The tokens of a text, without an allocation a token.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <example>
    /// <code>
    /// foreach (var token in new BeritaExtractor().EnumerateTokens("Rp5 ribu"))
    ///     Console.WriteLine(token);
    /// // Word [0, 2)
    /// // Number [2, 3)
    /// // Word [4, 8)
    /// </code>
    /// </example>
    public TokenEnumerator EnumerateTokens(ReadOnlySpan<char> text)
    {
        CheckLength(text);
        var buffer = _buffers.TryTake(out var used) ? used : new DocumentBuffer();
        buffer.Clear();
        Tokenizer.Tokenize(text, Options.TokenStyle, Abbreviations, buffer.TokenList, buffer.LandmarkList);
        return new TokenEnumerator(buffer, _buffers);
    }

    /// <summary>Why each token of a text was cut where it was: for people who wonder, not for speed.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ExtractionOptions.MaxTextLength"/>.</exception>
    /// <example>
    /// <code>
    /// var explanation = new BeritaExtractor().Explain("Dr. Sri")[0];
    /// Console.WriteLine(explanation.Characters); // Dr.
    /// Console.WriteLine(explanation.InIndonesian); // singkatan dalam kamus beserta titiknya
    /// </code>
    /// </example>
    public IReadOnlyList<TokenExplanation> Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        CheckLength(text);
        return TokenExplainer.Explain(text, Options.TokenStyle, Words);
    }

    private void CheckLength(ReadOnlySpan<char> text)
    {
        if (text.Length > Options.MaxTextLength)
            throw new ArgumentException($"The text has {text.Length} UTF-16 code units; MaxTextLength is {Options.MaxTextLength}.", nameof(text));
    }

    private bool Wants(ExtractionStages anyOf) => (Options.Stages & anyOf) != 0;

    private static void ReadSentences(in TokenView view, DocumentBuffer buffer)
    {
        QuotationMatcher.Match(view, buffer.LandmarkList.Items, buffer.QuotationList);
        SentenceSplitter.Split(view, buffer.LandmarkList.Items, buffer.QuotationList.Items, buffer.SentenceList);
    }

    private void ReadFindings(in TokenView view, DocumentBuffer buffer, DocumentContext context)
    {
        if (Wants(ExtractionStages.Quantities | ExtractionStages.Temporals))
            TemporalReader.Read(view, buffer.Candidates.Temporals.Items, buffer.LandmarkList.Items, context.PublishedOn, buffer.TemporalList);
        if (Wants(ExtractionStages.Quantities))
            QuantityReader.Read(view, buffer.Candidates.Quantities.Items, buffer.LandmarkList.Items, buffer.TemporalList.Items, buffer.QuantityList);
        if (Wants(ExtractionStages.Attributions))
            AttributionReader.Read(view, buffer.Candidates, buffer.SentenceList.Items, buffer.QuotationList.Items, buffer.AttributionLists);
        // read for the quantities' sake only
        if (!Wants(ExtractionStages.Temporals))
            buffer.TemporalList.Clear();
    }
}
