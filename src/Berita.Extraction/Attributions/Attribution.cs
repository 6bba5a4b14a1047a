namespace Berita.Extraction;

/// <summary>A place where the text gives a statement, claim or view to a source, or says that it was reported.</summary>
/// <remarks>Immutable; any thread may use it. Offsets are UTF-16 code units; an optional part that is absent has an empty span.</remarks>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("“Kami siap,” kata Menteri Pertanian Sri Utami kepada wartawan, seperti dikutip Antara.");
/// var attribution = document.Attributions[0];
/// Console.WriteLine($"{attribution.Act}, {attribution.Form}"); // Say, Direct
/// Console.WriteLine(document[attribution.Cue]); // kata
/// Console.WriteLine(document[attribution.Speaker]); // Sri Utami
/// Console.WriteLine(document[attribution.Source!.Value.Role]); // Menteri Pertanian
/// Console.WriteLine(document[attribution.Addressee]); // wartawan
/// Console.WriteLine(document[attribution.Content[0]]); // Kami siap
/// Console.WriteLine(document[attribution.Relays[0].Source.Span]); // Antara
/// Console.WriteLine(attribution.Pattern); // quote-cue-source
/// Console.WriteLine(attribution.Span.Start); // 0
/// </code>
/// </example>
public readonly struct Attribution
{
    private readonly TextSpan[]? _content;
    private readonly int _contentStart;
    private readonly int _contentCount;
    private readonly Relay[]? _relays;
    private readonly int _relayStart;
    private readonly int _relayCount;

    internal Attribution(in AttributionRecord record, TextSpan[] content, Relay[] relays)
    {
        Record = record;
        _content = content;
        _contentStart = record.ContentStart;
        _contentCount = record.ContentCount;
        _relays = relays;
        _relayStart = record.RelayStart;
        _relayCount = record.RelayCount;
    }

    /// <summary>From the first to the last of cue, source, content, relays, addressee and quotation marks.</summary>
    public TextSpan Span => Record.Span;

    /// <summary>How the words are given.</summary>
    public AttributionForm Form => Record.Form;

    /// <summary>What kind of saying it is.</summary>
    public AttributionAct Act => Record.Act;

    /// <summary>The word that attributes, with its clitic; empty in <c>Nama: …</c>.</summary>
    public TextSpan Cue => Record.Cue;

    /// <summary>Who is named beside the cue; null where nobody is (<c>katanya</c>, <c>diduga</c>).</summary>
    public Source? Source => Record.Source;

    /// <summary>Where the text gives the fullest name of the speaker; empty where it is not known.</summary>
    public TextSpan Speaker => Record.Speaker;

    /// <summary>Whom it was said to; empty where nobody is named.</summary>
    public TextSpan Addressee => Record.Addressee;

    /// <summary>The rule that found it, for measuring and for explaining.</summary>
    public string Pattern => Record.Pattern ?? "";

    /// <summary>What is attributed, one span a piece, without the outer quotation marks.</summary>
    public ReadOnlySpan<TextSpan> Content => _content.AsSpan(_contentStart, _contentCount);

    /// <summary>The outlets that carried the statement, in the order of the text.</summary>
    public ReadOnlySpan<Relay> Relays => _relays.AsSpan(_relayStart, _relayCount);

    internal AttributionRecord Record { get; }
}
