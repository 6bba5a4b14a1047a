using System.Text.Json;

namespace Berita.Accuracy;

/// <summary>Numbers, units, money, dates against what other people's formatters and tables say.</summary>
internal static class OracleReport
{
    private static readonly string[] s_files =
    [
        "icu-spellout-dev", "words-variants-dev", "number-format-dev", "cldr-quantities-dev", "cldr-per-units-dev",
        "cldr-currencies", "cldr-relative", "date-format-dev", "ud-nummod-dev",
    ];

    public static void Write(Corpora corpora, Page page)
    {
        page.Heading("Numbers, units, money and dates", "Oracle rows read right, in percent (CLDR, ICU: Unicode License v3; spell-outs of other packages; UD number words).");
        page.Table(["file", "rows", "right", "groups under 98 %"], s_files.Select(f => Row(corpora, f)));
    }

    private static string[] Row(Corpora corpora, string name)
    {
        var file = corpora.PathOf(Path.Combine("data", "oracles", name + ".tsv"));
        var (input, output) = (corpora.Scratch("in"), corpora.Scratch("out"));
        File.WriteAllText(input, corpora.Run("oracles.py", "make-input", file));
        corpora.Predict(input, output);
        using var json = JsonDocument.Parse(corpora.Run("oracles.py", "score", file, output, "--json"));
        var total = json.RootElement.GetProperty("total");
        var low = json.RootElement.GetProperty("groups").EnumerateObject()
            .Where(g => !g.Name.EndsWith('*') && Rate(g.Value) < 0.98)
            .Select(g => $"{g.Name} {Page.Percent(Rate(g.Value))}");
        return [name, total.GetProperty("rows").ToString(), Page.Percent(Rate(total)), string.Join(", ", low)];
    }

    private static double Rate(JsonElement group) => group.GetProperty("rate") is { ValueKind: JsonValueKind.Number } rate ? rate.GetDouble() : 0;
}
