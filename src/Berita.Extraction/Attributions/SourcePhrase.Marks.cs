namespace Berita.Extraction;

internal partial struct SourcePhrase
{
    private bool ReadNumber(in SpeechView view, int at)
    {
        if (at == 0 || view.Slice(at).IndexOfAny("/:") >= 0 || view[at].Length > 4)
            return false;
        // "perempuan 35 tahun itu"
        if (_lowerHead && !_named && view.Is(at + 1, "tahun") && view.Is(at + 2, WordClass.Demonstrative) && at + 2 < _limit)
            return Take(3) && false;
        // "Daop 8", "RT 005": a number that belongs to a name
        return (view.IsCapital(at - 1) && !_named || _bounded || view.Is(at - 1, '+')) && Take(1);
    }

    private bool ReadMark(in SpeechView view, int at)
    {
        switch (view.First(at))
        {
            case '(':
                return ReadBracket(view, at);
            case ',':
                return _depth == 0 && new CommaReader(this, at).TryRead(view, out _next) || _depth > 0 && ReadListComma(view, at);
            case '/' or '&' or '-' or '–' or '\'' or '’':
                return (view.Touches(at - 1) && view.Touches(at) || view.First(at) == '&') && at + 1 < _limit && Take(2);
            case '+':
                return at + 1 < _limit && view.Touches(at) ? Take(2) : at > _at && view.Touches(at - 1) && Take(1);
            default:
                return false;
        }
    }

    // "(NATO)", "(50)", "(Walhi)"; a date in brackets ends the phrase
    private bool ReadBracket(in SpeechView view, int at)
    {
        var end = Math.Min(_limit, at + MaxBracket);
        for (var i = at + 1; i < end; i++)
        {
            if (view.Is(i, ')'))
            {
                var first = view.Slice(at + 1);
                if (i == at + 1 || HasDate(view, at + 1, i) || view.Is(at + 1, TokenShape.Time) || (char.IsDigit(first[0]) && (first.Length > 3 || (i > at + 2 && view.Is(at + 2, TokenShape.Time) && !view.Is(at + 2, "tahun")))))
                    return false;
                if (!char.IsDigit(first[0]))
                    _named = false;
                return Take(i + 1 - at);
            }
        }
        return false;
    }

    private readonly bool HasDate(in SpeechView view, int at, int end)
    {
        while (at < end && !(view.Is(at, TokenShape.Number) && view.Slice(at).Contains('/')))
            at++;
        return at < end;
    }

    private bool ReadListComma(in SpeechView view, int at) => ListReader.TryRead(view, at, _limit, _bounded, out _next) || ReadPlaceComma(view, at);

    // "Sektor II, Kebayoran Baru, Jakarta Selatan": a place goes on with the place it lies in
    private bool ReadPlaceComma(in SpeechView view, int at)
    {
        var place = at + 1;
        while (place < _limit && place < at + 5 && view.IsCapital(place) && !view.Is(place, NounClass.Place | NounClass.Time))
            place++;
        if (place > at + 1 && view.Is(place, TokenShape.Comma))
            place++;
        if (place >= _limit || !view.IsCapital(place) || (view.Lexicon.Nouns.Match(view, place, out var count) & NounClass.Place) == 0)
            return false;
        _named = false;
        _next = Math.Min(place + count, _limit);
        return true;
    }
}
