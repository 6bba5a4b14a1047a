using System.Text.Json;
using System.Text.RegularExpressions;

namespace Berita.Accuracy;

/// <summary>Numbers, units, money, dates against what other people's formatters and tables say.</summary>
internal static partial class OracleReport
{
    private static readonly string[] s_files =
    [
        "icu-spellout-dev", "words-variants-dev", "number-format-dev", "cldr-quantities-dev", "cldr-per-units-dev",
        "cldr-currencies", "cldr-relative", "date-format-dev", "ud-nummod-dev",
    ];

    public static void Write(Corpora corpora, Page page, MissReport misses)
    {
        page.Heading("Numbers, units, money and dates", "Oracle rows read right, in percent (CLDR, ICU: Unicode License v3; spell-outs of other packages; UD number words).");
        page.Table(["file", "rows", "right", "interval", "groups under 98 %"], s_files.Select(f => Row(corpora, f, misses)));
    }

    private static string[] Row(Corpora corpora, string name, MissReport misses)
    {
        var file = corpora.PathOf(Path.Combine("data", "oracles", name + ".tsv"));
        var (input, output) = (corpora.Scratch("in"), corpora.Scratch("out"));
        File.WriteAllText(input, corpora.Run("oracles.py", "make-input", file));
        corpora.Predict(input, output);
        using var json = JsonDocument.Parse(corpora.Run("oracles.py", "score", file, output, "--json"));
        var total = json.RootElement.GetProperty("total");
        AddMisses(corpora, name, file, output, misses, [.. json.RootElement.GetProperty("groups").EnumerateObject().Select(g => g.Name)]);
        var low = json.RootElement.GetProperty("groups").EnumerateObject()
            .Where(g => !g.Name.EndsWith('*') && Rate(g.Value) < 0.98)
            .Select(g => $"{g.Name} {Page.Percent(Rate(g.Value))}");
        return [name, total.GetProperty("rows").ToString(), Page.Percent(Rate(total)), Page.Interval(Bootstrap.Share((int)Math.Round(Rate(total) * total.GetProperty("rows").GetInt32()), total.GetProperty("rows").GetInt32())), string.Join(", ", low)];
    }

    // "[group] row 'text': what was found"; other groups are outside the total
    private static void AddMisses(Corpora corpora, string name, string file, string output, MissReport misses, HashSet<string> groups)
    {
        foreach (var line in corpora.Run("oracles.py", "score", file, output, "--errors", "1000").Split('\n'))
        {
            if (MissLine().Match(line) is not { Success: true } match || !groups.Contains(match.Groups["group"].Value))
                continue;
            // sentences of the treebanks are not repeated here
            var text = name.StartsWith("ud-", StringComparison.Ordinal) ? null : match.Groups["text"].Value;
            misses.Add($"oracle {name}", $"row {match.Groups["row"].Value} ({match.Groups["group"].Value})", (0, text?.Length ?? 0), text, text is null ? "" : match.Groups["found"].Value);
        }
    }

    [GeneratedRegex(@"^\[(?<group>[^\]]*)\] (?<row>\d+\S*) ['""](?<text>.*?)['""]: (?<found>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MissLine();

    private static double Rate(JsonElement group) => group.GetProperty("rate") is { ValueKind: JsonValueKind.Number } rate ? rate.GetDouble() : 0;
}
