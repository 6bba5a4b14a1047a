using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Writes a text, paragraph by paragraph, with everything marked that was found in it.</summary>
internal static class MarkedText
{
    public static void Write(HtmlBuilder html, Document document, MarkTags tags)
    {
        var marks = LaneAssigner.Assign(MarkFinder.Find(document), document.Text.Length);
        marks.Sort(CompareInText);
        var paragraph = new MarkedParagraph(html, document.Text, tags);
        var waiting = new List<Mark>();
        var next = 0;
        foreach (var line in Paragraphs.In(document.Text))
        {
            while (next < marks.Count && marks[next].Span.Start < line.End)
                waiting.Add(marks[next++]);
            waiting.RemoveAll(m => m.Span.End <= line.Start);
            paragraph.Write(line, CutTo(line, waiting));
        }
    }

    // A mark that runs over a line's end is one mark a line, of which the first stands for the finding.
    private static List<Mark> CutTo(TextSpan line, List<Mark> marks)
    {
        var cut = marks.ConvertAll(m => m with
        {
            Span = new(Math.Max(m.Span.Start, line.Start), Math.Min(m.Span.End, line.End)),
            IsMain = m.IsMain && m.Span.Start >= line.Start,
        });
        cut.RemoveAll(m => m.Span.IsEmpty);
        cut.Sort(CompareInText);
        return cut;
    }

    private static int CompareInText(Mark a, Mark b) =>
        (a.Span.Start, -a.Span.End, a.Kind, a.Finding).CompareTo((b.Span.Start, -b.Span.End, b.Kind, b.Finding));
}
