namespace Berita.Extraction;

/// <summary>Finds points and stretches of calendar time.</summary>
internal static class TemporalReader
{
    public static void Read(in TokenView view, ReadOnlySpan<Sentence> sentences, DateOnly? publishedOn, BufferList<Temporal> temporals)
    {
    }
}
