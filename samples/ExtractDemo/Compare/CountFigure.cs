using Berita.Extraction;

namespace ExtractDemo;

/// <summary>A count in an article, and all that a reader asks about it.</summary>
internal sealed record CountFigure
{
    /// <summary>The article's name.</summary>
    public required string Article { get; init; }

    /// <summary>Where in the article; UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of the count.</summary>
    public required string Text { get; init; }

    public required Interval Interval { get; init; }

    public required Thing Thing { get; init; }

    /// <summary>Who says so, the one who is quoted first; an empty name where nobody is named; empty where the article says it itself.</summary>
    public required IReadOnlyList<string> Speakers { get; init; }

    /// <summary>The outlets that carried the statement.</summary>
    public required IReadOnlyList<string> Relays { get; init; }

    /// <summary>The dates that the sentence names.</summary>
    public required IReadOnlyList<FigureDate> Dates { get; init; }

    /// <summary>The place of the sentence.</summary>
    public required TextSpan SentenceSpan { get; init; }

    public required string Sentence { get; init; }
}
