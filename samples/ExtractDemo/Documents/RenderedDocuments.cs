using System.Buffers;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Writes documents one by one: for reading, as a line each, or as JSON, in an array where there are several.</summary>
internal sealed class RenderedDocuments(DemoOptions options, OutputSink sink) : IDocumentWriter
{
    private readonly PrettyPrinter _printer = PrettyPrinter.For(options);
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly bool _isArray = options.Paths.Count > 1 && options.Format == OutputFormat.Json;
    private int _count;

    public void Write(Document document, string? id)
    {
        _bytes.ResetWrittenCount();
        if (_isArray)
            _bytes.Write(_count == 0 ? "[\n"u8 : ",\n"u8);
        Renderer.Render(document, id, options, _printer, _bytes);
        sink.Write(_bytes.WrittenSpan);
        _count++;
    }

    public void End()
    {
        if (_isArray)
            sink.Write(_count == 0 ? "[]\n"u8 : "]\n"u8);
    }

    public void Dispose()
    {
        // the sink is not ours
    }
}
