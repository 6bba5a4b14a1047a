using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The columns of temporals.</summary>
internal static class TemporalRow
{
    public static readonly string[] Header = ["document", "article", "start", "end", "text", "kind", "value", "relative", "resolved", "speakers"];

    public static void Write(CsvFile row, Document document, in Temporal temporal)
    {
        row.Add(CsvNames.Of(temporal.Kind));
        row.Add(temporal.Value);
        row.Add(temporal.Relative);
        row.Add(temporal.Resolved);
        row.Add(CsvNames.Speakers(document, temporal.Span));
        row.EndRow();
    }
}
