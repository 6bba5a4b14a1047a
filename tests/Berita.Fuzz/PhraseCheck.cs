using System.Globalization;
using System.Text;
using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>Compares what a phrase was made to hold with what is found in it.</summary>
internal static class PhraseCheck
{
    public static void Check(BeritaExtractor extractor, Phrase phrase)
    {
        var document = extractor.Extract(phrase.Text);
        Invariants.Check(document);
        if (phrase.Sayings.Count > 0)
            Compare(phrase.Text, string.Join('\n', phrase.Sayings.Select(Show)), string.Join('\n', document.Attributions.Select(a => Show(document, a))));
        else
            Compare(phrase.Text, $"{Show(phrase.Amount)} {Show(phrase.Moment)}".Trim(), string.Join('\n', [.. document.Quantities.Select(q => Show(document, q)), .. document.Temporals.Select(t => Show(document, t))]));
    }

    // the first letter of a sentence may be a capital or not
    private static void Compare(string text, string wanted, string found)
    {
        if (!string.Equals(wanted, found, StringComparison.OrdinalIgnoreCase))
            throw new BrokenRuleException($"{Literal.Of(text)}\n  wanted {wanted}\n  found  {found}");
    }

    private static string Show(Amount? amount) => amount is null ? "" : string.Create(CultureInfo.InvariantCulture,
        $"{amount.Kind} «{amount.Text}» number «{amount.Number}» modifier «{amount.Modifier}» unit «{amount.Unit}» {amount.Code} per «{amount.Per}» {Interval(amount.Min, amount.Max, amount.MinInclusive, amount.MaxInclusive)} {amount.Approximate}");

    private static string Show(Document document, Quantity q) => string.Create(CultureInfo.InvariantCulture,
        $"{q.Kind} «{document[q.Span]}» number «{document[q.Number]}» modifier «{document[q.Modifier]}» unit «{Of(document, q.Unit)}» {q.Unit?.Code} per «{Of(document, q.Per)}» {Interval(q.Min, q.Max, q.MinInclusive, q.MaxInclusive)} {q.Approximate}");

    private static string Show(Moment? moment) => moment is null ? "" : $"{moment.Kind} «{moment.Text}» {moment.Value ?? moment.Relative}";

    private static string Show(Document document, Temporal t) => $"{t.Kind} «{document[t.Span]}» {t.Value ?? t.Relative}";

    private static string Show(Saying saying) => $"{saying.Form} cue «{saying.Cue}» source «{saying.Source}» speaker «{saying.Speaker}» content «{saying.Content}»";

    private static string Show(Document document, Attribution a)
    {
        var content = new StringBuilder();
        foreach (var span in a.Content)
            content.Append(content.Length == 0 ? "" : " … ").Append(document[span]);
        return $"{a.Form} cue «{document[a.Cue]}» source «{document[a.Source?.Span ?? default]}» speaker «{document[a.Speaker]}» content «{content}»";
    }

    private static string Of(Document document, Unit? unit) => unit is { } present ? document[present.Span] : "";

    private static string Interval(decimal? min, decimal? max, bool minInclusive, bool maxInclusive) => string.Create(CultureInfo.InvariantCulture,
        $"{(minInclusive && min is not null ? '[' : '(')}{Plain(min)}, {Plain(max)}{(maxInclusive && max is not null ? ']' : ')')}");

    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;
}
