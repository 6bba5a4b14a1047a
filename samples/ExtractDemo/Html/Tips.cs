using Berita.Extraction;

namespace ExtractDemo;

/// <summary>What is shown of a finding when it is pointed at: a line or a few.</summary>
internal sealed class Tips(FindingText text, Words words, Func<TextSpan, string> read)
{
    public string Of(in Quantity quantity) => Lines(
        $"{words.Name(quantity.Kind)}: {text.Value(quantity)}",
        text.InStandardForm(quantity) is { Length: > 0 } standard ? "= " + standard : "",
        Labelled(words.SaidBy, text.Speakers(quantity.Span)));

    public string Of(in Temporal temporal) => Lines(
        $"{words.Name(temporal.Kind)}: {text.Value(temporal)}",
        temporal.Resolved is { } resolved ? "= " + resolved : "",
        Labelled(words.SaidBy, text.Speakers(temporal.Span)));

    public string Of(in Attribution attribution) => Lines(
        text.Speaker(attribution),
        text.How(attribution),
        Labelled(words.RelayedBy, text.Relays(attribution)),
        Labelled(words.SaidTo, read(attribution.Addressee)));

    private static string Labelled(string label, string value) => value.Length == 0 ? "" : $"{label}: {value}";

    private static string Lines(params string[] lines) => string.Join('\n', lines.Where(l => l.Length > 0));
}
