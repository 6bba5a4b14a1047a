namespace Berita.Extraction.Tests.House;

/// <summary>An example sentence with a form in square brackets.</summary>
internal sealed record MarkedExample(string Text, TextSpan Marked)
{
    /// <summary>The sentence without its brackets; null where nothing is marked.</summary>
    public static MarkedExample? Parse(string example)
    {
        var open = example.IndexOf('[', StringComparison.Ordinal);
        var close = example.IndexOf(']', StringComparison.Ordinal);
        return open < 0 || close < open + 2
            ? null
            : new(example.Remove(close, 1).Remove(open, 1), new(open, close - 1));
    }

    /// <summary>Whether the document finds the form as what its file says it is.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Check(string file, MarkedExample example, Document document)
    {
        var (what, found) = file switch
        {
            "isyarat.tsv" or "frasa-isyarat.tsv" => ("an attribution's cue", document.Attributions.Any(a => example.Lies(a.Cue) || a.Relays.ToArray().Any(r => example.Lies(r.Cue)))),
            "satuan.tsv" or "mata-uang.tsv" => ("a unit", document.Quantities.Any(q => example.Lies(q.Unit?.Span ?? default) || example.Lies(q.Per?.Span ?? default))),
            "pembatas.tsv" => ("a quantity's modifier", document.Quantities.Any(q => example.Lies(q.Modifier) || example.Lies(q.Span))),
            "bulan.tsv" or "hari.tsv" or "waktu.tsv" => ("a temporal", document.Temporals.Any(t => example.Lies(t.Span))),
            _ => ("whole tokens", document.Tokens.Any(t => t.Start == example.Marked.Start) && document.Tokens.Any(t => t.End == example.Marked.End)),
        };
        return found ? null : $"it is not {what}";
    }

    private bool Lies(TextSpan within) => within.Contains(Marked);
}
