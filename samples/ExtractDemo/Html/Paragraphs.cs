using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The lines of a text that hold something.</summary>
internal static class Paragraphs
{
    public static IEnumerable<TextSpan> In(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var next = text.IndexOf('\n', start);
            var end = next < 0 ? text.Length : next;
            var line = new TextSpan(start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            if (!string.IsNullOrWhiteSpace(text[line.Start..line.End]))
                yield return line;
            start = end + 1;
        }
    }
}
