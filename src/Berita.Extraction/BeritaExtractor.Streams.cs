namespace Berita.Extraction;

public sealed partial class BeritaExtractor
{
    /// <summary>Reads a stream of texts on several threads; the documents come in the order of the texts.</summary>
    /// <inheritdoc cref="ExtractAsync{T}"/>
    /// <param name="texts">The texts.</param>
    /// <param name="context">What else is known of every one of them.</param>
    /// <param name="options">How many at once; <see cref="ExtractionStreamOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the stream with <see cref="OperationCanceledException"/>.</param>
    /// <example>
    /// <code>
    /// var texts = new[] { "Dua ekor sapi.", "Tiga ekor kambing." }.ToAsyncEnumerable();
    /// await foreach (var result in new BeritaExtractor().ExtractAsync(texts))
    ///     Console.WriteLine(result.Document?.Quantities[0].Min);
    /// // 2
    /// // 3
    /// </code>
    /// </example>
    public IAsyncEnumerable<ExtractionResult<string>> ExtractAsync(
        IAsyncEnumerable<string> texts, DocumentContext context = default, ExtractionStreamOptions? options = null, CancellationToken cancellationToken = default) =>
        ExtractAsync(texts, static text => text, _ => context, options, cancellationToken);

    /// <summary>Reads a stream of items that have a text, on several threads; the results come in the order of the items.</summary>
    /// <remarks>
    /// At most <see cref="ExtractionStreamOptions.Window"/> items are taken from the source and not yet handed on. An item that
    /// cannot be read is a result with its <see cref="ExtractionResult{T}.Error"/>, and the stream goes on; an error of the source
    /// itself ends the stream, behind the results of the items before it. When the caller stops early, everything stops before
    /// the enumerator is disposed of. Nothing begins before the result is enumerated; each enumeration reads the source anew.
    /// </remarks>
    /// <typeparam name="T">The items of the stream.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="textOf">The text of an item. It is called on several threads.</param>
    /// <param name="contextOf">What else is known of the text of an item; nothing when null. It is called on several threads.</param>
    /// <param name="options">How many at once; <see cref="ExtractionStreamOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the stream with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">The stream or <paramref name="textOf"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is below 1.</exception>
    /// <example>
    /// <code>
    /// var articles = new[] { (Id: 7, Text: "Ia tiba kemarin.", Day: new DateOnly(2025, 4, 30)) }.ToAsyncEnumerable();
    /// var results = new BeritaExtractor().ExtractAsync(
    ///     articles,
    ///     article => article.Text,
    ///     article => new DocumentContext { PublishedOn = article.Day },
    ///     new ExtractionStreamOptions { DegreeOfParallelism = 2, Window = 100 });
    /// await foreach (var result in results)
    ///     Console.WriteLine($"{result.Item.Id}: {result.Document?.Temporals[0].Resolved ?? result.Error?.Message}");
    /// // 7: 2025-04-29
    /// </code>
    /// </example>
    public IAsyncEnumerable<ExtractionResult<T>> ExtractAsync<T>(
        IAsyncEnumerable<T> items,
        Func<T, string> textOf,
        Func<T, DocumentContext>? contextOf = null,
        ExtractionStreamOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(textOf);
        options ??= ExtractionStreamOptions.Default;
        ExtractionStreamOptions.Check(options);
        return Enumerate(items, item => Extract(textOf(item), contextOf?.Invoke(item) ?? default), options, cancellationToken);
    }

    // a run of its own for each enumeration
    private static async IAsyncEnumerable<ExtractionResult<T>> Enumerate<T>(
        IAsyncEnumerable<T> items, Func<T, Document> read, ExtractionStreamOptions options, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var run = new DocumentStream<T>(items, read, options).RunAsync(cancellationToken);
        await foreach (var result in run.ConfigureAwait(false))
            yield return result;
    }
}
