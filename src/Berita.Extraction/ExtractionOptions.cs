namespace Berita.Extraction;

/// <summary>How an extractor works. Immutable: change it with <c>options with { … }</c>.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static ExtractionOptions Default { get; } = new();

    /// <summary>The stages to run. All by default.</summary>
    public ExtractionStages Stages { get; init; } = ExtractionStages.All;

    /// <summary>The conventions of tokens. <see cref="TokenStyle.News"/> by default.</summary>
    public TokenStyle TokenStyle { get; init; } = TokenStyle.News;

    /// <summary>The longest text that is read, in UTF-16 code units; a longer one is an <see cref="ArgumentException"/>. 2^28 (512 MB) by default.</summary>
    public int MaxTextLength { get; init; } = 1 << 28;

    /// <summary>The lexicon. <see cref="Lexicon.Indonesian"/> when null, which is the default.</summary>
    public Lexicon? Lexicon { get; init; }
}
