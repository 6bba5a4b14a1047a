namespace Berita.Extraction;

/// <summary>Who and what one text names: persons by full and short name, posts, organisations, abbreviations. Used again for the next text.</summary>
/// <remarks>One pass over the words with capitals; a name is looked up by its words, never by a search of the text.</remarks>
internal sealed partial class NameIndex
{
    private int _asked;

    public NameTable Names { get; } = new();

    public BufferList<Person> Persons { get; } = new();

    /// <summary>In the order of the text.</summary>
    public BufferList<PersonMention> Mentions { get; } = new();

    /// <summary>In the order of the text.</summary>
    public BufferList<PostHolder> Holders { get; } = new();

    /// <summary>In the order of the text.</summary>
    public BufferList<NamedOrganisation> Organisations { get; } = new();

    public void Build(in SpeechView view, ReadOnlySpan<int> capitals, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<AttributionRecord> records)
    {
        Clear();
        // the table then has its entry for no word
        Names.Add(view.Text, view[0]);
        foreach (ref readonly var record in records)
        {
            if (record.Source is { } source)
                NoteCallName(view, source.Span, record.SourceToken);
        }
        var next = 0;
        foreach (var sentence in sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            var first = next;
            while (next < capitals.Length && capitals[next] < end)
                next++;
            if (next > first && !IsHeading(view, sentence))
                ReadSentence(view, capitals[first..next], sentence.FirstToken, end);
        }
        foreach (ref readonly var record in records)
        {
            if (record.Source is not null)
                NoteSource(record.SourceToken);
        }
    }

    private void NoteSource(int token)
    {
        var low = 0;
        var high = Organisations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Organisations[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        if (low < Organisations.Count && Organisations[low].First == token)
            Organisations[low] = Organisations[low] with { IsSource = true };
    }

    /// <summary>Whether the text calls a source by the word at a token.</summary>
    public bool IsCallName(in SpeechView view, int at) => Names.IsCallName(view.Text, view[at]);

    /// <summary>Whether a person is named between two offsets.</summary>
    public bool HasMention(in SpeechView view, int from, int to)
    {
        // mostly the places asked for lie near the end of those asked for before
        while (_asked > 0 && view[Mentions[_asked - 1].First].Start >= from)
            _asked--;
        while (_asked < Mentions.Count && view[Mentions[_asked].First].Start < from)
            _asked++;
        return _asked < Mentions.Count && view[Mentions[_asked].First].Start < to;
    }

    /// <summary>The fullest name that the text has for a person.</summary>
    public TextSpan FullName(in SpeechView view, int person)
    {
        var name = view.Span(Persons[person].First, Persons[person].Last);
        var end = SourceWords.PairEnd(view, Persons[person].Last);
        return end > 0 ? new(name.Start, end) : name;
    }

    /// <summary>Whether the next mention stands right behind a mention and a comma.</summary>
    public bool IsMentionBehindComma(in SpeechView view, int mention) =>
        mention + 1 < Mentions.Count && Mentions[mention + 1].First == Mentions[mention].Last + 2 && view.Is(Mentions[mention].Last + 1, TokenShape.Comma);

    /// <summary>The index of the first mention that starts at or after a token.</summary>
    public int MentionFrom(int token)
    {
        var low = 0;
        var high = Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void Clear()
    {
        Names.Clear();
        Persons.Clear();
        Mentions.Clear();
        Holders.Clear();
        Organisations.Clear();
        _asked = 0;
    }

    // a source of one or two open-class names is how the text calls a person
    private void NoteCallName(in SpeechView view, TextSpan span, int first)
    {
        for (var i = first; i < first + 2 && i < view.Count && view[i].Start < span.End; i++)
        {
            if (view[i].End == span.End)
                Note(view, first, i);
        }
    }

    private void Note(in SpeechView view, int first, int last)
    {
        // "Kardinal Suharyo", "Pak Budi": the title is no name
        if (last > first && view.Is(first, NounClass.Religious | NounClass.Address))
            first++;
        for (var i = first; i <= last; i++)
        {
            var noun = view.NounOf(i);
            var place = i == first && view.IsCapital(i) && (last == first || view.Is(last, TokenShape.NameWord))
                && (noun & NounClass.NotPerson & ~(NounClass.Place | NounClass.RoleModifier | NounClass.Field)) == 0 && !SourceWords.IsFunction(view, i) && !view.Is(i, TokenShape.Acronym);
            if (!place && !view.Is(i, TokenShape.NameWord))
                return;
        }
        for (var i = first; i <= last; i++)
            Names.AddCallName(view.Text, view[i]);
    }
}
