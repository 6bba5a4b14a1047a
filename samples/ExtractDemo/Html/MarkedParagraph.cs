using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Writes a line of a text with its marks as elements inside each other; where two cross, the longer one is cut.</summary>
internal sealed class MarkedParagraph(HtmlBuilder html, string text, MarkTags tags)
{
    private readonly List<Mark> _open = [];

    /// <param name="line">The place of the line.</param>
    /// <param name="marks">What is marked in it, cut to the line, by start and the longer first.</param>
    public void Write(TextSpan line, IReadOnlyList<Mark> marks)
    {
        html.AddMarkup("<p>");
        var at = line.Start;
        foreach (var mark in marks)
        {
            at = WriteUpTo(at, mark.Span.Start);
            Open(mark);
        }
        WriteUpTo(at, line.End);
        html.AddMarkup("</p>\n");
    }

    // Writes text, and closes on the way what ends there.
    private int WriteUpTo(int at, int end)
    {
        while (at < end || (_open.Count > 0 && NextEnd() <= end))
        {
            var stop = _open.Count > 0 ? Math.Min(NextEnd(), end) : end;
            html.AddText(text.AsSpan(at, stop - at));
            at = stop;
            CloseAt(at);
        }
        return at;
    }

    private int NextEnd() => _open.Min(m => m.Span.End);

    private void Open(Mark mark)
    {
        tags.Open(html, mark, isContinued: false);
        _open.Add(mark);
    }

    private void CloseAt(int at)
    {
        var outermost = _open.FindIndex(m => m.Span.End == at);
        if (outermost < 0)
            return;
        for (var i = outermost; i < _open.Count; i++)
            html.AddMarkup("</mark>");
        var goingOn = _open.Skip(outermost).Where(m => m.Span.End > at).ToArray();
        _open.RemoveRange(outermost, _open.Count - outermost);
        foreach (var mark in goingOn)
        {
            tags.Open(html, mark, isContinued: true);
            _open.Add(mark);
        }
    }
}
