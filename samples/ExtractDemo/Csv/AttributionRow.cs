using System.Globalization;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The columns of attributions. What may be several, the pieces of a content and the relays, stands in one cell.</summary>
internal static class AttributionRow
{
    public static readonly string[] Header =
    [
        "document", "article", "start", "end", "text", "form", "act", "cue", "cue_start", "cue_end", "source", "source_start", "source_end",
        "person", "role", "affiliation", "speaker", "content", "content_spans", "relays", "addressee",
    ];

    public static void Write(CsvFile row, Document document, in Attribution attribution)
    {
        var source = attribution.Source ?? default;
        row.Add(CsvNames.Of(attribution.Form));
        row.Add(CsvNames.Of(attribution.Act));
        WritePlaced(row, document, attribution.Cue);
        WritePlaced(row, document, source.Span);
        row.Add(document[source.Person]);
        row.Add(document[source.Role]);
        row.Add(document[source.Affiliation]);
        row.Add(document[attribution.Speaker]);
        row.Add(Join(attribution.Content, " … ", c => document[c]));
        row.Add(Join(attribution.Content, " ", c => string.Create(CultureInfo.InvariantCulture, $"{c.Start}:{c.End}")));
        row.Add(Join(attribution.Relays, "; ", r => document[r.Source.Span]));
        row.Add(document[attribution.Addressee]);
        row.EndRow();
    }

    private static void WritePlaced(CsvFile row, Document document, TextSpan span)
    {
        row.Add(document[span]);
        row.Add(span.IsEmpty ? null : span.Start);
        row.Add(span.IsEmpty ? null : span.End);
    }

    private static string Join<T>(ReadOnlySpan<T> items, string separator, Func<T, string> show) =>
        string.Join(separator, items.ToArray().Select(show));
}
