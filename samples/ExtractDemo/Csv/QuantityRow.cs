using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The columns of quantities.</summary>
internal static class QuantityRow
{
    public static readonly string[] Header =
    [
        "document", "article", "start", "end", "text", "kind", "number", "modifier", "classifier", "unit", "unit_code", "per", "per_code",
        "min", "max", "min_inclusive", "max_inclusive", "approximate", "base_min", "base_max", "base_code", "speakers",
    ];

    public static void Write(CsvFile row, Document document, in Quantity quantity)
    {
        row.Add(CsvNames.Of(quantity.Kind));
        row.Add(document[quantity.Number]);
        row.Add(document[quantity.Modifier]);
        row.Add(document[quantity.Classifier]);
        Write(row, document, quantity.Unit);
        Write(row, document, quantity.Per);
        row.Add(quantity.Min);
        row.Add(quantity.Max);
        row.Add(quantity.MinInclusive);
        row.Add(quantity.MaxInclusive);
        row.Add(quantity.Approximate);
        row.Add(quantity.Base?.Min);
        row.Add(quantity.Base?.Max);
        row.Add(quantity.Base?.Code);
        row.Add(CsvNames.Speakers(document, quantity.Span));
        row.EndRow();
    }

    private static void Write(CsvFile row, Document document, Unit? unit)
    {
        row.Add(document[unit?.Span ?? default]);
        row.Add(unit?.Code);
    }
}
