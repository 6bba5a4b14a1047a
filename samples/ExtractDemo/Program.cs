using System.Text.Encodings.Web;
using System.Text.Json;
using Berita.Extraction;

var extractor = new BeritaExtractor(new() { TokenStyle = args.Contains("gsd") ? TokenStyle.Gsd : TokenStyle.News });
using var output = Console.OpenStandardOutput();
while (Console.In.ReadLine() is { } line)
{
    using var json = JsonDocument.Parse(line);
    var root = json.RootElement;
    var context = root.TryGetProperty("date", out var date) ? new DocumentContext { PublishedOn = DateOnly.Parse(date.GetString()!, null) } : default;
    var document = extractor.Extract(root.GetProperty("text").GetString()!, context);
    using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        DocumentJson.Write(writer, document, root.TryGetProperty("id", out var id) ? id : default);
    output.WriteByte((byte)'\n');
}
return 0;
