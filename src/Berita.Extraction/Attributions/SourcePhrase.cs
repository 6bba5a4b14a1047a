namespace Berita.Extraction;

/// <summary>Reads a noun phrase forward, token by token, and remembers what it is made of.</summary>
/// <remarks>
/// A phrase is a head with what belongs to it: determiners, names, brackets with an abbreviation or an age, appositions
/// (<c>Valery Gerasimov, kepala staf umum …</c>), coordinations, the prepositional phrases of a post, <c>yang</c> where it identifies.
/// </remarks>
internal partial struct SourcePhrase
{
    /// <summary>No source is longer; the bound keeps every reading of a hostile text short.</summary>
    public const int MaxTokens = 60;

    private const int MaxBracket = 12;
    private const int MaxApposition = 30;

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
    private SourcePhrase(in SpeechView view, int at, int limit, bool bounded, int depth)
    {
        _limit = Math.Min(Math.Min(limit, view.Count), at + MaxTokens);
        _bounded = bounded;
        _at = at;
        _next = at;
        _depth = depth;
    }

    /// <summary>Reads the phrase that starts at a token; <paramref name="next"/> is the token after it.</summary>
    public static bool TryRead(in SpeechView view, int at, int limit, bool bounded, out int next) =>
        TryRead(view, at, limit, bounded, 0, out next, out _);

    private static bool TryRead(in SpeechView view, int at, int limit, bool bounded, int depth, out int next, out bool named)
    {
        var phrase = new SourcePhrase(view, at, limit, bounded, depth);
        phrase.Read(view);
        next = phrase._next;
        named = phrase._named;
        return next > at;
    }

    private void Read(in SpeechView view)
    {
        var at = _next;
        if (at >= _limit || !CanStart(view))
            return;
        // "ia", "Kompas.com"
        if ((view.Is(at, WordClass.Pronoun) && !view.Is(at, NounClass.Role)) || view.Kind(at) == TokenKind.Url)
        {
            _next++;
            return;
        }
        if (at + 4 <= _limit && UnnamedPerson.IsOneOfThem(view, at))
        {
            _next += 4;
            _hasRole = _lowerHead = true;
            if (view.Is(_next, TokenShape.Comma) && new CommaReader(this, _next).TryRead(view, out var name))
                _next = name;
            return;
        }
        ReadDeterminers(view);
        var head = _next;
        if (head >= _limit)
        {
            _next = at;
            return;
        }
        var noun = view.Lexicon.Nouns.Match(view, head, out _);
        _organisation = (noun & NounClass.Organisation) != 0;
        _lowerHead = head > at || !view.IsCapital(head)
            || (noun & (NounClass.Role | NounClass.RoleModifier | NounClass.Group | NounClass.Organisation | NounClass.Document | NounClass.Unit)) != 0;
        // "Dua orang rekan", "Ojek daring": the capital of a sentence's first word, not of a name
        _lowerHead |= _bounded && view.Is(head + 1, TokenShape.Word) && head + 1 < _limit && !view.IsCapital(head + 1) && !IsStop(view, head + 1);
        while (_next < _limit && ReadElement(view))
        {
        }
        // "dokter yang merawatnya, dr. Hadi Purnomo"
        while (_openRelative && _hasRole && !_bounded && _depth == 0 && view.Is(_next, TokenShape.Comma) && new CommaReader(this, _next).TryRead(view, out var named))
            _next = named;
        if (_next == head)
            _next = at;
        DropTail(view, at);
    }

    private readonly bool CanStart(in SpeechView view)
    {
        var at = _next;
        if (view.Is(at, TokenShape.Number))
            return at + 1 < _limit && view.Is(at + 1, TokenShape.Word) && !IsStop(view, at + 1);
        if (view.Kind(at) is not (TokenKind.Word or TokenKind.Handle or TokenKind.Url))
            return false;
        if (_bounded && view.IsCapital(at) && IsSentenceAdverb(view, at))
            return false;
        var word = view.ClassOf(at);
        if ((word & (WordClass.Determiner | WordClass.Pronoun)) != 0)
            return true;
        return word == WordClass.None ? !IsTime(view, at) && ((!_bounded && view.IsCapital(at)) || !SourceWords.LooksLikeVerb(view, at))
            : view.IsCapital(at) && view.Is(at, NounClass.Role | NounClass.Organisation | NounClass.ShortName);
    }

