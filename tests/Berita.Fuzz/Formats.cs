using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>A quantity that is written in its usual form is read back as what it was.</summary>
internal static class Formats
{
    public static void Check(BeritaExtractor extractor, string text)
    {
        foreach (var quantity in extractor.Extract(text).Quantities)
        {
            // a short noun may be the symbol of a measure where the amount is all of the text: "dua tn"
            if (quantity is { Kind: QuantityKind.Count, Unit.Span.Length: < 4 })
                continue;
            var written = quantity.Format(text);
            Rule.Require(Quantity.TryParse(written, out var read), $"{Literal.Of(written)}, as {Literal.Of(text[quantity.Span.Start..quantity.Span.End])} is written, can be read");
            Rule.Require(
                (read.Min, read.Max, read.Kind, read.Unit?.Code, read.MinInclusive, read.MaxInclusive) == (quantity.Min, quantity.Max, quantity.Kind, quantity.Unit?.Code, quantity.MinInclusive, quantity.MaxInclusive),
                $"{Literal.Of(written)} means {quantity.Min}..{quantity.Max} {quantity.Kind} {quantity.Unit?.Code}, as {Literal.Of(text[quantity.Span.Start..quantity.Span.End])} did, and not {read.Min}..{read.Max} {read.Kind} {read.Unit?.Code}");
        }
    }
}
