namespace Berita.Extraction;

internal ref partial struct SourcePhrase
{
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
            var role = view.Is(start, "salah") && (view.Is(start + 1, "satu") || view.Is(start + 1, "seorang")) ? start + 2 : start;
            if (!SourceWords.StartsRole(view, role, limit) || !SourcePhrase.TryRead(view, start, limit, _phrase._bounded, 1, out var end, out _) || !Closes(end, limit))
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
}
