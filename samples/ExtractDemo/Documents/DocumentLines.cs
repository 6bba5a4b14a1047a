using System.Text;
using System.Text.Json;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Reads the lines that a filter's worker wrote back into documents.</summary>
internal static class DocumentLines
{
    public static void Read(ReadOnlyMemory<byte> lines, IDocumentWriter writer)
    {
        while (!lines.IsEmpty)
        {
            var end = lines.Span.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? default : lines[(end + 1)..];
            writer.Write(DocumentJson.Read(line), ReadId(line));
        }
    }

    // A string without its quotation marks, a number as it is written. The filter writes it first.
    private static string? ReadId(ReadOnlyMemory<byte> line)
    {
        var reader = new Utf8JsonReader(line.Span);
        reader.Read();
        reader.Read();
        if (!reader.ValueTextEquals("id"u8))
            return null;
        reader.Read();
        try
        {
            return reader.TokenType == JsonTokenType.String ? reader.GetString() : Encoding.UTF8.GetString(reader.ValueSpan);
        }
        catch (InvalidOperationException)
        {
            // a lone surrogate: as it is written
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
