namespace Berita.Extraction;

internal ref partial struct SourcePhrase
{
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
