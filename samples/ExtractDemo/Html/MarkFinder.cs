using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Lists what is to be marked in a text.</summary>
internal static class MarkFinder
{
    /// <returns>The marks, without lanes, in no order.</returns>
    public static List<Mark> Find(Document document)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < document.Quantities.Count; i++)
            marks.Add(new(document.Quantities[i].Span, MarkKind.Quantity, i, IsMain: true));
        for (var i = 0; i < document.Temporals.Count; i++)
            marks.Add(new(document.Temporals[i].Span, MarkKind.Date, i, IsMain: true));
        for (var i = 0; i < document.Attributions.Count; i++)
            AddAttribution(marks, document.Attributions[i], i);
        marks.RemoveAll(m => m.Span.IsEmpty);
        return marks;
    }

    // A statement without a cue (Rutte: …) is stood for by its source, and one without either by its content.
    private static void AddAttribution(List<Mark> marks, in Attribution attribution, int index)
    {
        var source = attribution.Source?.Span ?? default;
        marks.Add(new(attribution.Cue, MarkKind.Cue, index, IsMain: true));
        marks.Add(new(source, MarkKind.Source, index, IsMain: attribution.Cue.IsEmpty));
        var standsFor = attribution.Cue.IsEmpty && source.IsEmpty;
        foreach (var piece in attribution.Content)
        {
            marks.Add(new(piece, MarkKind.Content, index, standsFor));
            standsFor = false;
        }
        foreach (var relay in attribution.Relays)
            marks.Add(new(relay.Source.Span, MarkKind.Relay, index, IsMain: false));
    }
}
