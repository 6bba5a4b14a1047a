using System.Text.Json;
using System.Text.Json.Serialization;

namespace Berita.Extraction;

/// <summary>
/// Documents for System.Text.Json, by a source-generated context: give it to a serializer's or a web host's
/// <c>TypeInfoResolverChain</c>, or call <c>JsonSerializer.Serialize(document, BeritaJsonContext.Default.Document)</c>.
/// </summary>
/// <remarks>Any thread may use it. No reflection: fit for trimming and ahead-of-time compilation.</remarks>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("Lima ekor sapi.");
/// var json = JsonSerializer.Serialize(document, BeritaJsonContext.Default.Document);
/// Console.WriteLine(json == document.ToJson()); // True
/// var both = JsonSerializer.Serialize([document, document], BeritaJsonContext.Default.DocumentArray);
/// Console.WriteLine(JsonSerializer.Deserialize(both, BeritaJsonContext.Default.DocumentArray)!.Length); // 2
/// </code>
/// </example>
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(Document[]))]
public sealed partial class BeritaJsonContext : JsonSerializerContext;
