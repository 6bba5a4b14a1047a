namespace Berita.Extraction.Tests;

/// <summary>A sentence in which square brackets mark the mentions of time that are to be found.</summary>
internal static class MarkedText
{
    public static (string Text, TextSpan[] Spans) Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '[')
                start = text.Length;
            else if (c == ']')
                spans.Add(new(start, text.Length));
            else
                text.Append(c);
        }
        return (text.ToString(), [.. spans]);
    }

    /// <summary>Finds the mentions and asserts that they are the marked ones.</summary>
    public static IReadOnlyList<Temporal> AssertFinds(string marked, DateOnly? writtenOn = null)
    {
        var (text, spans) = Parse(marked);
        var found = new BeritaExtractor().Extract(text, new() { PublishedOn = writtenOn }).Temporals;
        Assert.Equal(string.Join(" | ", spans.Select(s => text[s.Start..s.End])), string.Join(" | ", found.Select(t => text[t.Span.Start..t.Span.End])));
        Assert.Equal(spans, found.Select(t => t.Span));
        return found;
    }
}
