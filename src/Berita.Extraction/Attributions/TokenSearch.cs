namespace Berita.Extraction;

/// <summary>Finds tokens and sentences by offset.</summary>
internal static class TokenSearch
{
    /// <summary>The first token that ends after an offset.</summary>
    public static int From(in SpeechView view, int offset) => Find(view, offset, 0, view.Count);

    /// <summary>The first token that ends after an offset, which most likely lies from one token to before another.</summary>
    public static int From(in SpeechView view, int offset, int low, int high) =>
        view[low].Start <= offset && offset < view[high - 1].End ? Find(view, offset, low, high) : From(view, offset);

    private static int Find(in SpeechView view, int offset, int low, int high)
    {
        while (low < high)
        {
            var middle = (int)((uint)(low + high) / 2);
            if (view[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The index of the first sentence that ends after an offset.</summary>
    public static int Sentence(ReadOnlySpan<Sentence> sentences, int offset)
    {
        var low = 0;
        var high = sentences.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) / 2);
            if (sentences[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Whether an offset lies in a quotation; quotations are sorted by start and the outer ones do not overlap.</summary>
    public static bool IsQuoted(ReadOnlySpan<Quotation> quotations, int offset)
    {
        var low = 0;
        var high = quotations.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) / 2);
            if (quotations[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        // an inner quotation ends before the outer one that may still cover the offset
        for (var i = low - 1; i >= 0 && i >= low - 8; i--)
        {
            if (offset < quotations[i].Span.End)
                return true;
            if (quotations[i].Depth == 0)
                return false;
        }
        return false;
    }
}
