namespace Berita.Extraction;

/// <summary>Who and what one text names: persons by full and short name, posts, organisations, abbreviations. Used again for the next text.</summary>
/// <remarks>One pass over the words with capitals; a name is looked up by its words, never by a search of the text.</remarks>
internal sealed class NameIndex
{
    private const int LongestName = 6;

    public NameTable Names { get; } = new();

    public BufferList<Person> Persons { get; } = new();

    /// <summary>In the order of the text.</summary>
    public BufferList<PersonMention> Mentions { get; } = new();

    /// <summary>In the order of the text.</summary>
    public BufferList<PostHolder> Holders { get; } = new();

    /// <summary>In the order of the text.</summary>
    public BufferList<NamedOrganisation> Organisations { get; } = new();

    public void Build(in TokenView view, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<AttributionRecord> records)
    {
        Clear();
        Names.Add(view.Text, view[0]);
        foreach (ref readonly var record in records)
        {
            if (record.Source is { } source)
                NoteCallName(view, source.Span);
        }
        foreach (var sentence in sentences)
        {
            if (!IsHeading(view, sentence))
                ReadSentence(view, sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        }
        foreach (ref readonly var record in records)
        {
            if (record.Source is { } source)
                NoteSource(TokenSearch.From(view, source.Span.Start));
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
    }

    // a source of one or two open-class names is how the text calls a person
    private void NoteCallName(in TokenView view, TextSpan span)
    {
        var first = TokenSearch.From(view, span.Start);
        for (var i = first; i < first + 2 && i < view.Count && view[i].Start < span.End; i++)
        {
            if (view[i].End == span.End)
                Note(view, first, i);
        }
    }

    private void Note(in TokenView view, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var place = last == first && SourceWords.IsCapital(view, i) && SourceWords.Is(view, i, NounClass.Place | NounClass.RoleModifier);
            if (!place && !SourceWords.IsNameWord(view, i))
                return;
        }
        for (var i = first; i <= last; i++)
            Names.Words[Names.Add(view.Text, view[i])].IsCallName = true;
    }

    // a line of capitals without a closing mark: its words are no names because of their capitals
    internal static bool IsHeading(in TokenView view, Sentence sentence)
    {
        var end = sentence.FirstToken + sentence.TokenCount;
        if (view.Kind(end - 1) != TokenKind.Word || sentence.TokenCount > 30)
            return false;
        var capitals = 0;
        var words = 0;
        for (var i = sentence.FirstToken; i < end; i++)
        {
            if (view.Kind(i) != TokenKind.Word)
                continue;
            words++;
            capitals += SourceWords.IsCapital(view, i) ? 1 : 0;
        }
        return words > 2 && capitals * 2 > words;
    }

    private void ReadSentence(in TokenView view, int first, int end)
    {
        var role = -1;
        for (var i = first; i < end; i++)
        {
            if (!char.IsUpper(view.First(i)) || !SourceWords.IsCapital(view, i) || (i == first && SourceWords.IsFunction(view, i)) || SourceWords.Is(view, i, NounClass.Calendar))
                continue;
            var last = NameRun.EndOf(view, i, end);
            var run = NameRun.Cut(view, i, last, Names);
            ReadRun(view, run, first, ref role);
            ReadAbbreviation(view, run, end);
            i = last;
        }
    }

    private void ReadRun(in TokenView view, NameRun run, int sentence, ref int role)
    {
        if (run.Organisation >= 0)
        {
            var last = run.HasPerson ? run.Person - 1 : run.Last;
            if (last > run.Organisation)
                Organisations.Add(new(run.Organisation, last, false));
        }
        var start = RoleBefore(view, run.First, sentence);
        var posted = run.HasRole || start < run.First;
        if (run.HasPerson)
        {
            var person = AddMention(view, start, run.Person, Math.Min(run.PersonLast, run.Person + LongestName - 1), run.First > sentence || run.Person > run.First);
            if (posted && run.Person > start)
                Holders.Add(new(start, run.Person - 1, person));
            else if (role >= 0)
                Holders.Add(new(role, run.First - 1, person));
        }
        // "Presiden Rusia, Vladimir Putin": the post waits for the name behind the comma
        role = !run.HasPerson && posted && view.Is(run.Last + 1, ',') ? start : -1;
    }

    // "anggota tim kuasa hukum" before the capitals
    private static int RoleBefore(in TokenView view, int first, int sentence)
    {
        var start = first;
        for (var i = first - 1; i >= sentence && i >= first - 4 && view.Kind(i) == TokenKind.Word && !SourceWords.IsCapital(view, i) && !SourceWords.IsFunction(view, i); i--)
        {
            if (SourceWords.Is(view, i, NounClass.Role))
                start = i;
        }
        return start;
    }

    private int AddMention(in TokenView view, int start, int first, int last, bool certain)
    {
        var person = FindPerson(view, first, last);
        if (person < 0)
        {
            person = Persons.Count;
            Persons.Add(new Person { First = first, Last = last });
        }
        ref var known = ref Persons[person];
        if (last - first + 1 > known.Words)
        {
            known.First = first;
            known.Last = last;
        }
        known.IsCertain |= certain || last > first;
        for (var i = first; i <= last; i++)
            Names.Words[Names.Add(view.Text, view[i])].Person = person;
        Mentions.Add(new(start, first, last, person));
        return person;
    }

    // the person last mentioned whose name holds all these words, or all of whose words stand here
    private int FindPerson(in TokenView view, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var person = Names.Words[Names.Add(view.Text, view[i])].Person;
            if (person >= 0 && IsSame(view, Persons[person], first, last))
                return person;
        }
        return -1;
    }

    private static bool IsSame(in TokenView view, Person person, int first, int last) =>
        person.Words >= last - first + 1
            ? Holds(view, person.First, person.Last, first, last)
            : Holds(view, first, last, person.First, person.Last);

    private static bool Holds(in TokenView view, int first, int last, int partFirst, int partLast)
    {
        for (var i = partFirst; i <= partLast; i++)
        {
            var at = first;
            while (at <= last && !view.Slice(at).Equals(view.Slice(i), StringComparison.OrdinalIgnoreCase))
                at++;
            if (at > last)
                return false;
        }
        return true;
    }

    // "Pakta Pertahanan Atlantik Utara (NATO)", "NATO (Pakta …)"
    private void ReadAbbreviation(in TokenView view, NameRun run, int end)
    {
        var open = run.Last + 1;
        if (open + 2 >= end || !view.Is(open, '(') || !view.Is(open + 2, ')') || !SourceWords.IsCapital(view, open + 1))
            return;
        var first = AbbreviatedName.Start(view, run, open + 1);
        if (first > run.Last)
            return;
        ref var word = ref Names.Words[Names.Add(view.Text, view[open + 1])];
        if (word.Alias.IsEmpty)
            word.Alias = view.Span(first, run.Last);
    }
}
