using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>The other ways into the library take any text too, and give what the whole gives.</summary>
internal static class Doors
{
    private static readonly ExtractionStages[] s_stages = [ExtractionStages.Tokens, ExtractionStages.Sentences, ExtractionStages.Quantities, ExtractionStages.Temporals, ExtractionStages.Attributions];

    private static readonly BeritaExtractor[] s_alone = [.. s_stages.Select(s => new BeritaExtractor(new() { Stages = s }))];

    public static void Check(BeritaExtractor extractor, string text)
    {
        var document = extractor.Extract(text);
        var i = 0;
        foreach (var token in extractor.EnumerateTokens(text))
            Rule.Require(document.Tokens[i++] == token, "tokens come out one by one as they do together");
        Rule.Require(extractor.Explain(text).Select(e => e.Token).SequenceEqual(document.Tokens), "the explained tokens are the tokens");
        _ = Quantity.TryParse(text, out _);
        _ = Temporal.TryParse(text, new DateOnly(2025, 4, 30), out _);
        foreach (var quantity in document.Quantities)
            _ = document.AttributionsOf(quantity).Count();
        if (extractor.Options.TokenStyle == TokenStyle.News)
            CheckStages(document, s_alone[text.Length % s_alone.Length].Extract(text));
    }

    private static void CheckStages(Document whole, Document part)
    {
        Rule.Require(part.Tokens.SequenceEqual(whole.Tokens), "tokens do not depend on the stages");
        Rule.Require(part.Sentences.Count == 0 || part.Sentences.SequenceEqual(whole.Sentences), "sentences do not depend on the stages");
        Rule.Require(part.Quantities.Count == 0 || part.Quantities.SequenceEqual(whole.Quantities), "quantities do not depend on the stages");
        Rule.Require(part.Temporals.Count == 0 || part.Temporals.SequenceEqual(whole.Temporals), "temporals do not depend on the stages");
        Rule.Require(part.Attributions.Count == 0 || part.Attributions.Select(a => a.Span).SequenceEqual(whole.Attributions.Select(a => a.Span)), "attributions do not depend on the stages");
    }
}
