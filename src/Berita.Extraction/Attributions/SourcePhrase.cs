namespace Berita.Extraction;

/// <summary>Reads a noun phrase forward, token by token, and remembers what it is made of.</summary>
/// <remarks>
/// A phrase is a head with what belongs to it: determiners, names, brackets with an abbreviation or an age, appositions
/// (<c>Valery Gerasimov, kepala staf umum …</c>), coordinations, the prepositional phrases of a post, <c>yang</c> where it identifies.
/// </remarks>
internal ref partial struct SourcePhrase
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
            return _next > 0 && (!_named || (_hasRole && _lowerHead)) && TakeDemonstrative();
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
        // "tersangka berinisial MR", "pria bernama Budi"
        if (SourceWords.IsCapital(_view, at + 1) && !_named && (_view.Is(at, "berinisial") || _view.Is(at, "bernama")))
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
        if (_named && SourceWords.IsOwnedRole(_view, at))
            (_named, _hasRole, _lowerHead) = (false, true, true);
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
}
