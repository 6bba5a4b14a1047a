using System.Buffers;
using System.Text.Json;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>A comparison as one JSON object.</summary>
internal static class ComparisonJson
{
    public static byte[] Write(IReadOnlyList<FigureGroup> groups)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, DocumentJson.WriterOptions with { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("groups"u8);
            foreach (var group in groups)
                Write(json, group);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FigureGroup group)
    {
        json.WriteStartObject();
        json.WriteString("noun"u8, group.Noun);
        json.WriteStartArray("figures"u8);
        foreach (var figure in group.Figures)
            Write(json, figure);
        json.WriteEndArray();
        json.WriteStartArray("contradictions"u8);
        foreach (var (first, second) in group.Contradictions)
        {
            json.WriteStartArray();
            json.WriteNumberValue(first);
            json.WriteNumberValue(second);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CountFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, figure.Text);
        WriteBounds(json, figure.Interval);
        json.WriteString("qualifier"u8, figure.Thing.Qualifier);
        json.WriteString("state"u8, figure.Thing.State);
        json.WriteString("owner"u8, figure.Thing.Owner);
        WriteNames(json, "speakers"u8, figure.Speakers);
        WriteNames(json, "relays"u8, figure.Relays);
        json.WriteStartArray("dates"u8);
        foreach (var date in figure.Dates)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, date.Text);
            json.WriteString("value"u8, date.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("article"u8, figure.Article);
        WriteSpan(json, "span"u8, figure.Span);
        WriteSpan(json, "sentenceSpan"u8, figure.SentenceSpan);
        json.WriteString("sentence"u8, figure.Sentence);
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, Interval interval)
    {
        WriteBound(json, "min"u8, interval.Min);
        WriteBound(json, "max"u8, interval.Max);
        json.WriteBoolean("minInclusive"u8, interval.MinInclusive);
        json.WriteBoolean("maxInclusive"u8, interval.MaxInclusive);
        json.WriteBoolean("approximate"u8, interval.Approximate);
    }

    private static void WriteBound(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? bound)
    {
        if (bound is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void WriteNames(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, ReadOnlySpan<byte> name, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteEndObject();
    }
}
