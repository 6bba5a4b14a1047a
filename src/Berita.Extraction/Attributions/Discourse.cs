namespace Berita.Extraction;

/// <summary>Who is speaking, as a reader keeps it in mind from one statement to the next.</summary>
internal ref struct Discourse
{
    // a person who spoke a little before an organisation did is more likely "dia" than the organisation
    private const int Memory = 2;

    private readonly SpeechView _view;
    private readonly ReadOnlySpan<Sentence> _sentences;
    private readonly ReadOnlySpan<Quotation> _quotations;
    private readonly AttributionLists _lists;
    private Voice _current;
    private Voice _outer;
    private TextSpan _content;
    private TextSpan _source;
    private Voice _person;
    private Voice _group;
    private Voice _office;
    private int _since;
    private int _end;

    public Discourse(in SpeechView view, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, AttributionLists lists)
    {
        _view = view;
        _sentences = sentences;
        _quotations = quotations;
        _lists = lists;
        _current = Voice.None;
    }

    private readonly NameIndex Names => _lists.Names;

    /// <summary>The record with its speaker and the parts of its source.</summary>
    public AttributionRecord Resolve(in AttributionRecord record)
    {
        var place = record.Cue.IsEmpty ? record.Span : record.Cue;
        var nested = !_content.IsEmpty && _content.Contains(place);
        var content = record.ContentCount > 0 ? Content(record) : default;
        var source = record.Source;
        var voice = source is { } named ? VoiceOf(named.Span, record.SourceToken, content, nested, out source)
            : EndsInClitic(_view, record.Cue) ? Antecedent(place.Start, content, nested)
            : nested && IsPassive(record.Cue) ? _outer : Voice.None;
        if (source is { } part && _outer.IsPerson && IsApposition(part.Span))
            voice = _outer;
        if (!nested)
            Remember(record, content, voice);
        return record with { Source = source, Speaker = voice.Name };
    }

    private void Remember(in AttributionRecord record, TextSpan content, Voice voice)
    {
        _outer = voice;
        _source = record.Source?.Span ?? default;
        _content = content;
        _end = Math.Max(_end, record.Span.End);
        _since++;
        if (voice.IsPerson)
        {
            _person = voice;
            _since = 0;
        }
        if (voice.Name.IsEmpty)
            return;
        var first = voice.First;
        if (voice is { IsPerson: true, Person: < 0 } && _view.IsCapital(first) && _view[first].End < voice.Name.End)
            _office = voice;
        if (!voice.IsPerson && !CanSpeak(first))
            return;
        var counted = _view.Is(first, WordClass.Determiner) && !voice.IsPerson;
        if (!voice.IsPerson)
            _group = voice;
        if (!counted)
            _current = voice;
    }

    // a body, a state, people: what a lower-case noun of another kind shows or says is not heard on
    private readonly bool CanSpeak(int first) =>
        _view.IsCapital(first) || _view.Is(first, NounClass.NotPerson & ~NounClass.Field) || _view.Is(first, WordClass.Determiner);

    // "kata Budi, ekonom di X, yang memperkirakan …": who he is, told behind his name
    private readonly bool IsApposition(TextSpan span) =>
        !_source.IsEmpty && span.Start > _source.Start && char.IsLower(_view.Text[span.Start])
        && (span.End <= _source.End
            || (span.Start == _source.End + 2 && _view.Text[_source.End] == ',' && _view.Is(TokenSearch.From(_view, span.End), WordClass.Relative)));

    private readonly TextSpan Content(in AttributionRecord record) =>
        new(_lists.Content[record.ContentStart].Start, _lists.Content[record.ContentStart + record.ContentCount - 1].End);

    private readonly bool IsPassive(TextSpan cue) => cue.Length > 3 && cue.In(_view.Text).StartsWith("di", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a cue carries its speaker: <c>katanya</c>.</summary>
    public static bool EndsInClitic(in SpeechView view, TextSpan cue) => cue.Length > 3 && cue.In(view.Text).EndsWith("nya", StringComparison.OrdinalIgnoreCase);

    private readonly Voice VoiceOf(TextSpan span, int first, TextSpan content, bool nested, out Source? source)
    {
        var parts = new SourceParts(_view, Names, span, first);
        if (parts.First == parts.Last && (_view.Is(parts.First, WordClass.Pronoun) || _view.Is(parts.First, "pihaknya")))
        {
            source = new Source(span);
            return IsPlural(parts.First) ? Plural(parts.First) : Antecedent(span.Start, content, nested);
        }
        if (parts.IsCoordinated())
        {
            source = new Source(span, span);
            return new(span, parts.First, Person: -1, IsPerson: false);
        }
        if (parts.IsPair(out var pair))
        {
            source = new Source(span, _view.Span(pair, parts.Last));
            return new(source.Value.Person, pair, Person: -1, IsPerson: false);
        }
        var found = parts.TryPerson(out var mention);
        source = parts.Complete(mention, found);
        return found ? PersonVoice(mention.Person) : Unnamed(parts, source.Value, content);
    }

    private readonly bool IsPlural(int at) => _view.Is(at, "mereka") || _view.Is(at, "keduanya") || _view.Is(at, "ketiganya") || _view.Is(at, "semuanya");

    // "Suporter menuntut …": people without a name, where no group was counted
    private readonly Voice Plural(int at) => SubjectTracker.TryFindGroup(_view, _sentences, _end, _view[at].Start, out var group) ? new(group, TokenSearch.From(_view, group.Start), Person: -1, IsPerson: false) : !_view.Is(at, "mereka") && !IsSeveral(_group) ? Voice.None : _group.Name.IsEmpty && _view.Is(at, "mereka") && _current is { IsPerson: true, Person: < 0 } ? _current : _group;

    // "keduanya": a name of one body is not two
    private readonly bool IsSeveral(Voice voice)
    {
        for (var i = voice.First; i < _view.Count && _view[i].End <= voice.Name.End; i++)
        {
            if (_view.Is(i, WordClass.Coordinator | WordClass.Determiner) || _view.Is(i, TokenShape.Number) || SourceWords.PairEnd(_view, i) > 0)
                return true;
        }
        return false;
    }

    private readonly Voice PersonVoice(int person) =>
        new(Names.FullName(_view, person), Names.Persons[person].First, person, IsPerson: true);

    // a pronoun or clitic: whom the sentences since the last statement are about, else who spoke last
    private readonly Voice Antecedent(int offset, TextSpan content, bool nested)
    {
        if (nested && _outer.IsPerson)
            return _outer;
        if (!_current.Name.IsEmpty && _view.Is(TokenSearch.From(_view, offset), NounClass.Continuing))
            return _current;
        var person = SubjectTracker.Find(_view, _sentences, _quotations, Names, _end, offset, content, anyone: _current.Name.IsEmpty, out var unnamed);
        if (person >= 0)
            return PersonVoice(person);
        if (!unnamed.IsEmpty)
            return UnnamedVoice(unnamed);
        return !_current.IsPerson && _person.IsPerson && _since <= Memory ? _person : _current;
    }

    // "Menteri Keuangan hanya tersenyum": perhaps the text names him elsewhere
    private readonly Voice UnnamedVoice(TextSpan phrase)
    {
        var parts = new SourceParts(_view, Names, phrase, TokenSearch.From(_view, phrase.Start));
        var person = _view.Is(parts.First, WordClass.Determiner) ? -1 : PostMatcher.Find(_view, Names, parts.First, parts.Last);
        return person >= 0 ? PersonVoice(person) : new(phrase, parts.First, Person: -1, IsPerson: true);
    }

    private readonly bool IsAnyone(int at) => _view.Is(at, "perempuan") || _view.Is(at, "wanita") || _view.Is(at, "pria") || _view.Is(at, "lelaki");

    // "seorang pejabat", "sang menteri", "Presiden"; not "para menteri", "tiga anaknya"
    private readonly bool IsOne(in SourceParts parts) =>
        parts.RoleStart() == parts.First ? !_view.Is(parts.First, "para") : UnnamedPerson.Opens(_view, parts.First);

    // "Menko Perekonomian mengatakan …", then "Menko": the head alone of the post that spoke last
    private readonly Voice Office(in SourceParts parts) =>
        parts.First == parts.Last && !_office.Name.IsEmpty && _view.IsCapital(parts.First) && _view.Slice(parts.First).Equals(_view.Slice(_office.First), StringComparison.Ordinal) ? _office : Voice.None;

    private readonly Voice Unnamed(in SourceParts parts, Source source, TextSpan content)
    {
        // "para diplomat yang mengikuti pembicaraan itu", "seorang warga di desa itu": the last word tells what is meant, not who
        var one = _view.Is(parts.First, "sang");
        var definite = one || (_view.Is(parts.Last, WordClass.Demonstrative) && !_view.Is(parts.First, WordClass.Determiner) && !(parts.HasClause() && _view.IsCapital(parts.First) && !_view.Is(parts.Last, "ini")));
        if (!source.Role.IsEmpty)
        {
            var person = definite || _view.IsCapital(parts.First) ? PostMatcher.Find(_view, Names, parts.First, parts.Last) : -1;
            if (person >= 0)
                return PersonVoice(person);
            // "sang anak": kin of whom the text is about
            if (definite && !(one && _view.Is(parts.First + 1, NounClass.Relational)) && Antecedent(source.Span.Start, content, false) is { IsPerson: true } subject)
                return subject;
            if (Office(parts) is { Name.IsEmpty: false } office)
                return office;
            return new(source.Span, parts.First, Person: -1, IsPerson: IsOne(parts));
        }
        // "kata perempuan 35 tahun itu"
        if (definite && IsAnyone(parts.First) && Antecedent(source.Span.Start, content, false) is { IsPerson: true } meant)
            return meant;
        // "para menteri luar negeri G7" are not G7
        if (_view.Is(parts.First, "para"))
            return new(source.Span, parts.First, Person: -1, IsPerson: false);
        var name = OrganisationName.Resolve(_view, Names, parts.First, parts.Last, definite, _current);
        return new(name, TokenSearch.From(_view, name.Start), Person: -1, IsPerson: UnnamedPerson.Opens(_view, parts.First));
    }
}
