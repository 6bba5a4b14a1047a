namespace Berita.Extraction;

/// <summary>What became of one item of a stream: a document, or why there is none.</summary>
/// <remarks>Immutable; any thread may use it. Equal when item, document and error are. <c>default</c> has neither document nor error.</remarks>
/// <typeparam name="T">The items of the stream.</typeparam>
/// <param name="Item">The item, as the source gave it.</param>
/// <param name="Document">The document; null where the item could not be read.</param>
/// <param name="Error">
/// Why it could not be read; null where it could. <see cref="ArgumentException"/> for a text that is null or longer than
/// <see cref="ExtractionOptions.MaxTextLength"/>, or what the caller's own function threw.
/// </param>
/// <example>
/// <code>
/// var extractor = new BeritaExtractor(new ExtractionOptions { MaxTextLength = 20 });
/// var texts = new[] { "Dua ekor sapi.", "Tiga ekor kambing menyeberang jalan." }.ToAsyncEnumerable();
/// await foreach (var result in extractor.ExtractAsync(texts))
///     Console.WriteLine(result.Document is null ? $"{result.Item}: {result.Error?.GetType().Name}" : "terbaca");
/// // terbaca
/// // Tiga ekor kambing menyeberang jalan.: ArgumentException
/// </code>
/// </example>
public readonly record struct ExtractionResult<T>(T Item, Document? Document, Exception? Error = null);
