using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Writes documents as JSON; the shape is described in <c>docs/OUTPUT.md</c>.</summary>
public static class DocumentJson
{
    /// <summary>Writes a document as one JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="document">What.</param>
    /// <param name="id">The value of <c>id</c>, a string or a number; omitted when undefined.</param>
    /// <param name="withTokens">Whether tokens and sentences are written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Document document, JsonElement id = default, bool withTokens = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        writer.WriteStartObject();
        if (id.ValueKind != JsonValueKind.Undefined)
        {
            writer.WritePropertyName("id");
            id.WriteTo(writer);
        }
        writer.WriteString("text", document.Text);
        if (withTokens)
        {
            writer.WriteStartArray("sentences");
            foreach (var sentence in document.Sentences)
            {
                writer.WriteStartObject();
                WriteEnds(writer, sentence.Span);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteStartArray("tokens");
            foreach (var token in document.Tokens)
            {
                writer.WriteStartObject();
                WriteEnds(writer, token.Span);
                writer.WriteString("kind", Name(token.Kind));
                WriteParts(writer, document.PartsOf(token));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteStartArray("quantities");
        foreach (var quantity in document.Quantities)
            WriteQuantity(writer, quantity);
        writer.WriteEndArray();
        writer.WriteStartArray("temporals");
        foreach (var temporal in document.Temporals)
            WriteTemporal(writer, temporal);
        writer.WriteEndArray();
        writer.WriteStartArray("attributions");
        foreach (var attribution in document.Attributions)
            WriteAttribution(writer, document, attribution);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, TokenParts parts)
    {
        if (parts.Count == 1)
            return;
        writer.WriteStartArray("parts");
        for (var i = 0; i < parts.Count; i++)
        {
            writer.WriteStartObject();
            WriteEnds(writer, parts[i]);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteQuantity(Utf8JsonWriter writer, in Quantity quantity)
    {
        writer.WriteStartObject();
        WriteEnds(writer, quantity.Span);
        writer.WriteString("kind", Name(quantity.Kind));
        WriteSpan(writer, "number", quantity.Number);
        WriteSpan(writer, "modifier", quantity.Modifier);
        WriteUnit(writer, "unit", quantity.Unit);
        WriteSpan(writer, "classifier", quantity.Classifier);
        WriteUnit(writer, "per", quantity.Per);
        WriteBound(writer, "min", quantity.Min);
        WriteBound(writer, "max", quantity.Max);
        writer.WriteBoolean("minInclusive", quantity.MinInclusive);
        writer.WriteBoolean("maxInclusive", quantity.MaxInclusive);
        writer.WriteBoolean("approximate", quantity.Approximate);
        if (quantity.Base is { } b)
        {
            writer.WriteStartObject("base");
            WriteBound(writer, "min", b.Min);
            WriteBound(writer, "max", b.Max);
            writer.WriteString("code", b.Code);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteTemporal(Utf8JsonWriter writer, in Temporal temporal)
    {
        writer.WriteStartObject();
        WriteEnds(writer, temporal.Span);
        writer.WriteString("kind", Name(temporal.Kind));
        if (temporal.Value is { } value)
            writer.WriteString("value", value);
        if (temporal.Relative is { } relative)
            writer.WriteString("relative", relative);
        if (temporal.Resolved is { } resolved)
            writer.WriteString("resolved", resolved);
        writer.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter writer, Document document, Attribution attribution)
    {
        writer.WriteStartObject();
        WriteEnds(writer, attribution.Span);
        writer.WriteString("form", Name(attribution.Form));
        writer.WriteString("act", Name(attribution.Act));
        WriteSpan(writer, "cue", attribution.Cue);
        if (attribution.Source is { } source)
            WriteSource(writer, source);
        if (!attribution.Speaker.IsEmpty)
            writer.WriteString("speaker", attribution.Speaker.In(document.Text));
        writer.WriteStartArray("content");
        foreach (var span in attribution.Content)
        {
            writer.WriteStartObject();
            WriteEnds(writer, span);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("relays");
        foreach (var relay in attribution.Relays)
        {
            writer.WriteStartObject();
            WriteSpan(writer, "cue", relay.Cue);
            WriteSource(writer, relay.Source);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        WriteSpan(writer, "addressee", attribution.Addressee);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject("source");
        WriteEnds(writer, source.Span);
        WriteSpan(writer, "person", source.Person);
        WriteSpan(writer, "role", source.Role);
        WriteSpan(writer, "affiliation", source.Affiliation);
        writer.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter writer, string name, Unit? unit)
    {
        if (unit is not { } u)
            return;
        writer.WriteStartObject(name);
        WriteEnds(writer, u.Span);
        if (u.Code is { } code)
            writer.WriteString("code", code);
        writer.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter writer, string name, decimal? bound)
    {
        if (bound is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    private static void WriteSpan(Utf8JsonWriter writer, string name, TextSpan span)
    {
        if (span.IsEmpty)
            return;
        writer.WriteStartObject(name);
        WriteEnds(writer, span);
        writer.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
