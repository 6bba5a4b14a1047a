using System.Text.Json;
using Berita.Extraction;

namespace Berita.Accuracy;

/// <summary>Quantities by kind, temporals by kind, attributions by form and by act; and what is missed of each.</summary>
internal sealed class KindReport(Corpora corpora, MissReport misses)
{
    private static readonly (string File, bool HasAmounts, bool MayBeQuoted)[] s_files =
    [
        ("gold/seeds.ndjson", true, true), ("gold/dev.ndjson", true, false),
        ("data/attribution/full-dev.jsonl", false, false), ("data/attribution/challenge-dev.jsonl", false, true),
    ];

    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private readonly BeritaExtractor _extractor = new();

    public void Write(Page page)
    {
        foreach (var (file, hasAmounts, mayBeQuoted) in s_files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(corpora.PathOf(file)))
            {
                using var json = JsonDocument.Parse(line);
                var place = new Place($"{file} {(json.RootElement.TryGetProperty("id", out var id) ? id.ToString() : number.ToString(null as IFormatProvider))}", mayBeQuoted);
                number++;
                Compare(json.RootElement, hasAmounts, place);
            }
        }
        page.Heading(
            "By kind",
            "Over the files with all findings annotated. A quantity is right with the span of its number, its kind and its bounds; a temporal with span, kind and value; an attribution with an overlapping cue and half of the content, counted by what the annotation calls it.");
        page.Table(
            ["kind", "wanted", "found", "precision", "recall", "F1"],
            _tallies.Select(t => (string[])[t.Key, Text(t.Value.Wanted), Text(t.Value.Found), Page.Percent(t.Value.Precision), Page.Percent(t.Value.Recall), Page.Percent(t.Value.F1)]));
    }

    private void Compare(JsonElement gold, bool hasAmounts, Place place)
    {
        var text = gold.GetProperty("text").GetString()!;
        var document = _extractor.Extract(text);
        using var made = JsonDocument.Parse(document.ToJson(withTokens: false));
        if (hasAmounts)
        {
            Compare("quantity", gold, made.RootElement, "quantities", q => q.GetProperty("number"), SameQuantity, place, text);
            Compare("temporal", gold, made.RootElement, "temporals", t => t, SameTemporal, place, text);
        }
        CompareAttributions(gold, document, place);
    }

    private void Compare(
        string what, JsonElement gold, JsonElement made, string list, Func<JsonElement, JsonElement> span, Func<JsonElement, JsonElement, bool> same, Place place, string text)
    {
        var open = made.GetProperty(list).EnumerateArray().ToList();
        foreach (var wanted in gold.GetProperty(list).EnumerateArray())
        {
            var at = open.FindIndex(m => SpanOf(span(m)) == SpanOf(span(wanted)));
            var kind = $"{what}: {wanted.GetProperty("kind").GetString()}";
            var isRight = at >= 0 && same(wanted, open[at]);
            Count(kind, new(isRight ? 1 : 0, 1, 0));
            if (at >= 0)
                Count($"{what}: {open[at].GetProperty("kind").GetString()}", new(0, 0, 1));
            if (!isRight)
                misses.Add(what, place.Document, SpanOf(wanted), place.Quote(text), at < 0 ? "not found" : $"found as {Brief(open[at])}, wanted {Brief(wanted)}");
            if (at >= 0)
                open.RemoveAt(at);
        }
        foreach (var extra in open)
        {
            Count($"{what}: {extra.GetProperty("kind").GetString()}", new(0, 0, 1));
            misses.Add(what, place.Document, SpanOf(extra), place.Quote(text), $"found for nothing, as {Brief(extra)}");
        }
    }

    private void CompareAttributions(JsonElement gold, Document document, Place place)
    {
        var open = document.Attributions.ToList();
        var text = document.Text;
        foreach (var wanted in gold.GetProperty("attributions").EnumerateArray())
        {
            var at = open.FindIndex(m => PatternReport.Matches(wanted, m));
            var isOptional = PatternReport.IsOptional(wanted);
            if (!isOptional)
                Count(Text(wanted, "form")!, Text(wanted, "act")!, new(at >= 0 ? 1 : 0, 1, at >= 0 ? 1 : 0));
            if (at < 0 && !isOptional)
                misses.Add("attribution", place.Document, SpanOf(wanted), place.Quote(text), $"not found: {wanted.GetProperty("form").GetString()}, {wanted.GetProperty("act").GetString()}");
            if (at >= 0)
            {
                if (!isOptional)
                    CompareParts(wanted, open[at], document, place);
                open.RemoveAt(at);
            }
        }
        foreach (var extra in open)
        {
            Count(Name(extra.Form), Name(extra.Act), new(0, 0, 1));
            misses.Add("attribution", place.Document, (extra.Span.Start, extra.Span.End), place.Quote(text), $"found for nothing: {Name(extra.Form)}, {Name(extra.Act)}");
        }
    }

    private void CompareParts(JsonElement wanted, Attribution found, Document document, Place place)
    {
        void Differ(string part, string? made, string? should)
        {
            if (!string.Equals(made ?? "", should ?? "", StringComparison.OrdinalIgnoreCase))
                misses.Add(part, place.Document, SpanOf(wanted), place.Quote(document.Text), part != "speaker" || place.MayBeQuoted ? $"{made ?? "none"} in place of {should ?? "none"}" : "another name");
        }
        var source = found.Source?.Span ?? default;
        Differ("speaker", found.Speaker.IsEmpty ? null : document[found.Speaker], Text(wanted, "speaker"));
        Differ("form", Name(found.Form), Text(wanted, "form"));
        Differ("act", Name(found.Act), Text(wanted, "act"));
        Differ("source", Show((source.Start, source.End)), Show(SourceOf(wanted)));
    }

    private void Count(string form, string act, Tally tally)
    {
        Count($"attribution: {form}", tally);
        Count($"attribution, act: {act}", tally);
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Show((int Start, int End) span) => span == default ? "none" : FormattableString.Invariant($"{span.Start}–{span.End}");

    private void Count(string kind, Tally tally) => _tallies[kind] = _tallies.GetValueOrDefault(kind) + tally;

    private static bool SameQuantity(JsonElement a, JsonElement b) =>
        Text(a, "kind") == Text(b, "kind") && Bound(a, "min") == Bound(b, "min") && Bound(a, "max") == Bound(b, "max");

    private static bool SameTemporal(JsonElement a, JsonElement b) =>
        Text(a, "kind") == Text(b, "kind") && Text(a, "value") == Text(b, "value") && Text(a, "relative") == Text(b, "relative");

    // gold bounds of fractions are written with some decimals
    private static decimal? Bound(JsonElement quantity, string name) =>
        quantity.TryGetProperty(name, out var bound) && bound.ValueKind == JsonValueKind.Number ? decimal.Round(bound.GetDecimal(), 4) : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static string Text(int number) => number.ToString(null as IFormatProvider);

    private static (int Start, int End) SourceOf(JsonElement attribution) =>
        attribution.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.Object ? SpanOf(source) : default;

    private static string Brief(JsonElement finding) =>
        string.Join(' ', new[] { Text(finding, "kind"), Text(finding, "min"), Text(finding, "max") is { } max && max != Text(finding, "min") ? ".. " + max : null, Text(finding, "value"), Text(finding, "relative") }.Where(p => p is not null));

    private static (int Start, int End) SpanOf(JsonElement span) => (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

    private sealed record Place(string Document, bool MayBeQuoted)
    {
        public string? Quote(string text) => MayBeQuoted ? text : null;
    }
}
