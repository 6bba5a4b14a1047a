using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Reads a quantity back from JSON.</summary>
internal static class QuantityJsonReader
{
    private static readonly string[] s_kinds = Enum.GetNames<QuantityKind>();

    public static Quantity Read(JsonElement json, string text) => new()
    {
        Span = DocumentJsonReader.ReadEnds(json, text),
        Kind = (QuantityKind)DocumentJsonReader.ReadName(json, "kind", s_kinds),
        Number = DocumentJsonReader.ReadSpan(json, "number", text),
        Modifier = DocumentJsonReader.ReadSpan(json, "modifier", text),
        Unit = ReadUnit(json, "unit", text),
        Classifier = DocumentJsonReader.ReadSpan(json, "classifier", text),
        Per = ReadUnit(json, "per", text),
        Min = ReadBound(json, "min"),
        Max = ReadBound(json, "max"),
        MinInclusive = ReadFlag(json, "minInclusive"),
        MaxInclusive = ReadFlag(json, "maxInclusive"),
        Approximate = ReadFlag(json, "approximate"),
        Base = ReadBase(json),
    };

    private static Unit? ReadUnit(JsonElement json, string name, string text) =>
        DocumentJsonReader.TryGet(json, name, out var unit)
            ? new Unit(DocumentJsonReader.ReadEnds(unit, text), DocumentJsonReader.ReadString(unit, "code"))
            : null;

    private static QuantityBase? ReadBase(JsonElement json) =>
        DocumentJsonReader.TryGet(json, "base", out var si) && si.ValueKind == JsonValueKind.Object
            ? new QuantityBase(ReadBound(si, "min"), ReadBound(si, "max"), DocumentJsonReader.ReadString(si, "code") ?? throw DocumentJsonReader.Wrong("code"))
            : null;

    private static decimal? ReadBound(JsonElement json, string name)
    {
        if (!DocumentJsonReader.TryGet(json, name, out var bound))
            return null;
        return bound.ValueKind == JsonValueKind.Number && bound.TryGetDecimal(out var value) ? value : throw DocumentJsonReader.Wrong(name);
    }

    private static bool ReadFlag(JsonElement json, string name)
    {
        if (!DocumentJsonReader.TryGet(json, name, out var flag))
            return false;
        return flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.GetBoolean() : throw DocumentJsonReader.Wrong(name);
    }
}
