using System.Buffers;
using System.Text;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Reads files that are texts, one after the other.</summary>
internal static class TextRun
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Whether all texts could be read.</returns>
    public static bool Run(DemoOptions options, Stream output)
    {
        var extractor = options.CreateExtractor();
        var printer = PrettyPrinter.For(options);
        var sink = new OutputSink(output);
        var several = options.Paths.Count > 1;
        var bytes = new ArrayBufferWriter<byte>();
        var written = 0;
        var bad = 0;
        foreach (var path in options.Paths.DefaultIfEmpty())
        {
            if (ReadText(path) is not { } text)
            {
                bad++;
                continue;
            }
            bytes.ResetWrittenCount();
            if (several && options.Format == OutputFormat.Json)
                bytes.Write(written == 0 ? "[\n"u8 : ",\n"u8);
            Renderer.Render(extractor.Extract(text, options.Context), path, options, printer, bytes);
            sink.Write(bytes.WrittenSpan);
            written++;
        }
        if (several && options.Format == OutputFormat.Json)
            sink.Write(written == 0 ? "[]\n"u8 : "]\n"u8);
        return bad == 0;
    }

    private static string? ReadText(string? path)
    {
        try
        {
            using var stream = path is null ? StandardStreams.OpenInput().Stream : File.OpenRead(path);
            using var reader = new StreamReader(stream, s_utf8);
            return reader.ReadToEnd();
        }
        catch (Exception e) when (e is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"ExtractDemo: {path ?? "standard input"}: {(e is DecoderFallbackException ? "the text is not UTF-8" : e.Message)}");
            return null;
        }
    }
}
