using Berita.Extraction;

namespace ExtractDemo;

/// <summary>What tables say as the JSON does.</summary>
internal static class CsvNames
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Who says it, the one who is quoted first; empty where nobody is named.</summary>
    public static string Speakers(Document document, TextSpan span) =>
        string.Join("; ", document.AttributionsOf(span).Select(a => document[a.Speaker]).Where(s => s.Length > 0).Reverse().Distinct(StringComparer.Ordinal));
}
