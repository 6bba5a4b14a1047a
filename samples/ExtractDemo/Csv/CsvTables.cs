using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Three tables, a row a finding. Offsets are UTF-16 code units into the text, ends exclusive.</summary>
internal sealed class CsvTables : IDocumentWriter
{
    private readonly CsvFile _quantities;
    private readonly CsvFile _temporals;
    private readonly CsvFile _attributions;
    private int _count;

    public CsvTables(string output)
    {
        var paths = CsvPaths.For(output);
        if (Path.GetDirectoryName(paths.Quantities) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        _quantities = new(File.Create(paths.Quantities), QuantityRow.Header);
        _temporals = new(File.Create(paths.Temporals), TemporalRow.Header);
        _attributions = new(File.Create(paths.Attributions), AttributionRow.Header);
    }

    public void Write(Document document, string? id)
    {
        _count++;
        foreach (var quantity in document.Quantities)
        {
            Begin(_quantities, document, id, quantity.Span);
            QuantityRow.Write(_quantities, document, quantity);
        }
        foreach (var temporal in document.Temporals)
        {
            Begin(_temporals, document, id, temporal.Span);
            TemporalRow.Write(_temporals, document, temporal);
        }
        foreach (var attribution in document.Attributions)
        {
            Begin(_attributions, document, id, attribution.Span);
            AttributionRow.Write(_attributions, document, attribution);
        }
    }

    public void End()
    {
        // every row is whole
    }

    public void Dispose()
    {
        _quantities.Dispose();
        _temporals.Dispose();
        _attributions.Dispose();
    }

    private void Begin(CsvFile table, Document document, string? id, TextSpan span)
    {
        table.Add(_count);
        table.Add(id);
        table.Add(span.Start);
        table.Add(span.End);
        table.Add(document[span]);
    }
}