    // "Senin"; but "Bulan Sabit Merah" is a body
    private static bool IsTime(in SpeechView view, int at) =>
        view.Is(at, TokenShape.Time) && !((view.Lexicon.Nouns.Match(view, at, out var count) & NounClass.Organisation) != 0 && count > 1);

    // "Contohnya", "Intinya", "Akibatnya"; but "Istrinya", "Pihaknya"
    private readonly bool IsSentenceAdverb(in SpeechView view, int at)
    {
        var word = view.Slice(at);
        if (word.Length < 6 || !word.EndsWith("nya", StringComparison.Ordinal) || view.Is(at, NounClass.Role | NounClass.Group))
            return false;
        var stem = view.Lexicon.Speech.Items[view.Lexicon.Vocabulary.Find(word[..^3])];
        return (stem.Noun & (NounClass.Role | NounClass.Group | NounClass.Organisation)) == 0;
    }

    private void ReadDeterminers(in SpeechView view)
    {
        while (_next < _limit && (view.Is(_next, WordClass.Determiner) || view.Is(_next, TokenShape.Number)))
            _next++;
    }

    private bool ReadElement(in SpeechView view)
    {
        var at = _next;
        if (view.Is(at, TokenShape.Word))
            return ReadWord(view, at);
        return view.Kind(at) switch
        {
            TokenKind.Number => ReadNumber(view, at),
            TokenKind.Handle => Take(1),
            TokenKind.Punctuation or TokenKind.Symbol => ReadMark(view, at),
            _ => false,
        };
    }

    private bool ReadWord(in SpeechView view, int at)
    {
        if (view.IsCapital(at))
            return ReadCapital(view, at);
        var word = view.ClassOf(at);
        if ((word & WordClass.Coordinator) != 0)
            return ReadCoordinator(view, at);
        if ((word & WordClass.Demonstrative) != 0)
            return _next > 0 && (!_named || (_hasRole && _lowerHead)) && TakeDemonstrative(view);
        if ((word & WordClass.Relative) != 0)
            return ReadRelative(view, at);
        if (view.IsCapital(at - 1) && view.IsCapital(at + 1) && (view.Is(at, "of") || view.Is(at, "for") || view.Is(at, "and")))
            return Take(1);
        // "Partai Buruh secara terbuka menyerukan"
        if (view.Is(at, Particle.Secara))
            return false;
        // "CEO baru Ivan Petrov"
        if (_hasRole && !_named && view.IsCapital(at + 1) && view.Is(at, "baru"))
            return Take(1);
        if (view.Is(at, Particle.Sekaligus) && SourceWords.StartsRole(view, at + 1, _limit))
            return Take(1);
        if ((word & WordClass.Preposition) != 0)
            return ReadPreposition(view, at);
        if (view.IsCapital(at - 1) && NameRun.BehindParticles(view, at) is var name && name > at)
            return Take(name - at);
        if (view.First(at) == 'k' && view[at].Length > 3 && char.IsDigit(view.Text[view[at].Start + 3]))
            return Take(1);
        if ((word & WordClass.Pronoun) != 0)
            return !_named && _next > 0 && view.ClassOf(at - 1) == WordClass.None && _lowerHead && Take(1) && false;
        if (_bounded && _named && _depth == 0 && SourceWords.StartsRole(view, at, _limit))
            return TakeNoun(view, at);
        var title = view.NounOf(at) & (NounClass.Title | NounClass.Noble);
        if (title != 0 && view.IsCapital(at + 1) && _lowerHead)
        {
            _hasRole |= view.Is(at, NounClass.Role);
            return Take(1);
        }
        // "tersangka berinisial MR", "pria bernama Budi"
        if (view.IsCapital(at + 1) && !_named && (view.Is(at, "berinisial") || view.Is(at, "bernama")))
            return Take(1);
        // "perempuan berusia 35 tahun itu"
        if (_lowerHead && !_named && view.Is(at + 1, TokenShape.Number) && (view.Is(at, "berusia") || view.Is(at, "berumur")) && view.Is(at + 2, "tahun") && at + 2 < _limit)
            return Take(3);
        if ((IsStop(view, at) && (word & WordClass.Determiner) == 0) || SourceWords.IsTimes(view, at))
            return false;
        return LowerAllowed(view, at) && TakeNoun(view, at);
    }

