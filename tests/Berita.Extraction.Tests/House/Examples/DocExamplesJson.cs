using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Berita.Extraction.Tests.House.Examples;

/// <summary>The code of doc comments, line by line; a test compares the two and what they print.</summary>
internal static class DocExamplesJson
{
    public static void JsonContext()
    {
        var document = new BeritaExtractor().Extract("Lima ekor sapi.");
        var json = JsonSerializer.Serialize(document, BeritaJsonContext.Default.Document);
        Console.WriteLine(json == document.ToJson()); // True
        var both = JsonSerializer.Serialize([document, document], BeritaJsonContext.Default.DocumentArray);
        Console.WriteLine(JsonSerializer.Deserialize(both, BeritaJsonContext.Default.DocumentArray)!.Length); // 2
    }

    public static void Converter()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = BeritaJsonContext.Default, Converters = { new DocumentConverter() } };
        var document = new BeritaExtractor().Extract("Lima ekor sapi.");
        var json = JsonSerializer.Serialize(document, options.GetTypeInfo(typeof(Document)));
        Console.WriteLine(json == document.ToJson()); // True
    }

    public static void Json()
    {
        var document = new BeritaExtractor().Extract("Lima ekor sapi.");
        var again = DocumentJson.Read(document.ToJson());
        Console.WriteLine(again[again.Quantities[0].Span]); // Lima ekor sapi
    }

    public static void ToJson()
    {
        var document = new BeritaExtractor().Extract("Halo.");
        Console.WriteLine(document.ToJson(withTokens: false)); // {"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
    }

    public static void WriteDocument()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, DocumentJson.WriterOptions))
            DocumentJson.Write(writer, new BeritaExtractor().Extract("Halo."), withTokens: false);
        Console.WriteLine(Encoding.UTF8.GetString(output.WrittenSpan)); // {"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
    }

    public static void WriteFindings()
    {
        const string text = "Halo.";
        var findings = new DocumentBuffer();
        new BeritaExtractor().Extract(text, findings);
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, DocumentJson.WriterOptions))
            DocumentJson.Write(writer, text, findings, "17"u8, withTokens: false);
        Console.WriteLine(Encoding.UTF8.GetString(output.WrittenSpan)); // {"id":17,"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
    }

    public static void ReadDocument()
    {
        var json = Encoding.UTF8.GetBytes(new BeritaExtractor().Extract("Lima ekor sapi.").ToJson());
        Console.WriteLine(DocumentJson.Read(json).Quantities[0].Min); // 5
    }

    public static void JsonLines()
    {
        using var lines = new JsonLineExtractor(new BeritaExtractor(), withTokens: false);
        var output = new ArrayBufferWriter<byte>();
        Console.WriteLine(lines.Extract("""{"id":7,"text":"Halo."}"""u8, default, output) is null); // True
        Console.WriteLine(Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd()); // {"id":7,"text":"Halo.","quantities":[],"temporals":[],"attributions":[]}
        Console.WriteLine(lines.Extract("""{"id":8}"""u8, default, output)); // "text" is missing
        Console.WriteLine(lines.Check("""{"id":9,"text":"Halo."}"""u8, out var id) is null); // True
        Console.WriteLine(Encoding.UTF8.GetString(id)); // 9
    }
}
