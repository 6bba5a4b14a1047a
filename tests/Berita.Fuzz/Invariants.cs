using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>What holds for every document, whatever its text.</summary>
internal static class Invariants
{
    public static void Check(Document document, TokenStyle style = TokenStyle.News)
    {
        CheckTokens(document);
        CheckSentences(document);
        CheckOrder(document.Quantities.Select(q => q.Span));
        foreach (var quantity in document.Quantities)
            Check(document, quantity);
        CheckOrder(document.Temporals.Select(t => t.Span));
        foreach (var temporal in document.Temporals)
        {
            CheckSpan(document, temporal.Span);
            Require(temporal.Value is not null || temporal.Relative is not null, "a temporal has a value");
        }
        CheckOrder(document.Attributions.Select(a => a.Span));
        foreach (var attribution in document.Attributions)
            Check(document, attribution);
        var json = document.ToJson();
        Require(DocumentJson.Read(json, style).ToJson() == json, "JSON comes back");
    }

    private static void CheckTokens(Document document)
    {
        var end = 0;
        foreach (var token in document.Tokens)
        {
            Require(token.Start >= end && token.End > token.Start, "tokens are in order and not empty");
            Require(IsWhite(document.Text.AsSpan(end, token.Start - end)), "gaps are white space");
            Require(HasNoWhite(document.Text.AsSpan(token.Start, token.Length)), "tokens cover no white space");
            CheckSpan(document, token.Span);
            var parts = document.PartsOf(token);
            Require(parts[0].Start == token.Start && parts[parts.Count - 1].End == token.End, "parts tile their token");
            end = token.End;
        }
        Require(IsWhite(document.Text.AsSpan(end)), "the end is white space");
    }

    private static bool HasNoWhite(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (char.IsWhiteSpace(c))
                return false;
        }
        return true;
    }

    private static void CheckSentences(Document document)
    {
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Require(sentence.FirstToken == next && sentence.TokenCount > 0, "sentences follow each other and hold all tokens");
            next += sentence.TokenCount;
            Require(sentence.Start == document.Tokens[sentence.FirstToken].Start && sentence.End == document.Tokens[next - 1].End, "sentences are whole tokens");
        }
        Require(next == document.Tokens.Count, "sentences hold all tokens");
    }

    private static void Check(Document document, in Quantity quantity)
    {
        CheckSpan(document, quantity.Span);
        Require(!quantity.Number.IsEmpty, "a quantity has a number");
        foreach (var part in new[] { quantity.Number, quantity.Modifier, quantity.Classifier, quantity.Unit?.Span ?? default, quantity.Per?.Span ?? default })
            CheckPart(document, quantity.Span, part);
        Require(quantity.Min is null || quantity.Max is null || quantity.Min <= quantity.Max, "min is not above max");
        Require(quantity.Min is not null || quantity.Max is not null, "a quantity has a bound");
    }

    private static void Check(Document document, in Attribution attribution)
    {
        CheckSpan(document, attribution.Span);
        foreach (var part in attribution.Content)
            CheckPart(document, attribution.Span, part);
        var source = attribution.Source ?? default;
        foreach (var part in new[] { attribution.Cue, source.Span, attribution.Addressee })
            CheckPart(document, attribution.Span, part);
        foreach (var part in new[] { source.Person, source.Role, source.Affiliation })
            CheckPart(document, source.Span, part);
        foreach (var relay in attribution.Relays)
            CheckPart(document, attribution.Span, relay.Source.Span);
        if (!attribution.Speaker.IsEmpty)
            CheckSpan(document, attribution.Speaker);
    }

    private static void CheckOrder(IEnumerable<TextSpan> spans)
    {
        var start = 0;
        foreach (var span in spans)
        {
            Require(span.Start >= start, "findings are sorted by start");
            start = span.Start;
        }
    }

    private static void CheckPart(Document document, TextSpan whole, TextSpan part)
    {
        if (part.IsEmpty)
            return;
        CheckSpan(document, part);
        Require(whole.Contains(part), $"part {part} lies in {whole}");
    }

    private static void CheckSpan(Document document, TextSpan span)
    {
        Require(span.Start >= 0 && span.End > span.Start && span.End <= document.Text.Length, $"{span} lies in the text");
        Require(!SplitsPair(document.Text, span.Start) && !SplitsPair(document.Text, span.End), $"{span} splits no surrogate pair");
        Require(!char.IsWhiteSpace(document.Text[span.Start]) && !char.IsWhiteSpace(document.Text[span.End - 1]), $"{span} has no white space at its ends");
    }

    private static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static bool IsWhite(ReadOnlySpan<char> text) => text.IsWhiteSpace();

    private static void Require(bool holds, string rule) => Rule.Require(holds, rule);
}
