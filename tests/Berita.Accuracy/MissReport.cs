namespace Berita.Accuracy;

/// <summary>What goes wrong: some real misses of every kind.</summary>
internal sealed class MissReport
{
    private const int MostOfAKind = 10;
    private const int LongestExcerpt = 40;

    private readonly List<Miss> _misses = [];

    public void Add(string kind, string document, (int Start, int End) place, string? text, string what) =>
        _misses.Add(new(kind, document, place == default ? "" : FormattableString.Invariant($"{place.Start}–{place.End}"), text is null ? "" : Excerpt(text[place.Start..place.End]), what));

    public void Write(Page page)
    {
        page.Heading(
            "What goes wrong",
            $"Up to {MostOfAKind} misses of every kind, taken evenly from all that there are. Words stand here only where the licence of the text lets them; elsewhere the offsets lead to the place in your own copy.");
        page.Table(["kind", "of", "document", "offsets", "words", "what"], _misses.GroupBy(m => m.Kind, StringComparer.Ordinal).SelectMany(Rows));
    }

    // the same ones on every run, and not all from the first document
    private static IEnumerable<string[]> Rows(IGrouping<string, Miss> kind)
    {
        var all = kind.ToArray();
        var shown = Math.Min(MostOfAKind, all.Length);
        for (var i = 0; i < shown; i++)
        {
            var miss = all[i * all.Length / shown];
            yield return [miss.Kind, all.Length.ToString(null as IFormatProvider), miss.Document, miss.Place, miss.Words, miss.What];
        }
    }

    private static string Excerpt(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExcerpt ? line : line[..LongestExcerpt] + "…";
    }
}
