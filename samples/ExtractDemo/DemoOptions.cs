using Berita.Extraction;

namespace ExtractDemo;

/// <summary>What the input holds.</summary>
internal enum InputKind
{
    /// <summary>A file is a text.</summary>
    Text,

    /// <summary>A line is a text: <c>{"id"?, "text", "date"?}</c>.</summary>
    Ndjson,
}

/// <summary>How documents are shown.</summary>
internal enum OutputFormat
{
    /// <summary>For reading: the text in colours, tables of findings below it.</summary>
    Pretty,

    /// <summary>One JSON value: an indented object, or an array where there may be several documents.</summary>
    Json,

    /// <summary>A document a line.</summary>
    Ndjson,

    /// <summary>One page for a browser.</summary>
    Html,

    /// <summary>Three tables, a row a finding.</summary>
    Csv,

    /// <summary>The figures of all documents side by side, in the format of <see cref="DemoOptions.ComparisonFormat"/>.</summary>
    Comparison,
}

/// <summary>The command line, understood.</summary>
internal sealed record DemoOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required InputKind Input { get; init; }

    public required OutputFormat Format { get; init; }

    public required DateOnly? Date { get; init; }

    public required string? OutputPath { get; init; }

    public required TokenStyle Tokens { get; init; }

    public required bool WithTokens { get; init; }

    /// <summary>Which lines are done.</summary>
    public required Shard Shard { get; init; }

    /// <summary>Whether the output file is continued where an earlier run left off.</summary>
    public required bool Resumes { get; init; }

    /// <summary>How a comparison is shown: for reading, as JSON, or as a page.</summary>
    public OutputFormat ComparisonFormat { get; init; }

    /// <summary>The words of pages.</summary>
    public Words Words { get; init; } = Words.English;

    public DocumentContext Context => new() { PublishedOn = Date };

    /// <summary>An extractor that does what the output needs and no more.</summary>
    public BeritaExtractor CreateExtractor() => new(ExtractionOptions.Default with { TokenStyle = Tokens });
}
