namespace ExtractDemo;

/// <summary>Makes the writer for formats that show all documents as one thing.</summary>
internal static class DocumentWriters
{
    /// <returns>Null where documents are written one by one.</returns>
    public static IDocumentWriter? Create(DemoOptions options, OutputSink sink) => options.Format switch
    {
        OutputFormat.Html => new ArticlePage(sink, options.Words),
        OutputFormat.Csv => new CsvTables(options.OutputPath!),
        OutputFormat.Comparison => new ComparisonWriter(sink, options),
        _ => null,
    };
}
