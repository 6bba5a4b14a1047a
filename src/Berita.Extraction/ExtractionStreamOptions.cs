namespace Berita.Extraction;

/// <summary>How <see cref="BeritaExtractor.ExtractAsync{T}"/> goes through a stream. Immutable: change it with <c>options with { … }</c>.</summary>
/// <remarks>Any thread may use it.</remarks>
/// <example>
/// <code>
/// var options = ExtractionStreamOptions.Default with { DegreeOfParallelism = 2, Window = 8 };
/// var texts = new[] { "Dua ekor sapi.", "Tiga ekor kambing." }.ToAsyncEnumerable();
/// await foreach (var result in new BeritaExtractor().ExtractAsync(texts, options: options))
///     Console.WriteLine(result.Item);
/// // Dua ekor sapi.
/// // Tiga ekor kambing.
/// </code>
/// </example>
public sealed record ExtractionStreamOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static ExtractionStreamOptions Default { get; } = new();

    /// <summary>The most texts that are read at the same time, at least 1. The number of processors by default.</summary>
    public int DegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// The most items that are taken from the source and not yet handed on, at least 1. It bounds the memory where a long text
    /// holds up those behind it, or the caller is slow. Four for each processor by default.
    /// </summary>
    public int Window { get; init; } = 4 * Environment.ProcessorCount;

    /// <exception cref="ArgumentException">A property has a value that it cannot have; the message names both.</exception>
    internal static void Check(ExtractionStreamOptions options)
    {
        var problem = options.DegreeOfParallelism < 1 ? $"{nameof(DegreeOfParallelism)} {options.DegreeOfParallelism} is below 1"
            : options.Window < 1 ? $"{nameof(Window)} {options.Window} is below 1"
            : null;
        if (problem is not null)
            throw new ArgumentException($"{problem}.", nameof(options));
    }
}
