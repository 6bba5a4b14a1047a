namespace Berita.Extraction;

/// <summary>Tells person, post and organisation apart inside a source.</summary>
internal readonly ref partial struct SourceParts
{
    private readonly SpeechView _view;
    private readonly NameIndex _names;
    private readonly int _first;
    private readonly int _last;

    public SourceParts(in SpeechView view, NameIndex names, TextSpan span, int first)
    {
        _view = view;
        _names = names;
        _first = first;
        _last = _first;
        while (_last < view.Count && view[_last].End < span.End)
            _last++;
    }

    public int First => _first;

    public int Last => _last;

    /// <summary>The first token of the post, after the last token where there is none.</summary>
    public int RoleStart()
    {
        for (var i = _first; i <= _last; i++)
        {
            // "Partai Pekerja Korea" holds no post
            if (i == _first && _view.Is(i, NounClass.Organisation | NounClass.ShortName) && !_view.Is(i, NounClass.Role))
                return _last + 1;
            if (SourceWords.StartsRole(_view, i, _last + 1))
                return _view.Is(i, WordClass.Determiner) && !_view.Is(i, NounClass.Role) ? i + 1 : i;
            if (_view.Is(i, TokenShape.Comma) || (_view.Is(i, Particle.Satu) && _view.Is(i - 1, Particle.Salah)))
                continue;
            if (!_view.IsCapital(i) && !_view.Is(i, WordClass.Determiner | WordClass.Relative | WordClass.Adverb) && _view.Is(i, TokenShape.Word))
                return _last + 1;
        }
        return _last + 1;
    }

    /// <summary>Whether a relative clause is part of the phrase: its last word is not that of the phrase's head.</summary>
    public bool HasClause()
    {
        for (var i = _first + 1; i < _last; i++)
        {
            if (_view.Is(i, Particle.Yang))
                return true;
        }
        return false;
    }

    /// <summary>Finds the person that the phrase names.</summary>
    public bool TryPerson(out PersonMention mention)
    {
        var index = _names.MentionFrom(_first);
        var found = false;
        mention = default;
        for (; index < _names.Mentions.Count && _names.Mentions[index].Last <= _last; index++)
        {
            var next = _names.Mentions[index];
            if (!Closes(next.Last) || SourceWords.PairEnd(_view, next.Last) > 0 || IsInClause(next.First))
                continue;
            if (!found && IsTitled(next.First))
            {
                mention = next;
                return true;
            }
            if (IsNamed(next))
            {
                mention = next;
                found = true;
                // "Presiden Sara Duterte, putri Rodrigo Duterte"
                if (_view.Is(next.Last + 1, TokenShape.Comma) && SourceWords.StartsRole(_view, next.Last + 2, _last + 1))
                    return true;
            }
        }
        return found || TryCallName(out mention);
    }

    // "diplomat yang dikutip Budi" is not Budi; "pria yang bernama Budi" is
    private bool IsInClause(int name)
    {
        for (var i = name - 1; i > _first && !_view.Is(i, TokenShape.Comma) && !IsCalling(i) && !_view.Is(i, Particle.Juga); i--)
        {
            if (_view.Is(i, WordClass.Relative))
                return SourceWords.LooksLikeVerb(_view, i + 1);
        }
        return false;
    }

    /// <summary>Whether the phrase names two or more persons: <c>Kim dan Shoigu</c>.</summary>
    public bool IsCoordinated()
    {
        var index = _names.MentionFrom(_first);
        if (index + 1 >= _names.Mentions.Count || _names.Mentions[index + 1].Last > _last)
            return false;
        var between = _names.Mentions[index].Last + 1;
        if (_view.Is(between, TokenShape.Comma) && _view.Is(between + 1, WordClass.Coordinator))
            between++;
        // "Gubernur Jambi Al Haris dan Bupati Kerinci Monadi"
        if (_view.Is(between, WordClass.Coordinator) && SourceWords.StartsRole(_view, between + 1, _last) && IsNamed(_names.Mentions[index]))
            return true;
        return IsTitled(_names.Mentions[index].First) && (_view.Is(between, WordClass.Coordinator)
            || (_view.Is(between, TokenShape.Comma) && _names.Mentions[index + 1].First == between + 1));
    }

    /// <summary>Whether the phrase names two persons who are one apposition: <c>Kedua orang tua korban, Slamet dan Tutik</c>.</summary>
    public bool IsPair(out int first)
    {
        var index = _names.MentionFrom(_first);
        first = 0;
        if (index + 1 >= _names.Mentions.Count || _names.Mentions[index + 1].Last != _last)
            return false;
        first = _names.Mentions[index].First;
        var between = _names.Mentions[index].Last + 1;
        return _names.Mentions[index + 1].First == between + 1 && _view.Is(between, WordClass.Coordinator) && _view.Is(first - 1, TokenShape.Comma) && RoleStart() < first;
    }

    /// <summary>The source with its parts; a person's part is empty where the phrase names nobody.</summary>
    public Source Complete(PersonMention mention, bool named)
    {
        var span = _view.Span(_first, _last);
        var person = named ? _view.Span(mention.First, mention.Last) : default;
        var role = RoleStart();
        if (role > _last || (named && role >= mention.First && role <= mention.Last))
            return new(span, person, default, named ? Home(mention.Last + 1) : default);
        var end = named && mention.First > role ? mention.First - 1 : _last;
        end = WithoutTitles(role, IsCalling(end) ? end - 1 : end);
        var roleEnd = AfterBracket(RoleEnd(role, end), end);
        var affiliation = AffiliationStart(roleEnd + 1, end);
        var affiliationEnd = end;
        for (var i = affiliation + 1; i < affiliationEnd; i++)
        {
            // a second apposition is no part of the organisation
            if (_view.Is(i, TokenShape.Comma) && !_view.IsCapital(i + 1) && SourceWords.StartsRole(_view, i + 1, _last + 1))
                affiliationEnd = i - 1;
        }
        while (affiliationEnd >= affiliation && (_view.Is(affiliationEnd, TokenShape.Comma) || _view.Is(affiliationEnd, WordClass.Demonstrative)))
            affiliationEnd--;
        return new(span, person, _view.Span(role, roleEnd), affiliation <= affiliationEnd ? _view.Span(affiliation, affiliationEnd) : default);
    }

    // "Prof. Dr. H. Didik J. Rachbini": titles alone before the name
    private bool IsTitled(int name)
    {
        for (var i = _first; i < name; i++)
        {
            // "Uskup Agung"
            if ((_view.Lexicon.Nouns.Match(_view, i, out var count) & NounClass.Religious) != 0 && count > 1 && i + count <= name)
            {
                i += count - 1;
                continue;
            }
            // "kapten Persik": a post in sports, a rank with its capital
            if (!_view.IsCapital(i) && _view.Is(i, NounClass.Rank) && _view.Is(i, NounClass.Role))
                return false;
            if (!_view.Is(i, NounClass.Title | NounClass.Noble) || _view.Is(i, NounClass.Role & ~NounClass.Rank) && !_view.Is(i, NounClass.Rank))
                return false;
        }
        return true;
    }

    // the phrase ends with the name, or goes on with an age, a degree, an apposition or a home
    private bool Closes(int last) =>
        last == _last || SourceWords.IsDegree(_view, last + 1) || _view.First(last + 1) is '(' or ',' || _view.Is(last + 1, Particle.Dari) || _view.Is(last + 1, WordClass.Relative)
        || (_view.Is(last + 1, WordClass.Demonstrative) && last + 1 < _last);

    // a post or a title before the name; not a post beside a person that the text knows already ("kuasa hukum Rizieq")
    private bool IsNamed(PersonMention mention)
    {
        var before = mention.First - 1;
        if (before < _first || _view.Is(before, ')') || _view.Is(before, NounClass.Title) || IsCalling(before))
            return true;
        var role = RoleStart();
        if (_view.Is(before, TokenShape.Comma))
            return role < before || (mention.Last == _last && mention.Last > mention.First && before > _first + 1 && _view.IsLower(before - 1));
        if (role > before)
            return _view.Is(before, NounClass.Field | NounClass.Place | NounClass.ShortName) && _view.Is(_first, NounClass.Role | NounClass.RoleModifier);
        var noun = _view.Lexicon.Nouns.Match(_view, role, out var count);
        // "keluarga Anwar Ibrahim"
        if (role + count - 1 == before && (noun & NounClass.Group) != 0 && (noun & NounClass.Relational) != 0)
            return false;
        if (role + count - 1 == before && (noun & NounClass.Group) != 0 && mention.First == mention.Last)
            return _names.IsCallName(_view, mention.First);
        if (mention.First == mention.Last && IsBeside(role, before) && !_names.IsCallName(_view, mention.First))
            return false;
        return !IsBeside(role, before) || _names.Persons[mention.Person].First >= mention.First;
    }

    // "pria bernama Budi"
    private bool IsCalling(int at) => _view.Is(at, "bernama") || _view.Is(at, "berinisial");

    private bool IsBeside(int role, int before)
    {
        for (var i = role; i <= before;)
        {
            var noun = _view.Lexicon.Nouns.Match(_view, i, out var count);
            if (i + count - 1 == before)
                return (noun & NounClass.Relational) != 0;
            i += count;
        }
        return false;
    }

    // in a headline no mention was read: the name is one that the text uses elsewhere
    private bool TryCallName(out PersonMention mention)
    {
        mention = default;
        if (!_view.IsCapital(_first))
            return false;
        var first = _last;
        while (first > _first && _view.Is(first - 1, TokenShape.NameWord))
            first--;
        if (_last - first > 2 || IsInClause(first) || (first > _first && SourceWords.IsFunction(_view, first - 1)) || (first > _first && !SourceWords.StartsRole(_view, _first, first)))
            return false;
        for (var i = first; i <= _last; i++)
        {
            var person = _names.Names.Words[_names.Names.Find(_view.Text, _view[i])].Person;
            if (!_view.Is(i, TokenShape.NameWord) || _names.Names.Find(_view.Text, _view[i]) == 0 || person < 0)
                return false;
            mention = new(_first, first, _last, person);
        }
        return true;
    }
}
