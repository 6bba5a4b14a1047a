namespace Berita.Extraction;

/// <summary>Finds numbers, their bounds and their units.</summary>
internal static class QuantityReader
{
    public static void Read(in TokenView view, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Temporal> temporals, BufferList<Quantity> quantities)
    {
    }
}
