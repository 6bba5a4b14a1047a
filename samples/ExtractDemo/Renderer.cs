using System.Buffers;
using System.Text;
using System.Text.Json;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Writes documents in the format that was asked for.</summary>
internal static class Renderer
{
    private static readonly JsonWriterOptions s_indented = DocumentJson.WriterOptions with { Indented = true, NewLine = "\n" };

    public static void Render(Document document, string? id, DemoOptions options, PrettyPrinter printer, IBufferWriter<byte> output)
    {
        if (options.Format == OutputFormat.Pretty)
        {
            Encoding.UTF8.GetBytes(printer.Print(document, id), output);
            return;
        }
        using (var writer = new Utf8JsonWriter(output, options.Format == OutputFormat.Json ? s_indented : DocumentJson.WriterOptions))
            DocumentJson.Write(writer, document, id is null ? default : Quote(id), options.WithTokens);
        output.Write("\n"u8);
    }

    private static JsonElement Quote(string id)
    {
        using var json = JsonDocument.Parse($"\"{JsonEncodedText.Encode(id)}\"");
        return json.RootElement.Clone();
    }
}
