using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Writes an attribution.</summary>
internal static class AttributionJsonWriter
{
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, in Attribution attribution)
    {
        writer.WriteStartObject();
        DocumentJsonWriter.WriteEnds(writer, attribution.Span);
        writer.WriteString(JsonNames.Form, JsonNames.Of(attribution.Form));
        writer.WriteString(JsonNames.Act, JsonNames.Of(attribution.Act));
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Cue, attribution.Cue);
        if (attribution.Source is { } source)
            WriteSource(writer, source);
        if (!attribution.Speaker.IsEmpty)
        {
            writer.WritePropertyName(JsonNames.Speaker);
            DocumentJsonWriter.WriteString(writer, attribution.Speaker.In(text));
        }
        writer.WriteStartArray(JsonNames.Content);
        foreach (var span in attribution.Content)
            DocumentJsonWriter.WriteSpan(writer, span);
        writer.WriteEndArray();
        WriteRelays(writer, attribution.Relays);
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Addressee, attribution.Addressee);
        writer.WriteEndObject();
    }

    private static void WriteRelays(Utf8JsonWriter writer, ReadOnlySpan<Relay> relays)
    {
        writer.WriteStartArray(JsonNames.Relays);
        foreach (var relay in relays)
        {
            writer.WriteStartObject();
            DocumentJsonWriter.WriteSpan(writer, JsonNames.Cue, relay.Cue);
            WriteSource(writer, relay.Source);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter writer, in Source source)
    {
        writer.WriteStartObject(JsonNames.Source);
        DocumentJsonWriter.WriteEnds(writer, source.Span);
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Person, source.Person);
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Role, source.Role);
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Affiliation, source.Affiliation);
        writer.WriteEndObject();
    }
}
