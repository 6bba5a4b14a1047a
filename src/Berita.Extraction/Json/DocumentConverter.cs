using System.Text.Json;
using System.Text.Json.Serialization;

namespace Berita.Extraction;

/// <summary>A <see cref="Document"/> to and from the JSON of <see cref="DocumentJson"/>, for any serializer options.</summary>
/// <remarks>Stateless; any thread may use it. A document is written with its tokens and read with <see cref="TokenStyle.News"/>.</remarks>
/// <example>
/// <code>
/// var options = new JsonSerializerOptions { TypeInfoResolver = BeritaJsonContext.Default, Converters = { new DocumentConverter() } };
/// var document = new BeritaExtractor().Extract("Lima ekor sapi.");
/// var json = JsonSerializer.Serialize(document, options.GetTypeInfo(typeof(Document)));
/// Console.WriteLine(json == document.ToJson()); // True
/// </code>
/// </example>
public sealed class DocumentConverter : JsonConverter<Document>
{
    /// <inheritdoc/>
    public override Document Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var parsed = JsonDocument.ParseValue(ref reader);
        return DocumentJsonReader.Read(parsed.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Document value, JsonSerializerOptions options) => DocumentJson.Write(writer, value);
}
