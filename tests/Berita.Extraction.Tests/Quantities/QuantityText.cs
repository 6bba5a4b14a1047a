using System.Globalization;
using System.Text;

namespace Berita.Extraction.Tests;

/// <summary>Quantities as one line each: <c>count 'sekitar 3 ton' [3,3]~ n=3 u=ton:t</c>.</summary>
internal static class QuantityText
{
    private static readonly BeritaExtractor s_extractor = new();

    /// <summary>Asserts that a text has these quantities and no others.</summary>
    public static void AssertReads(string text, params string[] expected)
    {
        var document = s_extractor.Extract(text);
        var actual = document.Quantities.Select(q => Show(q, text));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    public static string Show(in Quantity q, string text)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{q.Kind.ToString().ToLowerInvariant()} '{q.Span.In(text)}' ");
        line.Append(q.MinInclusive ? '[' : '(').Append(Number(q.Min)).Append(',').Append(Number(q.Max)).Append(q.MaxInclusive ? ']' : ')');
        if (q.Approximate)
            line.Append('~');
        line.Append(CultureInfo.InvariantCulture, $" n={q.Number.In(text)}");
        Append(line, " m=", q.Modifier, text);
        Append(line, " c=", q.Classifier, text);
        Append(line, " u=", q.Unit, text);
        Append(line, " p=", q.Per, text);
        return line.ToString();
    }

    private static void Append(StringBuilder line, string name, TextSpan span, string text)
    {
        if (!span.IsEmpty)
            line.Append(name).Append(span.In(text));
    }

    private static void Append(StringBuilder line, string name, Unit? unit, string text)
    {
        if (unit is not { } u)
            return;
        line.Append(name).Append(u.Span.In(text));
        if (u.Code is not null)
            line.Append(':').Append(u.Code);
    }

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
