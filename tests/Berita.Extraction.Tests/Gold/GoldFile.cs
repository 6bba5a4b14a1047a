using System.Text.Json;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Gold;

/// <summary>The annotated seed articles.</summary>
internal static class GoldFile
{
    public static IReadOnlyList<JsonElement> Read() =>
        [.. File.ReadLines(Repository.PathOf("seeds", "gold.ndjson")).Select(line => JsonDocument.Parse(line).RootElement)];

    public static string Text(JsonElement document) => document.GetProperty("text").GetString()!;
}
