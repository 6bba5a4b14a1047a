using System.Buffers;
using System.Text;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Turns the lines of batches into documents; one a thread.</summary>
internal sealed class LineWorker : IDisposable
{
    public const string TooLong = "the line is too long";

    private readonly DemoOptions _options;
    private readonly PrettyPrinter _printer;
    private readonly JsonLineExtractor _extractor;
    private readonly ByteBuffer _document = new();

    public LineWorker(BeritaExtractor extractor, DemoOptions options)
    {
        _options = options;
        _printer = PrettyPrinter.For(options);
        _extractor = new JsonLineExtractor(extractor, options.WithTokens && options.Format != OutputFormat.Pretty);
    }

    public void Work(Batch batch)
    {
        var lines = new BatchLines(batch, _options.Shard);
        while (lines.MoveNext())
        {
            if (Problem(batch, lines.Current) is { } problem)
                batch.Problems.Add((lines.Number, problem));
            else
                batch.DocumentCount++;
        }
    }

    public void Dispose() => _extractor.Dispose();

    private string? Problem(Batch batch, ReadOnlySpan<byte> line) =>
        batch.IsTooLong ? TooLong : Extract(line, batch.Output);

    // Whatever goes wrong with one line, the others are done.
    private string? Extract(ReadOnlySpan<byte> line, ByteBuffer output)
    {
        var start = output.Length;
        try
        {
            return _options.Format switch
            {
                OutputFormat.Pretty => Print(line, output),
                OutputFormat.Json => ExtractItem(line, output),
                _ => _extractor.Extract(line, _options.Context, output),
            };
        }
        catch (Exception e)
        {
            output.Truncate(start);
            return $"the line could not be done: {e.GetType().Name}: {e.Message}";
        }
    }

    // an array's item; the writer takes the comma before the first one away
    private string? ExtractItem(ReadOnlySpan<byte> line, ByteBuffer output)
    {
        _document.Clear();
        var problem = _extractor.Extract(line, _options.Context, _document);
        if (problem is null)
        {
            output.Write(","u8);
            output.Write(_document.WrittenSpan);
        }
        return problem;
    }

    private string? Print(ReadOnlySpan<byte> line, ByteBuffer output)
    {
        _document.Clear();
        var problem = _extractor.Extract(line, _options.Context, _document);
        if (problem is null)
            Encoding.UTF8.GetBytes(_printer.Print(DocumentJson.Read(_document.WrittenMemory), title: null), output);
        return problem;
    }
}