    private bool ReadCapital(in SpeechView view, int at)
    {
        if (view.Is(at, TokenShape.Time) && !IsNamedMonth(view, at) && at > _at)
            return false;
        var noun = view.Lexicon.Nouns.Match(view, at, out var count);
        if (count > 1 && at + count <= _limit)
        {
            Note(noun);
            return Take(count);
        }
        noun = view.NounOf(at);
        if (SourceWords.IsFunction(view, at) && !view.IsCapital(at + 1) && !(view.IsCapital(at - 1) && at > _at && !view.Is(at + 1, TokenShape.Word)) && (noun & (NounClass.ShortName | NounClass.Organisation)) == 0
            && !((noun & NounClass.RoleModifier) != 0 && view.Is(at - 1, NounClass.Role | NounClass.RoleModifier)))
            return false;
        // "Nina Putri", "Budi Raja": a title that closes a name is part of it
        if (!(_named && at > _at && view.Is(at - 1, TokenShape.NameWord) && (noun & (NounClass.NameParticle | NounClass.Noble | NounClass.GivenName)) != 0))
            Note(noun);
        if (_named && SourceWords.IsOwnedRole(view, at))
            (_named, _hasRole, _lowerHead) = (false, true, true);
        return Take(1);
    }

    private void Note(NounClass noun)
    {
        _named = (noun & (NounClass.NotPerson | NounClass.Title)) == 0;
        _hasRole |= (noun & NounClass.Role) != 0;
    }

    // a lower-case noun
    private bool TakeNoun(in SpeechView view, int at)
    {
        var noun = view.Lexicon.Nouns.Match(view, at, out var count);
        _hasRole |= (noun & NounClass.Role) != 0 || SourceWords.IsOwnedRole(view, at);
        _named = false;
        _lowerHead = true;
        return Take(at + count <= _limit ? count : 1);
    }

    private bool TakeDemonstrative(in SpeechView view)
    {
        Take(1);
        // what follows "itu" is outside, unless a comma brings an apposition
        return view.Is(_next, TokenShape.Comma);
    }

    private readonly bool LowerAllowed(in SpeechView view, int at) =>
        _bounded ? !_named || _lowerHead : _lowerHead && !(_named && view.IsCapital(at - 1));

    // "Maret" is a month, "Juli Purwanto" a person
    private readonly bool IsNamedMonth(in SpeechView view, int at) =>
        view[at].Length > 2 && view.IsCapital(at + 1) && !view.Is(at + 1, TokenShape.Time) && at == _next && at > 0 && view.IsCapital(at - 1);

    private readonly bool IsStop(in SpeechView view, int at) =>
        SourceWords.IsFunction(view, at) || view.Is(at, NounClass.Time | NounClass.Numbering) || SourceWords.LooksLikeVerb(view, at);

    // "Kim dan Shoigu", "Hukum dan Humas", "pejabat militer dan intelijen"
    private bool ReadCoordinator(in SpeechView view, int at)
    {
        if (!(view.Is(at, Particle.Dan | Particle.Serta | Particle.Atau | Particle.Maupun)))
            return false;
        var after = at + 1;
        if (after >= _limit || !view.Is(after, TokenShape.Word))
            return false;
        if (view.IsCapital(after) ? SourceWords.IsFunction(view, after) || view.Is(after, TokenShape.Time) : IsStop(view, after) && !view.Is(after, WordClass.Determiner))
            return false;
        if (!_bounded && !view.IsCapital(after) && _named)
            return false;
        _named = false;
        _lowerHead |= !view.IsCapital(after);
        return Take(1);
    }

    private bool Take(int count)
    {
        _next += count;
        return true;
    }

    // a phrase does not end in a connecting word
    private void DropTail(in SpeechView view, int at)
    {
        while (_next > at + 1 && !_openRelative
            && (view.Is(_next - 1, WordClass.Coordinator | WordClass.Relative) && !view.IsCapital(_next - 1)
                || (view.Is(_next - 1, WordClass.Preposition) && !view.IsCapital(_next - 1) && !view.Is(_next - 1, Particle.Sekitar))))
            _next--;
    }
}
