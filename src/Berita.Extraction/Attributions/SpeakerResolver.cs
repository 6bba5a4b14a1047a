namespace Berita.Extraction;

/// <summary>Gives each attribution the fullest name that the text has for its source, and tells the parts of the source apart.</summary>
/// <remarks>
/// One pass in the order of the text. A pronoun or a clitic is the person whom the sentences since the last statement are about,
/// else the last speaker; a statement inside another one's content does not change who is speaking. What cannot be told stays empty.
/// </remarks>
internal static class SpeakerResolver
{
    private const int MaxAhead = 3;

    /// <summary>Fills in the speakers, once all attributions of the text are found.</summary>
    public static void Resolve(in SpeechView view, ReadOnlySpan<int> capitals, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, AttributionLists lists)
    {
        if (lists.Records.Count == 0)
            return;
        lists.Names.Build(view, capitals, sentences, lists.Records.Items);
        var discourse = new Discourse(view, sentences, quotations, lists);
        foreach (ref var record in lists.Records.Items)
            record = discourse.Resolve(record);
        ResolveAhead(view, lists.Records.Items);
    }

    // "Ia berharap …", and only the next statement names the person
    private static void ResolveAhead(in SpeechView view, Span<AttributionRecord> records)
    {
        var named = 0;
        while (named < records.Length && named < MaxAhead && records[named].Speaker.IsEmpty)
            named++;
        if (named == records.Length || records[named].Source is not { Person.IsEmpty: false })
            return;
        for (var i = 0; i < named; i++)
        {
            if (records[i].Source is { } source ? IsPronoun(view, source.Span) : Discourse.EndsInClitic(view, records[i].Cue))
                records[i] = records[i] with { Speaker = records[named].Speaker };
        }
    }

    private static bool IsPronoun(in SpeechView view, TextSpan span)
    {
        var at = TokenSearch.From(view, span.Start);
        return view[at].End == span.End && (view.Is(at, "ia") || view.Is(at, "dia") || view.Is(at, "beliau"));
    }
}
