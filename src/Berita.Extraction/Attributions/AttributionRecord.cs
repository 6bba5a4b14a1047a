namespace Berita.Extraction;

/// <summary>What the attribution stage writes; content and relays lie in the lists beside it.</summary>
internal readonly record struct AttributionRecord
{
    public TextSpan Span { get; init; }

    public AttributionForm Form { get; init; }

    public AttributionAct Act { get; init; }

    public TextSpan Cue { get; init; }

    public Source? Source { get; init; }

    /// <summary>The first token of <see cref="Source"/>.</summary>
    public int SourceToken { get; init; }

    public TextSpan Speaker { get; init; }

    public TextSpan Addressee { get; init; }

    public int ContentStart { get; init; }

    public int ContentCount { get; init; }

    public int RelayStart { get; init; }

    public int RelayCount { get; init; }

    public string? Pattern { get; init; }
}
