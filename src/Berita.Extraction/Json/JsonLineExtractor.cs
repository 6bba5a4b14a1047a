using System.Buffers;
using System.Text.Json;

namespace Berita.Extraction;

/// <summary>
/// One line of JSON in, one line of JSON out: the step of a filter or of a queue worker. A line is
/// <c>{"id"?, "text", "date"?}</c>; what comes out is the document that <c>docs/OUTPUT.md</c> describes.
/// </summary>
/// <remarks>
/// Not thread-safe: one a thread, all over one shared <see cref="BeritaExtractor"/>. Its memory is used again from line
/// to line. Lone surrogates in escapes (<c>\ud800</c>) survive.
/// </remarks>
/// <example>
/// <code>
/// using var lines = new JsonLineExtractor(new BeritaExtractor(), withTokens: false);
/// var output = new ArrayBufferWriter&lt;byte>();
/// Console.WriteLine(lines.Extract("""{"id":7,"text":"Halo."}"""u8, default, output) is null); // True
/// Console.WriteLine(Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd()); // {"id":7,"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
/// Console.WriteLine(lines.Extract("""{"id":8}"""u8, default, output)); // "text" is missing
/// Console.WriteLine(lines.Check("""{"id":9,"text":"Halo."}"""u8, out var id) is null); // True
/// Console.WriteLine(Encoding.UTF8.GetString(id)); // 9
/// </code>
/// </example>
public sealed class JsonLineExtractor : IDisposable
{
    private readonly BeritaExtractor _extractor;
    private readonly bool _withTokens;
    private readonly JsonLineReader _line = new();
    private readonly DocumentBuffer _findings = new();
    private readonly Utf8JsonWriter _writer = new(Stream.Null, DocumentJson.WriterOptions);

    /// <summary>Makes one.</summary>
    /// <param name="extractor">Reads the texts.</param>
    /// <param name="withTokens">Whether tokens and sentences are written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> is null.</exception>
    public JsonLineExtractor(BeritaExtractor extractor, bool withTokens = true)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        _extractor = extractor;
        _withTokens = withTokens;
    }

    /// <summary>Reads a line and writes its document, with a line feed behind it.</summary>
    /// <param name="line">
    /// A JSON object in UTF-8: <c>text</c> (required), <c>id</c> (string or number; comes back exactly as it came), <c>date</c>
    /// (<c>YYYY-MM-DD</c>, the day of publication; it goes before that of <paramref name="context"/>). Other properties are
    /// ignored; of a repeated one the last counts.
    /// </param>
    /// <param name="context">What applies where the line itself says nothing.</param>
    /// <param name="output">Where to; nothing is written where the line is not sound.</param>
    /// <returns>What is wrong with the line, in a few words; null where nothing is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public string? Extract(ReadOnlySpan<byte> line, DocumentContext context, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Read(line) is { } problem)
            return problem;
        _extractor.Extract(_line.Text, _findings, context with { PublishedOn = _line.Date ?? context.PublishedOn });
        _writer.Reset(output);
        DocumentJson.Write(_writer, _line.Text, _findings, line[_line.Id.Start.._line.Id.End], _withTokens);
        _writer.Flush();
        output.Write("\n"u8);
        return null;
    }

    /// <summary>
    /// Reads a line without looking for anything in its text: for callers who must know whether <see cref="Extract"/> would
    /// write a document, or what its <c>id</c> is, before the work is done. The line <c>{"id":7,"text":"Lima ekor sapi."}</c>
    /// is sound, and its id is <c>7</c>.
    /// </summary>
    /// <param name="line">As for <see cref="Extract"/>.</param>
    /// <param name="id">
    /// The value of <c>id</c> as it stands in the line, quotation marks included; empty where there is none or the line is
    /// not sound.
    /// </param>
    /// <returns>What is wrong with the line, in the words of <see cref="Extract"/>; null where nothing is.</returns>
    public string? Check(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> id)
    {
        var problem = Read(line);
        id = problem is null ? line[_line.Id.Start.._line.Id.End] : default;
        return problem;
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private string? Read(ReadOnlySpan<byte> line) =>
        _line.Read(line)
        ?? (_line.Text.Length > _extractor.Options.MaxTextLength ? "\"text\" is longer than the extractor reads" : null);
}
