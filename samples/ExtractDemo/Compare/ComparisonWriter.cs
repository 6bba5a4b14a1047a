using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Gathers the counts of all documents, and at the end shows them side by side.</summary>
internal sealed class ComparisonWriter(OutputSink sink, DemoOptions options) : IDocumentWriter
{
    private readonly List<CountFigure> _figures = [];
    private readonly Aliases _aliases = new();
    private int _count;

    public void Write(Document document, string? id)
    {
        _count++;
        _aliases.ReadFrom(document);
        _figures.AddRange(new CountFigureReader(document, id ?? $"{options.Words.Article} {options.Words.ShowCount(_count)}", WordClasses.Indonesian).Read());
    }

    public void End()
    {
        var groups = FigureGrouping.Group(_figures, _aliases);
        sink.Write(options.ComparisonFormat switch
        {
            OutputFormat.Json => ComparisonJson.Write(groups),
            OutputFormat.Html => new ComparisonPage(options.Words).Write(groups),
            _ => new ComparisonPrinter(options.Words).Print(groups),
        });
    }

    public void Dispose()
    {
        // the sink is not ours
    }
}
