namespace Berita.Extraction;

internal partial struct SourcePhrase
{
    /// <summary>Reads on over a list: <c>Bidang Politik, Hukum, dan Keamanan</c>, <c>AS, Korea Selatan dan Ukraina</c>, <c>Sektor II, Kebayoran Baru, Jakarta Selatan</c>.</summary>
    private static class ListReader
    {
        private const int MaxList = 24;

        public static bool TryRead(in SpeechView view, int comma, int limit, bool bounded, out int next)
        {
            next = comma;
            var end = Math.Min(limit, comma + MaxList);
            var fields = comma > 0 && IsListed(view, comma - 1);
            var names = bounded && comma > 0 && view.IsCapital(comma - 1);
            var at = comma + 1;
            while (at < end)
            {
                if (view.Is(at, Particle.Dan | Particle.Serta))
                {
                    // the last member
                    if (at + 1 >= end || !view.Is(at + 1, TokenShape.Word) || SourceWords.IsFunction(view, at + 1) || view.Is(at + 1, TokenShape.Time) || SourceWords.LooksLikeVerb(view, at + 1))
                        return false;
                    next = at + 1;
                    return fields || names;
                }
                if (view.Is(at, TokenShape.Comma))
                    at++;
                else if (view.Is(at, TokenShape.Word) && !SourceWords.IsFunction(view, at) && !view.Is(at, TokenShape.Time)
                    && !SourceWords.LooksLikeVerb(view, at) && ((fields && IsListed(view, at)) || (names && view.IsCapital(at) && !view.Is(at, NounClass.Role))))
                    at++;
                else
                    return false;
            }
            return false;
        }

        private static bool IsListed(in SpeechView view, int at) =>
            view.IsCapital(at) && (view.Is(at, NounClass.Field | NounClass.PlaceHead) || view.Is(at, TokenShape.DerivedNoun));
    }
}
