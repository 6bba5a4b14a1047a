namespace Berita.Extraction;

internal ref partial struct SourcePhrase
{
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
        belongs |= SourceWords.IsOrigin(_view, at) && _lowerHead;
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
}
