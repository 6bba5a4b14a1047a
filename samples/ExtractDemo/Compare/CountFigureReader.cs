using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Reads the counts of an article with their circumstances.</summary>
internal sealed class CountFigureReader(Document document, string article, WordClasses words)
{
    private readonly ThingReader _things = new(document, words);
    private int _sentence;
    private int _temporal;

    /// <summary>The counts that name what they count, in the order of the text.</summary>
    public IEnumerable<CountFigure> Read()
    {
        foreach (var quantity in document.Quantities)
        {
            if (quantity is { Kind: QuantityKind.Count, Unit: not null })
                yield return Read(quantity);
        }
    }

    private CountFigure Read(in Quantity quantity)
    {
        var sentence = SentenceAround(quantity.Span);
        var (speakers, relays) = ReadSpeakers(quantity);
        return new()
        {
            Article = article,
            Span = quantity.Span,
            Text = document[quantity.Span],
            Interval = Interval.Of(quantity),
            Thing = _things.Read(quantity),
            Speakers = speakers,
            Relays = relays,
            Dates = ReadDates(sentence),
            SentenceSpan = sentence,
            Sentence = document[sentence],
        };
    }

    private TextSpan SentenceAround(TextSpan span)
    {
        while (_sentence < document.Sentences.Count && document.Sentences[_sentence].End < span.End)
            _sentence++;
        return _sentence < document.Sentences.Count && document.Sentences[_sentence].Start <= span.Start ? document.Sentences[_sentence].Span : span;
    }

    private (List<string> Speakers, List<string> Relays) ReadSpeakers(in Quantity quantity)
    {
        var speakers = new List<string>();
        var relays = new List<string>();
        foreach (var attribution in document.AttributionsOf(quantity))
        {
            speakers.Insert(0, document[attribution.Speaker.IsEmpty ? attribution.Source?.Span ?? default : attribution.Speaker]);
            foreach (var relay in attribution.Relays)
                relays.Add(document[relay.Source.Span]);
        }
        // Who is named counts for more than a bare dilaporkan around or inside it.
        if (speakers.Exists(s => s.Length > 0))
            speakers.RemoveAll(s => s.Length == 0);
        return ([.. speakers.Distinct(StringComparer.Ordinal)], [.. relays.Distinct(StringComparer.Ordinal)]);
    }

    // Figures come in order, and so do their sentences.
    private List<FigureDate> ReadDates(TextSpan sentence)
    {
        while (_temporal < document.Temporals.Count && document.Temporals[_temporal].Span.Start < sentence.Start)
            _temporal++;
        var dates = new List<FigureDate>();
        for (var i = _temporal; i < document.Temporals.Count && document.Temporals[i].Span.Start < sentence.End; i++)
        {
            var temporal = document.Temporals[i];
            dates.Add(new(document[temporal.Span], temporal.Resolved ?? temporal.Value ?? temporal.Relative ?? ""));
        }
        return dates;
    }
}
