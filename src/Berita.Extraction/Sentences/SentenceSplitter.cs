namespace Berita.Extraction;

/// <summary>Cuts a tokenized text into sentences.</summary>
internal static class SentenceSplitter
{
    public static void Split(in TokenView view, ReadOnlySpan<Quotation> quotations, BufferList<Sentence> sentences)
    {
        var first = 0;
        for (var i = 0; i < view.Count; i++)
        {
            if (!view.Is(i, '.') && !view.EndsLine(i))
                continue;
            sentences.Add(new(view[first].Start, view[i].End, first, i - first + 1));
            first = i + 1;
        }
    }
}
