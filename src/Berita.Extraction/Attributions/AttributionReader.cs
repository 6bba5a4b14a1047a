namespace Berita.Extraction;

/// <summary>Finds who said what.</summary>
internal static class AttributionReader
{
    public static void Read(in TokenView view, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, AttributionLists attributions)
    {
    }
}
