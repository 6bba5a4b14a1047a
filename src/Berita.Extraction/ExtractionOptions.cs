namespace Berita.Extraction;

/// <summary>How an extractor works. Immutable: change it with <c>options with { … }</c>.</summary>
/// <remarks>Any thread may use it. Values are checked when an extractor is made. Equal when all properties are.</remarks>
/// <example>
/// <code>
/// var options = ExtractionOptions.Default with
/// {
///     Stages = ExtractionStages.Quantities | ExtractionStages.Temporals,
///     TokenStyle = TokenStyle.Gsd,
///     MaxTextLength = 100_000,
///     Lexicon = Lexicon.Indonesian,
/// };
/// var document = new BeritaExtractor(options).Extract("Menurut Sri, 12 kapal tiba.");
/// Console.WriteLine($"{document.Quantities.Count}, {document.Attributions.Count}"); // 1, 0
/// </code>
/// </example>
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

    /// <exception cref="ArgumentException">A property has a value that it cannot have; the message names both.</exception>
    internal static void Check(ExtractionOptions options)
    {
        var problem = (options.Stages & ~ExtractionStages.All) != 0 ? $"{nameof(Stages)} {(int)options.Stages} has bits that are no stage"
            : !Enum.IsDefined(options.TokenStyle) ? $"{nameof(TokenStyle)} {(int)options.TokenStyle} is no style"
            : options.MaxTextLength < 1 ? $"{nameof(MaxTextLength)} {options.MaxTextLength} is below 1"
            : null;
        if (problem is not null)
            throw new ArgumentException($"{problem}.", nameof(options));
    }
}
