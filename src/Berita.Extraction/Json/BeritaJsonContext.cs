using System.Text.Json;
using System.Text.Json.Serialization;

namespace Berita.Extraction;

/// <summary>
/// Documents for System.Text.Json, by a source-generated context: give it to a serializer's or a web host's
/// <c>TypeInfoResolverChain</c>, or call <c>JsonSerializer.Serialize(document, BeritaJsonContext.Default.Document)</c>.
/// </summary>
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(Document[]))]
public sealed partial class BeritaJsonContext : JsonSerializerContext;
