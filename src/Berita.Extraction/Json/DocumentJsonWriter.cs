using System.Buffers;
using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Writes the parts of a document.</summary>
internal static class DocumentJsonWriter
{
    public static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<char> text)
    {
        writer.WritePropertyName(JsonNames.Text);
        WriteString(writer, text);
    }

    /// <summary>Writes a string value that keeps its lone surrogates.</summary>
    public static void WriteString(Utf8JsonWriter writer, ReadOnlySpan<char> text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(text.Length + 16);
        var length = JsonString.Encode(text, ref bytes, 0);
        writer.WriteRawValue(bytes.AsSpan(0, length), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    public static void WriteSentences(Utf8JsonWriter writer, ReadOnlySpan<Sentence> sentences)
    {
        writer.WriteStartArray(JsonNames.Sentences);
        foreach (var sentence in sentences)
            WriteSpan(writer, sentence.Span);
        writer.WriteEndArray();
    }

    public static void WriteTokens(Utf8JsonWriter writer, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, TokenStyle style, Lexicon lexicon)
    {
        writer.WriteStartArray(JsonNames.Tokens);
        foreach (var token in tokens)
        {
            writer.WriteStartObject();
            WriteEnds(writer, token.Span);
            writer.WriteString(JsonNames.Kind, JsonNames.Of(token.Kind));
            WriteParts(writer, CliticSplitter.Split(text, token, style, lexicon.Clitics));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    public static void WriteFindings(Utf8JsonWriter writer, ReadOnlySpan<Quantity> quantities, ReadOnlySpan<Temporal> temporals)
    {
        writer.WriteStartArray(JsonNames.Quantities);
        foreach (ref readonly var quantity in quantities)
            QuantityJsonWriter.Write(writer, quantity);
        writer.WriteEndArray();
        writer.WriteStartArray(JsonNames.Temporals);
        foreach (ref readonly var temporal in temporals)
            WriteTemporal(writer, temporal);
        writer.WriteEndArray();
    }

    public static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        WriteEnds(writer, span);
        writer.WriteEndObject();
    }

    /// <summary>Writes a property with a span, or nothing where the span is absent.</summary>
    public static void WriteSpan(Utf8JsonWriter writer, JsonEncodedText name, TextSpan span)
    {
        if (span.IsEmpty)
            return;
        writer.WritePropertyName(name);
        WriteSpan(writer, span);
    }

    public static void WriteEnds(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber(JsonNames.Start, span.Start);
        writer.WriteNumber(JsonNames.End, span.End);
    }

    private static void WriteParts(Utf8JsonWriter writer, in TokenParts parts)
    {
        if (parts.Count == 1)
            return;
        writer.WriteStartArray(JsonNames.Parts);
        for (var i = 0; i < parts.Count; i++)
            WriteSpan(writer, parts[i]);
        writer.WriteEndArray();
    }

    private static void WriteTemporal(Utf8JsonWriter writer, in Temporal temporal)
    {
        writer.WriteStartObject();
        WriteEnds(writer, temporal.Span);
        writer.WriteString(JsonNames.Kind, JsonNames.Of(temporal.Kind));
        if (temporal.Value is { } value)
            writer.WriteString(JsonNames.Value, value);
        if (temporal.Relative is { } relative)
            writer.WriteString(JsonNames.Relative, relative);
        if (temporal.Resolved is { } resolved)
            writer.WriteString(JsonNames.Resolved, resolved);
        writer.WriteEndObject();
    }
}
