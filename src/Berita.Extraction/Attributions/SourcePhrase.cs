namespace Berita.Extraction;

/// <summary>Reads a noun phrase forward, token by token, and remembers what it is made of.</summary>
/// <remarks>
/// A phrase is a head with what belongs to it: determiners, names, brackets with an abbreviation or an age, appositions
/// (<c>Valery Gerasimov, kepala staf umum …</c>), coordinations, the prepositional phrases of a post, <c>yang</c> where it identifies.
/// </remarks>
internal ref struct SourcePhrase
{
    /// <summary>No source is longer; the bound keeps every reading of a hostile text short.</summary>
    public const int MaxTokens = 60;

    private const int MaxBracket = 12;
    private const int MaxApposition = 30;

    private readonly TokenView _view;
    private readonly int _limit;
    private readonly bool _bounded;
    private readonly int _at;
    private int _next;
    private int _depth;

    // the last element was (part of) an open-class name: a lower-case word after it is no longer the phrase
    private bool _named;
    private bool _hasRole;
    private bool _lowerHead;
    private bool _openRelative;
    private bool _organisation;

    /// <param name="view">The text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="limit">The phrase ends before this token.</param>
    /// <param name="bounded">Whether the phrase is known to reach nearly to <paramref name="limit"/>, where its verb stands.</param>
    /// <param name="depth">0, or 1 inside an apposition.</param>
    private SourcePhrase(in TokenView view, int at, int limit, bool bounded, int depth)
    {
        _view = view;
        _limit = Math.Min(Math.Min(limit, view.Count), at + MaxTokens);
        _bounded = bounded;
        _at = at;
        _next = at;
        _depth = depth;
    }

    /// <summary>Reads the phrase that starts at a token; <paramref name="next"/> is the token after it.</summary>
    public static bool TryRead(in TokenView view, int at, int limit, bool bounded, out int next) =>
        TryRead(view, at, limit, bounded, 0, out next, out _);

    private static bool TryRead(in TokenView view, int at, int limit, bool bounded, int depth, out int next, out bool named)
    {
        var phrase = new SourcePhrase(view, at, limit, bounded, depth);
        phrase.Read();
        next = phrase._next;
        named = phrase._named;
        return next > at;
    }

    private void Read()
    {
        var at = _next;
        if (at >= _limit || !CanStart())
            return;
        if (SourceWords.Is(_view, at, WordClass.Pronoun) && !SourceWords.Is(_view, at, NounClass.Role))
        {
            _next++;
            return;
        }
        ReadDeterminers();
        var head = _next;
        if (head >= _limit)
        {
            _next = at;
            return;
        }
        var noun = _view.Lexicon.Nouns.Match(_view, head, out _);
        _organisation = (noun & NounClass.Organisation) != 0;
        _lowerHead = head > at || !SourceWords.IsCapital(_view, head)
            || (noun & (NounClass.Role | NounClass.RoleModifier | NounClass.Group | NounClass.Organisation | NounClass.Document | NounClass.Unit)) != 0;
        // "Dua orang rekan", "Ojek daring": the capital of a sentence's first word, not of a name
        _lowerHead |= _bounded && _view.Kind(head + 1) == TokenKind.Word && head + 1 < _limit && !SourceWords.IsCapital(_view, head + 1) && !IsStop(head + 1);
        while (_next < _limit && ReadElement())
        {
        }
        if (_next == head)
            _next = at;
        DropTail(at);
    }

    private readonly bool CanStart()
    {
        var at = _next;
        if (_view.Kind(at) == TokenKind.Number)
            return at + 1 < _limit && _view.Kind(at + 1) == TokenKind.Word && !IsStop(at + 1);
        if (_view.Kind(at) is not (TokenKind.Word or TokenKind.Handle))
            return false;
        if (_bounded && SourceWords.IsCapital(_view, at) && IsSentenceAdverb(at))
            return false;
        var word = SourceWords.ClassOf(_view, at);
        if ((word & (WordClass.Determiner | WordClass.Pronoun)) != 0)
            return true;
        return word == WordClass.None ? !SourceWords.IsTime(_view, at) && ((!_bounded && SourceWords.IsCapital(_view, at)) || !SourceWords.LooksLikeVerb(_view, at))
            : SourceWords.IsCapital(_view, at) && SourceWords.Is(_view, at, NounClass.Role | NounClass.Organisation | NounClass.ShortName);
    }

    // "Contohnya", "Intinya", "Akibatnya"; but "Istrinya", "Pihaknya"
    private readonly bool IsSentenceAdverb(int at)
    {
        var word = _view.Slice(at);
        if (word.Length < 6 || !word.EndsWith("nya", StringComparison.Ordinal) || SourceWords.Is(_view, at, NounClass.Role | NounClass.Group))
            return false;
        return !_view.Lexicon.Nouns.IsWord(_view.Lexicon.Vocabulary.Find(word[..^3]), NounClass.Role | NounClass.Group | NounClass.Organisation);
    }

    private void ReadDeterminers()
    {
        while (_next < _limit && (SourceWords.Is(_view, _next, WordClass.Determiner) || _view.Kind(_next) == TokenKind.Number))
            _next++;
    }

    private bool ReadElement()
    {
        var at = _next;
        return _view.Kind(at) switch
        {
            TokenKind.Word => ReadWord(at),
            TokenKind.Number => ReadNumber(at),
            TokenKind.Handle => Take(1),
            TokenKind.Punctuation or TokenKind.Symbol => ReadMark(at),
            _ => false,
        };
    }

    private bool ReadWord(int at)
    {
        if (SourceWords.IsCapital(_view, at))
            return ReadCapital(at);
        var word = SourceWords.ClassOf(_view, at);
        if ((word & WordClass.Coordinator) != 0)
            return ReadCoordinator(at);
        if ((word & WordClass.Demonstrative) != 0)
            return _next > 0 && !_named && TakeDemonstrative();
        if ((word & WordClass.Relative) != 0)
            return ReadRelative(at);
        if (SourceWords.IsCapital(_view, at - 1) && SourceWords.IsCapital(_view, at + 1) && (_view.Is(at, "of") || _view.Is(at, "for") || _view.Is(at, "and")))
            return Take(1);
        if (_view.Is(at, "sekaligus") && SourceWords.StartsRole(_view, at + 1, _limit))
            return Take(1);
        if ((word & WordClass.Preposition) != 0)
            return ReadPreposition(at);
        if (SourceWords.Is(_view, at, NounClass.NameParticle) && SourceWords.IsCapital(_view, at + 1) && SourceWords.IsCapital(_view, at - 1))
            return Take(1);
        if (_view.First(at) == 'k' && _view[at].Length > 3 && char.IsDigit(_view.Text[_view[at].Start + 3]))
            return Take(1);
        if ((word & WordClass.Pronoun) != 0)
            return !_named && _next > 0 && SourceWords.ClassOf(_view, at - 1) == WordClass.None && _lowerHead && Take(1) && false;
        if (_bounded && _named && _depth == 0 && SourceWords.StartsRole(_view, at, _limit))
            return TakeNoun(at);
        var title = SourceWords.NounOf(_view, at) & (NounClass.Title | NounClass.Noble);
        if (title != 0 && SourceWords.IsCapital(_view, at + 1) && _lowerHead)
            return Take(1);
        if (IsStop(at) && (word & WordClass.Determiner) == 0)
            return false;
        return LowerAllowed(at) && TakeNoun(at);
    }

    private bool ReadCapital(int at)
    {
        if (SourceWords.IsTime(_view, at) && !IsNamedMonth(at) && at > _at)
            return false;
        var noun = _view.Lexicon.Nouns.Match(_view, at, out var count);
        if (count > 1 && at + count <= _limit)
        {
            Note(noun);
            return Take(count);
        }
        noun = SourceWords.NounOf(_view, at);
        if (SourceWords.IsFunction(_view, at) && !SourceWords.IsCapital(_view, at + 1) && !(SourceWords.IsCapital(_view, at - 1) && at > _at && _view.Kind(at + 1) != TokenKind.Word) && (noun & (NounClass.ShortName | NounClass.Organisation)) == 0
            && !((noun & NounClass.RoleModifier) != 0 && SourceWords.Is(_view, at - 1, NounClass.Role | NounClass.RoleModifier)))
            return false;
        Note(noun);
        return Take(1);
    }

    private void Note(NounClass noun)
    {
        _named = (noun & (NounClass.NotPerson | NounClass.Title)) == 0;
        _hasRole |= (noun & NounClass.Role) != 0;
    }

    // a lower-case noun
    private bool TakeNoun(int at)
    {
        var noun = _view.Lexicon.Nouns.Match(_view, at, out var count);
        _hasRole |= (noun & NounClass.Role) != 0;
        _named = false;
        _lowerHead = true;
        return Take(at + count <= _limit ? count : 1);
    }

    private bool TakeDemonstrative()
    {
        Take(1);
        // what follows "itu" is outside, unless a comma brings an apposition
        return _view.Is(_next, ',');
    }

    private readonly bool LowerAllowed(int at) =>
        _bounded ? !_named || _lowerHead : _lowerHead && !(_named && SourceWords.IsCapital(_view, at - 1));

    // "Maret" is a month, "Juli Purwanto" a person
    private readonly bool IsNamedMonth(int at) =>
        _view[at].Length > 2 && SourceWords.IsCapital(_view, at + 1) && !SourceWords.IsTime(_view, at + 1) && at == _next && at > 0 && SourceWords.IsCapital(_view, at - 1);

    private readonly bool IsStop(int at) =>
        SourceWords.IsFunction(_view, at) || SourceWords.Is(_view, at, NounClass.Time | NounClass.Numbering) || SourceWords.LooksLikeVerb(_view, at);

    private bool ReadNumber(int at)
    {
        if (at == 0 || _view.Slice(at).IndexOfAny("/:") >= 0 || _view[at].Length > 4)
            return false;
        // "Daop 8", "RT 005": a number that belongs to a name
        return (SourceWords.IsCapital(_view, at - 1) && !_named || _bounded || _view.Is(at - 1, '+')) && Take(1);
    }

    private bool ReadMark(int at)
    {
        switch (_view.First(at))
        {
            case '(':
                return ReadBracket(at);
            case ',':
                return _depth == 0 && new CommaReader(this, at).TryRead(out _next) || _depth > 0 && ReadListComma(at);
            case '/' or '&' or '-' or '–' or '\'' or '’':
                return (_view.Touches(at - 1) && _view.Touches(at) || _view.First(at) == '&') && at + 1 < _limit && Take(2);
            case '+':
                return at + 1 < _limit && _view.Touches(at) && Take(2);
            default:
                return false;
        }
    }

    // "(NATO)", "(50)", "(Walhi)"; a date in brackets ends the phrase
    private bool ReadBracket(int at)
    {
        var end = Math.Min(_limit, at + MaxBracket);
        for (var i = at + 1; i < end; i++)
        {
            if (_view.Is(i, ')'))
            {
                var first = _view.Slice(at + 1);
                if (i == at + 1 || HasDate(at + 1, i) || SourceWords.IsTime(_view, at + 1) || (char.IsDigit(first[0]) && (first.Length > 3 || (i > at + 2 && SourceWords.IsTime(_view, at + 2) && !_view.Is(at + 2, "tahun")))))
                    return false;
                if (!char.IsDigit(first[0]))
                    _named = false;
                return Take(i + 1 - at);
            }
        }
        return false;
    }

    private readonly bool HasDate(int at, int end)
    {
        while (at < end && !(_view.Kind(at) == TokenKind.Number && _view.Slice(at).Contains('/')))
            at++;
        return at < end;
    }

    private bool ReadListComma(int at) => ListReader.TryRead(_view, at, _limit, _bounded, out _next) || ReadPlaceComma(at);

    // "Sektor II, Kebayoran Baru, Jakarta Selatan": a place goes on with the place it lies in
    private bool ReadPlaceComma(int at)
    {
        var place = at + 1;
        while (place < _limit && place < at + 5 && SourceWords.IsCapital(_view, place) && !SourceWords.Is(_view, place, NounClass.Place | NounClass.Time))
            place++;
        if (place > at + 1 && _view.Is(place, ','))
            place++;
        if (place >= _limit || !SourceWords.IsCapital(_view, place) || (_view.Lexicon.Nouns.Match(_view, place, out var count) & NounClass.Place) == 0)
            return false;
        _named = false;
        _next = Math.Min(place + count, _limit);
        return true;
    }

    // "Kim dan Shoigu", "Hukum dan Humas", "pejabat militer dan intelijen"
    private bool ReadCoordinator(int at)
    {
        if (!(_view.Is(at, "dan") || _view.Is(at, "serta") || _view.Is(at, "atau") || _view.Is(at, "maupun")))
            return false;
        var after = at + 1;
        if (after >= _limit || _view.Kind(after) != TokenKind.Word)
            return false;
        if (SourceWords.IsCapital(_view, after) ? SourceWords.IsFunction(_view, after) || SourceWords.IsTime(_view, after) : IsStop(after) && !SourceWords.Is(_view, after, WordClass.Determiner))
            return false;
        if (!_bounded && !SourceWords.IsCapital(_view, after) && _named)
            return false;
        _named = false;
        _lowerHead |= !SourceWords.IsCapital(_view, after);
        return Take(1);
    }

    // "sumber … yang enggan disebut namanya", "pakar kebakaran yang juga Guru Besar …"
    private bool ReadRelative(int at)
    {
        if (_view.Is(at + 1, "juga") && SourceWords.StartsRole(_view, at + 2, _limit))
        {
            _named = false;
            return Take(2);
        }
        if (_named || !_lowerHead || _depth > 0 || (!_bounded && SourceWords.IsCapital(_view, _at)))
            return false;
        var end = _bounded ? RelativeEnd(at) : ClauseEnd(at);
        if (end <= at + 1)
            return false;
        _openRelative = true;
        return Take(end - at) && false;
    }

    // up to a comma or the limit
    private readonly int ClauseEnd(int at)
    {
        var i = at + 1;
        while (i < _limit && _view.Kind(i) is TokenKind.Word or TokenKind.Number && !SourceWords.Is(_view, i, WordClass.Subordinator))
            i++;
        return i;
    }

    // before the verb of the main clause: the relative clause has a word of its own
    private readonly int RelativeEnd(int at)
    {
        var end = ClauseEnd(at);
        if (end < _limit)
            return at;
        var i = at + 1;
        while (i < _limit && SourceWords.Is(_view, i, WordClass.Adverb | WordClass.Auxiliary))
            i++;
        return i < _limit ? _limit : at;
    }

    // a prepositional phrase that belongs to a post: "kepala staf umum untuk angkatan bersenjata Rusia", "Endiarto dari komunitas X"
    private bool ReadPreposition(int at)
    {
        var after = at + 1;
        if (after >= _limit || _view.Kind(after) != TokenKind.Word)
            return !_named && after == _limit && _view.Is(at, "sekitar") && Take(1);
        var noun = _view.Lexicon.Nouns.Match(_view, after, out _);
        var open = !SourceWords.IsFunction(_view, after) && !SourceWords.IsTime(_view, after) && !SourceWords.LooksLikeVerb(_view, after);
        var belongs = open && (
            _view.Is(at, "dari") ? (noun & NounClass.Place) == 0 && (SourceWords.IsCapital(_view, after) || (noun & (NounClass.Organisation | NounClass.Group | NounClass.Unit)) != 0) || !_named && _lowerHead
            : _view.Is(at, "untuk") ? _hasRole && (!_named || (_depth > 0 && SourceWords.IsCapital(_view, after)))
            : _view.Is(at, "pada") ? _hasRole && (noun & NounClass.Organisation) != 0
            : _view.Is(at, "di") && !_named && _lowerHead && BelongsIn(after, noun));
        if (!belongs && !(_view.Is(at, "di") && _hasRole && IsPlaceOfPost(after, noun)))
            return false;
        _named = false;
        return Take(1);
    }

    // "Konsul Jenderal RI di New York Arifi Saiman", "Organisasi … di Jalan (Organda)": the name or the bracket shows that the phrase goes on
    private readonly bool IsPlaceOfPost(int after, NounClass noun)
    {
        var place = after;
        while (place < _limit && place < after + 4 && SourceWords.IsCapital(_view, place) && !SourceWords.IsTime(_view, place))
            place++;
        _view.Lexicon.Nouns.Match(_view, after, out var count);
        return (place < _limit && place > after && _view.Is(place, '(') && SourceWords.IsCapital(_view, place + 1) && _view.Is(place + 2, ')'))
            || ((noun & NounClass.Place) != 0 && after + count < place && SourceWords.IsNameWord(_view, after + count));
    }

    // "pedagang di Pasar Senen", "sumber di lingkungan Istana"; but "kata seorang warga di Jakarta"
    private readonly bool BelongsIn(int after, NounClass noun) =>
        (noun & (NounClass.Organisation | NounClass.Unit)) != 0
        || _view.Is(after, "lingkungan") || _view.Is(after, "kalangan") || _view.Is(after, "internal") || (_depth > 0 && (noun & NounClass.PlaceHead) != 0);

    private bool Take(int count)
    {
        _next += count;
        return true;
    }

    // a phrase does not end in a connecting word
    private void DropTail(int at)
    {
        while (_next > at + 1 && !_openRelative
            && (SourceWords.Is(_view, _next - 1, WordClass.Coordinator | WordClass.Relative) && !SourceWords.IsCapital(_view, _next - 1)
                || (SourceWords.Is(_view, _next - 1, WordClass.Preposition) && !SourceWords.IsCapital(_view, _next - 1) && !_view.Is(_next - 1, "sekitar"))))
            _next--;
    }

    /// <summary>Decides whether the phrase goes on after a comma.</summary>
    private readonly ref struct CommaReader(SourcePhrase phrase, int comma)
    {
        private readonly SourcePhrase _phrase = phrase;

        public bool TryRead(out int next)
        {
            next = comma;
            var at = comma + 1;
            var limit = Math.Min(_phrase._limit, at + MaxApposition);
            if (at >= limit || _phrase._view.Kind(at) != TokenKind.Word)
                return false;
            return TryDegrees(at, limit, ref next)
                || ListReader.TryRead(_phrase._view, comma, _phrase._limit, _phrase._bounded, out next)
                || TryRole(at, limit, ref next)
                || TryName(at, limit, ref next);
        }

        // ", S.H., M.H."
        private bool TryDegrees(int at, int limit, ref int next)
        {
            if (!SourceWords.Is(_phrase._view, at, NounClass.DegreeAfter))
                return false;
            next = at + 1;
            return next <= limit;
        }

        // "Aziz Yanuar, anggota tim kuasa hukum Rizieq," and "Tito Karnavian, yang juga mantan Kapolri,"
        private bool TryRole(int at, int limit, ref int next)
        {
            ref readonly var view = ref _phrase._view;
            var start = at;
            if (view.Is(at, "yang") && (view.Is(at + 1, "juga") || view.Is(at + 1, "merupakan") || view.Is(at + 1, "menjabat")))
            {
                start = at + 2;
                if (view.Is(start, "sebagai") || view.Is(start, "adalah") || view.Is(start, "menjabat"))
                    start++;
            }
            else if (!(_phrase._named || _phrase._hasRole || view.Is(comma - 1, ')')))
            {
                return false;
            }
            if (!SourceWords.StartsRole(view, start, limit) || !SourcePhrase.TryRead(view, start, limit, _phrase._bounded, 1, out var end, out _) || !Closes(end, limit))
                return false;
            next = end;
            return true;
        }

        // "Presiden Rusia, Vladimir Putin,", "Kepala Bagian Humas, Rumah Sakit X, Banu Hermawan"
        private bool TryName(int at, int limit, ref int next)
        {
            ref readonly var view = ref _phrase._view;
            if (SourceWords.IsLongAcronym(view, at) && !_phrase._named && view.Kind(at + 1) == TokenKind.Punctuation && _phrase._organisation)
            {
                next = at + 1;
                return true;
            }
            if (!_phrase._hasRole || _phrase._named && !_phrase._lowerHead)
                return false;
            at = SkipPlaces(at, limit);
            var end = at;
            var organisation = SourceWords.Is(view, at, NounClass.Organisation);
            if (SourceWords.IsNameWord(view, at) || SourceWords.Is(view, at, NounClass.Title | NounClass.Noble) || (organisation && SourceWords.IsCapital(view, at)))
            {
                if (!SourcePhrase.TryRead(view, at, limit, _phrase._bounded, 1, out end, out var named) || !(named || organisation || view.Is(end - 1, ')')))
                    return false;
            }
            if (end == at || !Closes(end, limit))
                return false;
            next = end;
            return true;
        }

        // "Kepala Puskesmas Cilincing, Jakarta Utara, Edison Sahputra": places between the post and the name
        private int SkipPlaces(int at, int limit)
        {
            ref readonly var view = ref _phrase._view;
            var place = at;
            while (place < limit && SourceWords.IsCapital(view, place) && (view.Lexicon.Nouns.Match(view, place, out _) & (NounClass.Place | NounClass.PlaceHead)) != 0)
            {
                while (place < limit && SourceWords.IsCapital(view, place))
                    place++;
                if (place + 1 >= limit || !view.Is(place, ','))
                    return at;
                place++;
            }
            return place;
        }

        // an apposition ends at a comma, a stop, the verb it was bounded by, or before a preposition or an adverb
        private bool Closes(int end, int limit)
        {
            ref readonly var view = ref _phrase._view;
            return end >= _phrase._limit && limit == _phrase._limit
                || view.Kind(end) == TokenKind.Punctuation
                || SourceWords.Is(view, end, NounClass.Time)
                || (_phrase._bounded ? SourceWords.Is(view, end, WordClass.Adverb | WordClass.Auxiliary | WordClass.Preposition | WordClass.Subordinator) : SourceWords.Is(view, end, WordClass.Preposition | WordClass.Subordinator) && !view.Is(end, "untuk"));
        }
    }

    /// <summary>Reads on over a list: <c>Bidang Politik, Hukum, dan Keamanan</c>, <c>AS, Korea Selatan dan Ukraina</c>, <c>Sektor II, Kebayoran Baru, Jakarta Selatan</c>.</summary>
    private static class ListReader
    {
        private const int MaxList = 24;

        public static bool TryRead(in TokenView view, int comma, int limit, bool bounded, out int next)
        {
            next = comma;
            var end = Math.Min(limit, comma + MaxList);
            var fields = comma > 0 && IsListed(view, comma - 1);
            var names = bounded && comma > 0 && SourceWords.IsCapital(view, comma - 1);
            var at = comma + 1;
            while (at < end)
            {
                if (view.Is(at, "dan") || view.Is(at, "serta"))
                {
                    // the last member
                    if (at + 1 >= end || view.Kind(at + 1) != TokenKind.Word || SourceWords.IsFunction(view, at + 1) || SourceWords.IsTime(view, at + 1) || SourceWords.LooksLikeVerb(view, at + 1))
                        return false;
                    next = at + 1;
                    return fields || names;
                }
                if (view.Is(at, ','))
                    at++;
                else if (view.Kind(at) == TokenKind.Word && !SourceWords.IsFunction(view, at) && !SourceWords.IsTime(view, at)
                    && !SourceWords.LooksLikeVerb(view, at) && ((fields && IsListed(view, at)) || (names && SourceWords.IsCapital(view, at) && !SourceWords.Is(view, at, NounClass.Role))))
                    at++;
                else
                    return false;
            }
            return false;
        }

        private static bool IsListed(in TokenView view, int at) =>
            SourceWords.IsCapital(view, at) && (SourceWords.Is(view, at, NounClass.Field | NounClass.PlaceHead) || SourceWords.IsDerivedNoun(view, at));
    }
}
