using System.Text;
using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>What stands two blank lines away changes nothing here.</summary>
/// <remarks>
/// Names are known from the whole text, on purpose: who speaks, and how far the name of a source goes, may depend on an
/// article beside it. A text that is one amount or date as a whole is read with less context: so there is always a neighbour.
/// </remarks>
internal static class Neighbours
{
    public const string Border = "\n\n\n";

    /// <summary>Something to stand before the first paragraph, which otherwise may be all there is.</summary>
    public const string Opening = "Halaman ini memuat kabar dari seluruh pelosok kota. ";

    private const string Stranger = "halaman lain di bawah sini";

    /// <summary>Compares both sides of the first border with themselves beside something else.</summary>
    public static void Check(BeritaExtractor extractor, string text)
    {
        var at = text.IndexOf(Border, StringComparison.Ordinal);
        if (at < 0)
            return;
        var (left, right) = (text[..at], text[(at + Border.Length)..]);
        var both = extractor.Extract(text);
        Compare(extractor.Extract(left), both, 0, at, "tokens and sentences before two blank lines", Cuts);
        Compare(extractor.Extract(right), both, at + Border.Length, text.Length, "tokens and sentences after two blank lines", Cuts);
        if (string.IsNullOrWhiteSpace(left) || string.IsNullOrWhiteSpace(right))
            return;
        Compare(extractor.Extract(left + Border + Stranger), both, 0, at, "amounts and dates before two blank lines", Amounts);
        var shifted = Stranger + Border;
        Rule.Same(
            Amounts(extractor.Extract(shifted + right), shifted.Length, shifted.Length + right.Length),
            Amounts(both, at + Border.Length, text.Length), "amounts and dates after two blank lines");
    }

    private static void Compare(Document alone, Document both, int from, int to, string rule, Func<Document, int, int, string> show) =>
        Rule.Same(show(alone, 0, to - from), show(both, from, to), rule);

    private static string Cuts(Document document, int from, int to)
    {
        var cuts = new StringBuilder();
        foreach (var token in document.Tokens.Where(t => t.Start >= from && t.Start < to))
            cuts.Append(token.Kind.ToString()[0]).Append(token.Start - from).Append('-').Append(token.End - from).Append(' ');
        foreach (var sentence in document.Sentences.Where(s => s.Start >= from && s.Start < to))
            cuts.Append("s ").Append(sentence.Start - from).Append('-').Append(sentence.End - from).Append(' ');
        return cuts.ToString();
    }

    private static string Amounts(Document document, int from, int to)
    {
        var found = new StringBuilder();
        foreach (var q in document.Quantities.Where(q => q.Span.Start >= from && q.Span.Start < to))
            found.Append(q.Kind).Append(' ').Append(q.Span.Start - from).Append('-').Append(q.Span.End - from).Append(" number ").Append(q.Number.Start - from).Append('-').Append(q.Number.End - from)
                .Append(' ').Append(q.Min).Append("..").Append(q.Max).Append(' ').Append(q.Unit?.Code).Append(q.Unit?.Span.Start - from).Append(' ').Append(q.Per?.Code).Append("; ");
        foreach (var t in document.Temporals.Where(t => t.Span.Start >= from && t.Span.Start < to))
            found.Append(t.Kind).Append(' ').Append(t.Span.Start - from).Append('-').Append(t.Span.End - from).Append(' ').Append(t.Value).Append(' ').Append(t.Relative).Append("; ");
        return found.ToString();
    }
}
