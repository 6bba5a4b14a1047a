namespace Berita.Extraction;

internal ref partial struct SourcePhrase
{
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
}
