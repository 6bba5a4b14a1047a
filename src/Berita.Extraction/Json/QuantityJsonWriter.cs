using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Writes a quantity.</summary>
internal static class QuantityJsonWriter
{
    // Dividing by it leaves the value and strips the zeros at the end.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void Write(Utf8JsonWriter writer, in Quantity quantity)
    {
        writer.WriteStartObject();
        DocumentJsonWriter.WriteEnds(writer, quantity.Span);
        writer.WriteString(JsonNames.Kind, JsonNames.Of(quantity.Kind));
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Number, quantity.Number);
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Modifier, quantity.Modifier);
        WriteUnit(writer, JsonNames.Unit, quantity.Unit);
        DocumentJsonWriter.WriteSpan(writer, JsonNames.Classifier, quantity.Classifier);
        WriteUnit(writer, JsonNames.Per, quantity.Per);
        WriteBounds(writer, quantity.Min, quantity.Max);
        writer.WriteBoolean(JsonNames.MinInclusive, quantity.MinInclusive);
        writer.WriteBoolean(JsonNames.MaxInclusive, quantity.MaxInclusive);
        writer.WriteBoolean(JsonNames.Approximate, quantity.Approximate);
        if (quantity.Base is { } si)
        {
            writer.WriteStartObject(JsonNames.Base);
            WriteBounds(writer, si.Min, si.Max);
            writer.WriteString(JsonNames.Code, si.Code);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter writer, JsonEncodedText name, Unit? unit)
    {
        if (unit is not { } present)
            return;
        writer.WriteStartObject(name);
        DocumentJsonWriter.WriteEnds(writer, present.Span);
        if (present.Code is { } code)
            writer.WriteString(JsonNames.Code, code);
        writer.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter writer, decimal? min, decimal? max)
    {
        WriteBound(writer, JsonNames.Min, min);
        WriteBound(writer, JsonNames.Max, max);
    }

    private static void WriteBound(Utf8JsonWriter writer, JsonEncodedText name, decimal? bound)
    {
        if (bound is { } value)
            writer.WriteNumber(name, value.Scale == 0 ? value : value / One);
        else
            writer.WriteNull(name);
    }
}
