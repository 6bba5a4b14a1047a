namespace Berita.Extraction;

internal partial struct SourcePhrase
{
    /// <summary>Decides whether the phrase goes on after a comma.</summary>
    private readonly struct CommaReader(in SourcePhrase phrase, int comma)
    {
        private readonly SourcePhrase _phrase = phrase;

        public bool TryRead(in SpeechView view, out int next)
        {
            next = comma;
            var at = comma + 1;
            var limit = Math.Min(_phrase._limit, at + MaxApposition);
            if (at >= limit || !view.Is(at, TokenShape.Word))
                return false;
            return TryDegrees(view, at, limit, ref next)
                || ListReader.TryRead(view, comma, _phrase._limit, _phrase._bounded, out next)
                || TryRole(view, at, limit, ref next)
                || TryName(view, at, limit, ref next);
        }

        // ", S.H., M.H.", ", Sp.JP(K)"
        private bool TryDegrees(in SpeechView view, int at, int limit, ref int next)
        {
            if (!SourceWords.IsDegree(view, at))
                return false;
            next = at + 3 < limit && view.Touches(at) && view.Is(at + 1, '(') && view.Is(at + 3, ')') ? at + 4 : at + 1;
            return next <= limit;
        }

        // "Aziz Yanuar, anggota tim kuasa hukum Rizieq," and "Tito Karnavian, yang juga mantan Kapolri,"
        private bool TryRole(in SpeechView view, int at, int limit, ref int next)
        {
            var start = at;
            if (view.Is(at, Particle.Yang) && (view.Is(at + 1, Particle.Juga | Particle.Merupakan) || view.Is(at + 1, "menjabat")))
            {
                start = at + 2;
                if (view.Is(start, Particle.Sebagai | Particle.Adalah) || view.Is(start, "menjabat"))
                    start++;
            }
            else if (!(_phrase._named || _phrase._hasRole || view.Is(comma - 1, ')')))
            {
                return false;
            }
            // "Yuliana, salah seorang dari mereka,"
            if (UnnamedPerson.IsOneOfThem(view, start) && Closes(view, start + 4, limit))
            {
                next = start + 4;
                return true;
            }
            var role = view.Is(start, Particle.Salah) && (view.Is(start + 1, Particle.Satu) || view.Is(start + 1, "seorang")) ? start + 2 : start;
            if (!SourceWords.StartsRole(view, role, limit) || !SourcePhrase.TryRead(view, start, limit, _phrase._bounded, 1, out var end, out _) || !Closes(view, end, limit))
                return false;
            next = end;
            return true;
        }

        // "Presiden Rusia, Vladimir Putin,", "Kepala Bagian Humas, Rumah Sakit X, Banu Hermawan"
        private bool TryName(in SpeechView view, int at, int limit, ref int next)
        {
            if (view.Is(at, TokenShape.Acronym) && !_phrase._named && view.Is(at + 1, TokenShape.Punctuation) && _phrase._organisation)
            {
                next = at + 1;
                return true;
            }
            if (!_phrase._hasRole || _phrase._named && !_phrase._lowerHead)
                return false;
            at = SkipPlaces(view, at, limit);
            var end = at;
            var organisation = view.Is(at, NounClass.Organisation);
            if (view.Is(at, TokenShape.NameWord) || (view.IsCapital(at) && view.NounOf(at) == NounClass.Noun) || view.Is(at, NounClass.Title | NounClass.Noble) || (organisation && view.IsCapital(at)))
            {
                if (!SourcePhrase.TryRead(view, at, limit, _phrase._bounded, 1, out end, out var named) || !(named || organisation || view.Is(end - 1, ')')))
                    return false;
            }
            if (end == at || !Closes(view, end, limit))
                return false;
            next = end;
            return true;
        }

        // "Kepala Puskesmas Cilincing, Jakarta Utara, Edison Sahputra": places between the post and the name
        private int SkipPlaces(in SpeechView view, int at, int limit)
        {
            var place = at;
            while (place < limit && view.IsCapital(place) && (view.Lexicon.Nouns.Match(view, place, out _) & (NounClass.Place | NounClass.PlaceHead)) != 0)
            {
                while (place < limit && view.IsCapital(place))
                    place++;
                if (place + 1 >= limit || !view.Is(place, TokenShape.Comma))
                    return at;
                place++;
            }
            return place;
        }

        // an apposition ends at a comma, a stop, the verb it was bounded by, or before a preposition or an adverb
        private bool Closes(in SpeechView view, int end, int limit)
        {
            return end >= _phrase._limit && limit == _phrase._limit
                || view.Is(end, TokenShape.Punctuation)
                || view.Is(end, NounClass.Time)
                || view.Is(end, Particle.Secara)
                || (_phrase._bounded ? view.Is(end, WordClass.Adverb | WordClass.Auxiliary | WordClass.Preposition | WordClass.Subordinator) : view.Is(end, WordClass.Preposition | WordClass.Subordinator) && !view.Is(end, Particle.Untuk));
        }
    }
}
