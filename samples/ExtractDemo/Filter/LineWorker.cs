using System.Buffers;
using System.Text;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Turns the lines of batches into documents; one a thread.</summary>
internal sealed class LineWorker : IDisposable
{
    private static readonly byte[] s_blank = " \t\r"u8.ToArray();

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
        if (batch.IsTooLong)
        {
            batch.LineCount = 1;
            batch.Problems.Add((1, "the line is too long"));
            return;
        }
        var lines = batch.Lines;
        while (!lines.IsEmpty)
        {
            batch.LineCount++;
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? default : lines[(end + 1)..];
            if (line.IndexOfAnyExcept(s_blank) < 0)
                continue;
            if (Extract(line, batch.Output) is { } problem)
                batch.Problems.Add((batch.LineCount, problem));
            else
                batch.DocumentCount++;
        }
    }

    public void Dispose() => _extractor.Dispose();

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
