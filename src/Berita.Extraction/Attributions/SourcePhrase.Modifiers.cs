namespace Berita.Extraction;

internal partial struct SourcePhrase
{
    // "sumber … yang enggan disebut namanya", "pakar kebakaran yang juga Guru Besar …"
    private bool ReadRelative(in SpeechView view, int at)
    {
        if (view.Is(at + 1, Particle.Juga) && SourceWords.StartsRole(view, at + 2, _limit))
        {
            _named = false;
            return Take(2);
        }
        // "Paula Mendes, seorang pengacara yang mewakili perusahaan itu,"
        if (_depth > 0 && !_named && (_bounded || view.Is(_at, WordClass.Determiner)) && ClauseEnd(view, at) is var clause && clause > at + 1 && view.Is(clause, TokenShape.Comma))
            return Take(clause - at) && false;
        // "seorang pejabat TNI yang enggan disebut namanya": the name is not his
        var isHis = _named && !(_hasRole && _bounded && view.Is(at - 1, TokenShape.Acronym));
        if (isHis || !_lowerHead || _depth > 0 || (!_bounded && view.IsCapital(_at)))
            return false;
        var end = _bounded ? RelativeEnd(view, at) : ClauseEnd(view, at);
        if (end <= at + 1)
            return false;
        _openRelative = true;
        return Take(end - at) && false;
    }

    // up to a comma or the limit
    private readonly int ClauseEnd(in SpeechView view, int at)
    {
        var i = at + 1;
        while (i < _limit && view.Is(i, TokenShape.Word | TokenShape.Number) && !view.Is(i, WordClass.Subordinator))
            i++;
        return i;
    }

    // before the verb of the main clause: the relative clause has a word of its own
    private readonly int RelativeEnd(in SpeechView view, int at)
    {
        var end = ClauseEnd(view, at);
        if (end < _limit)
            return at;
        var i = at + 1;
        while (i < _limit && view.Is(i, WordClass.Adverb | WordClass.Auxiliary))
            i++;
        return i < _limit ? _limit : at;
    }

    // a prepositional phrase that belongs to a post: "kepala staf umum untuk angkatan bersenjata Rusia", "Endiarto dari komunitas X"
    private bool ReadPreposition(in SpeechView view, int at)
    {
        var after = at + 1;
        if (after >= _limit || !view.Is(after, TokenShape.Word))
            return !_named && after == _limit && view.Is(at, Particle.Sekitar) && Take(1);
        var noun = view.Lexicon.Nouns.Match(view, after, out _);
        var open = !SourceWords.IsFunction(view, after) && !view.Is(after, TokenShape.Time) && !SourceWords.LooksLikeVerb(view, after);
        var belongs = open && (
            view.Is(at, Particle.Dari) ? (noun & NounClass.Place) == 0 && (view.IsCapital(after) || (noun & (NounClass.Organisation | NounClass.Group | NounClass.Unit)) != 0) || !_named && _lowerHead
            : view.Is(at, Particle.Untuk) ? (_hasRole && (!_named || (_depth > 0 && view.IsCapital(after)))) || (_organisation && IsAbbreviatedBehind(view, after))
            : view.Is(at, Particle.Pada) ? _hasRole && (noun & NounClass.Organisation) != 0
            : view.Is(at, Particle.Di) && !_named && _lowerHead && BelongsIn(view, after, noun));
        belongs |= view.Is(at, TokenShape.Origin) && _lowerHead;
        // "sejumlah warga di Perumahan Asri mengeluhkan": nothing but the phrase of place stands before the verb
        belongs |= _bounded && open && !_named && _lowerHead && view.Is(at, Particle.Di) && ((noun & NounClass.PlaceHead) != 0 || IsPlaceBeforeName(view, after));
        if (!belongs && !(view.Is(at, Particle.Di) && _hasRole && IsPlaceOfPost(view, after, noun)))
            return false;
        _named = false;
        return Take(1);
    }

    // "Konsul Jenderal RI di New York Arifi Saiman", "Organisasi … di Jalan (Organda)": the name or the bracket shows that the phrase goes on
    private readonly bool IsPlaceOfPost(in SpeechView view, int after, NounClass noun)
    {
        var place = after;
        while (place < _limit && place < after + 4 && view.IsCapital(place) && !view.Is(place, TokenShape.Time))
            place++;
        view.Lexicon.Nouns.Match(view, after, out var count);
        return (place < _limit && place > after && view.Is(place, '(') && view.IsCapital(place + 1) && view.Is(place + 2, ')'))
            || ((noun & NounClass.Place) != 0 && after + count < place && view.Is(after + count, TokenShape.NameWord));
    }

    // "guru honorer di Lebak, Oktaviani, mengatakan": the name between commas closes the phrase that the verb ends
    private readonly bool IsPlaceBeforeName(in SpeechView view, int after)
    {
        var comma = after;
        while (comma < _limit && view.IsCapital(comma))
            comma++;
        if (comma == after || !view.Is(comma, TokenShape.Comma))
            return false;
        var end = comma + 1;
        while (end < _limit && view.Is(end, TokenShape.NameWord))
            end++;
        return end > comma + 1 && (end == _limit || (end == _limit - 1 && view.Is(end, TokenShape.Comma)));
    }

    // "Badan Dunia untuk Pengungsi (BDP)"
    private readonly bool IsAbbreviatedBehind(in SpeechView view, int at)
    {
        var end = Math.Min(_limit, at + 6);
        while (at < end && view.Is(at, TokenShape.Word) && !SourceWords.IsFunction(view, at))
            at++;
        return _bounded && at + 3 == _limit && view.Is(at, '(') && view.IsCapital(at + 1) && view.Is(at + 2, ')');
    }

    // "pedagang di Pasar Senen", "sumber di lingkungan Istana"; but "kata seorang warga di Jakarta"
    private readonly bool BelongsIn(in SpeechView view, int after, NounClass noun) =>
        (noun & (NounClass.Organisation | NounClass.Unit)) != 0
        || view.Is(after, "lingkungan") || view.Is(after, "kalangan") || view.Is(after, "internal") || (_depth > 0 && ((noun & NounClass.PlaceHead) != 0 || IsNamedAfterHead(view, after)));

    // "Meiji Yasuda Research Institute": English puts the head last
    private readonly bool IsNamedAfterHead(in SpeechView view, int at)
    {
        while (at < _limit && view.IsCapital(at) && view.Is(at, TokenShape.NameWord))
            at++;
        return at < _limit && view.IsCapital(at) && view.Is(at, NounClass.Organisation) && view.IsCapital(at - 1);
    }
}
