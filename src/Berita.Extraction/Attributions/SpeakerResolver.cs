namespace Berita.Extraction;

/// <summary>Gives each attribution the fullest name that the text has for its source.</summary>
internal static class SpeakerResolver
{
    /// <summary>Fills in the speakers, once all attributions of the text are found.</summary>
    public static void Resolve(in TokenView view, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, AttributionLists lists)
    {
        foreach (ref var record in lists.Records.Items)
        {
            if (record.Source is { } source)
                record = record with { Speaker = source.Person.IsEmpty ? source.Span : source.Person };
        }
    }
}
