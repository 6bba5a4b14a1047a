using System.Buffers;
using System.Diagnostics;
using System.Threading.Channels;
using Berita.Extraction;

namespace ExtractWorker;

/// <summary>As many extractors as cores: who finds none free waits, so that no more threads read than there are cores.</summary>
internal sealed class ExtractorPool : IDisposable
{
    private readonly Channel<JsonLineExtractor> _free = Channel.CreateUnbounded<JsonLineExtractor>();
    private readonly WorkMetrics _metrics;

    public ExtractorPool(WorkOptions options, WorkMetrics metrics)
    {
        _metrics = metrics;
        var extractor = new BeritaExtractor(ExtractionOptions.Default with { TokenStyle = options.Tokens });
        for (var i = 0; i < options.Cores; i++)
            _free.Writer.TryWrite(new JsonLineExtractor(extractor, options.WithTokens));
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> came before an extractor was free.</exception>
    public async ValueTask<Extraction> ExtractAsync(ReadOnlyMemory<byte> line, CancellationToken cancel)
    {
        var extractor = await _free.Reader.ReadAsync(cancel);
        try
        {
            var start = Stopwatch.GetTimestamp();
            var extraction = Extract(extractor, line.Span);
            _metrics.Extracted(line.Length, extraction.Document.Length, Stopwatch.GetElapsedTime(start));
            return extraction;
        }
        finally
        {
            _free.Writer.TryWrite(extractor);
        }
    }

    public void Dispose()
    {
        while (_free.Reader.TryRead(out var extractor))
            extractor.Dispose();
    }

    // Out of memory, no document can be told to be the guilty one. The process ends, and the broker counts who was there.
    private static Extraction Extract(JsonLineExtractor extractor, ReadOnlySpan<byte> line)
    {
        try
        {
            var output = new ArrayBufferWriter<byte>(line.Length * 2 + 256);
            if (extractor.Check(line, out var id) is { } problem)
                return new([], problem, []);
            extractor.Extract(line, default, output);
            return new(id.ToArray(), null, output.WrittenSpan.TrimEnd((byte)'\n').ToArray());
        }
        catch (OutOfMemoryException e)
        {
            Environment.FailFast($"No memory for a line of {line.Length} bytes and what else is in hand.", e);
            throw;
        }
        catch (Exception e)
        {
            return new([], $"the line could not be done: {e.GetType().Name}: {e.Message}", []);
        }
    }
}
