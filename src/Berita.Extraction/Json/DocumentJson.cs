using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Documents as JSON and back; the shape is described in <c>docs/OUTPUT.md</c>.</summary>
/// <remarks>Stateless; any thread may use it. No reflection: fit for trimming and ahead-of-time compilation.</remarks>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("Lima ekor sapi.");
/// var again = DocumentJson.Read(document.ToJson());
/// Console.WriteLine(again[again.Quantities[0].Span]); // Lima ekor sapi
/// </code>
/// </example>
public static class DocumentJson
{
    /// <summary>
    /// How a writer for documents is best set up: quotation marks and letters stay readable instead of being escaped, and
    /// what is written is not checked twice.
    /// </summary>
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The document as one line of JSON.</summary>
    /// <param name="document">What.</param>
    /// <param name="withTokens">Whether tokens and sentences are written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <example>
    /// <code>
    /// var document = new BeritaExtractor().Extract("Halo.");
    /// Console.WriteLine(document.ToJson(withTokens: false)); // {"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
    /// </code>
    /// </example>
    public static string ToJson(this Document document, bool withTokens = true)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bytes = new ArrayBufferWriter<byte>(document.Text.Length + 1024);
        using (var writer = new Utf8JsonWriter(bytes, WriterOptions))
            Write(writer, document, default, withTokens);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes a document as one JSON object.</summary>
    /// <param name="writer">Where to; see <see cref="WriterOptions"/>.</param>
    /// <param name="document">What.</param>
    /// <param name="id">The value of <c>id</c>, a string or a number; omitted when undefined.</param>
    /// <param name="withTokens">Whether tokens and sentences are written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var output = new ArrayBufferWriter&lt;byte>();
    /// using (var writer = new Utf8JsonWriter(output, DocumentJson.WriterOptions))
    ///     DocumentJson.Write(writer, new BeritaExtractor().Extract("Halo."), withTokens: false);
    /// Console.WriteLine(Encoding.UTF8.GetString(output.WrittenSpan)); // {"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
    /// </code>
    /// </example>
    public static void Write(Utf8JsonWriter writer, Document document, JsonElement id = default, bool withTokens = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        writer.WriteStartObject();
        if (id.ValueKind != JsonValueKind.Undefined)
        {
            writer.WritePropertyName(JsonNames.Id);
            id.WriteTo(writer);
        }
        DocumentJsonWriter.WriteText(writer, document.Text);
        if (withTokens)
        {
            DocumentJsonWriter.WriteSentences(writer, document.SentenceSpan);
            DocumentJsonWriter.WriteTokens(writer, document.Text, document.TokenSpan, document.Style, document.Lexicon);
        }
        DocumentJsonWriter.WriteFindings(writer, document.QuantitySpan, document.TemporalSpan);
        writer.WriteStartArray(JsonNames.Attributions);
        foreach (var attribution in document.Attributions)
            AttributionJsonWriter.Write(writer, document.Text, attribution);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes the findings of a text as one JSON object, without making a <see cref="Document"/>.</summary>
    /// <param name="writer">Where to; see <see cref="WriterOptions"/>.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="findings">What <see cref="BeritaExtractor.Extract(ReadOnlySpan{char}, DocumentBuffer, DocumentContext)"/> found in it.</param>
    /// <param name="id">The value of <c>id</c> as JSON in UTF-8 (<c>"a1"</c> with its quotation marks, or <c>17</c>), written as it is; omitted when empty.</param>
    /// <param name="withTokens">Whether tokens and sentences are written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// const string text = "Halo.";
    /// var findings = new DocumentBuffer();
    /// new BeritaExtractor().Extract(text, findings);
    /// var output = new ArrayBufferWriter&lt;byte>();
    /// using (var writer = new Utf8JsonWriter(output, DocumentJson.WriterOptions))
    ///     DocumentJson.Write(writer, text, findings, "17"u8, withTokens: false);
    /// Console.WriteLine(Encoding.UTF8.GetString(output.WrittenSpan)); // {"id":17,"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
    /// </code>
    /// </example>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text, DocumentBuffer findings, ReadOnlySpan<byte> id = default, bool withTokens = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(findings);
        writer.WriteStartObject();
        if (!id.IsEmpty)
        {
            writer.WritePropertyName(JsonNames.Id);
            writer.WriteRawValue(id, skipInputValidation: true);
        }
        DocumentJsonWriter.WriteText(writer, text);
        if (withTokens)
        {
            DocumentJsonWriter.WriteSentences(writer, findings.Sentences);
            DocumentJsonWriter.WriteTokens(writer, text, findings.Tokens, findings.Style, findings.Lexicon ?? Lexicon.WithoutSpeech);
        }
        DocumentJsonWriter.WriteFindings(writer, findings.Quantities, findings.Temporals);
        writer.WriteStartArray(JsonNames.Attributions);
        for (var i = 0; i < findings.AttributionCount; i++)
            AttributionJsonWriter.Write(writer, text, findings.GetAttribution(i));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Reads a document that <see cref="ToJson"/> or one of the writers wrote.</summary>
    /// <param name="json">A JSON object, in UTF-8 where it is bytes. Unknown properties and <c>id</c> are ignored.</param>
    /// <param name="style">The conventions that its tokens follow; <see cref="Document.PartsOf"/> splits accordingly.</param>
    /// <returns>
    /// The same text and findings. What JSON does not carry is as good as can be: a speaker stands where the text first
    /// has the name, and an attribution names no pattern.
    /// </returns>
    /// <exception cref="JsonException">It is not such an object, or a span does not lie in the text.</exception>
    /// <example>
    /// <code>
    /// var json = Encoding.UTF8.GetBytes(new BeritaExtractor().Extract("Lima ekor sapi.").ToJson());
    /// Console.WriteLine(DocumentJson.Read(json).Quantities[0].Min); // 5
    /// </code>
    /// </example>
    public static Document Read(ReadOnlyMemory<byte> json, TokenStyle style = TokenStyle.News)
    {
        using var parsed = JsonDocument.Parse(json);
        return DocumentJsonReader.Read(parsed.RootElement, style);
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, TokenStyle)"/>
    public static Document Read(string json, TokenStyle style = TokenStyle.News)
    {
        using var parsed = JsonDocument.Parse(json);
        return DocumentJsonReader.Read(parsed.RootElement, style);
    }
}
