using System.Text.Json;

namespace Berita.Accuracy;

/// <summary>What is measured on: size, licence, and where to get it.</summary>
internal static class CorpusReport
{
    private const string Notes = "annotated for this project by docs/OUTPUT.md and seeds/README.md";

    private static readonly (string File, string What, string Licence, string Published)[] s_corpora =
    [
        ("gold/seeds.ndjson", "the seed articles, all findings", "the publishers' texts, a few, as test material", "in this repository: seeds/"),
        ("gold/dev.ndjson", "six Kompas articles of PFSA-ID, all findings", "text CC BY-NC-SA, evaluation only", Notes),
        ("data/attribution/full-dev.jsonl", "ten Kompas articles of PFSA-ID, all attributions", "text CC BY-NC-SA, evaluation only", Notes),
        ("data/attribution/challenge-dev.jsonl", "invented mini texts, all attributions", "free", Notes),
        ("data/pfsa/dev.jsonl", "PFSA-ID, direct quotations of public figures", "CC BY-NC-SA, evaluation only", "github.com/sigit-purnomo/pfsa-id, doi 10.1108/GKMC-04-2022-0091"),
        ("data/ud/dev/id_csui-ud-train.conllu", "UD Indonesian CSUI, economic news", "CC BY-SA 4.0", "github.com/UniversalDependencies/UD_Indonesian-CSUI"),
        ("data/ud/dev/id_gsd-ud-dev.conllu", "UD Indonesian GSD, news and blogs", "CC BY-SA 4.0", "github.com/UniversalDependencies/UD_Indonesian-GSD"),
        ("data/oracles/icu-spellout-dev.tsv", "spelled-out numbers of ICU", "Unicode License v3", "CLDR 48, unicode-org/cldr; ICU"),
        ("data/oracles/words-variants-dev.tsv", "spelled-out numbers of other packages", "MIT (n2words, angka-terbilang-js), LGPL 2.1 (num2words, its output)", "npm, PyPI"),
        ("data/oracles/number-format-dev.tsv", "formatted numbers, money, ranges", "Unicode License v3", "CLDR 48; ICU"),
        ("data/oracles/cldr-quantities-dev.tsv", "numbers with units", "Unicode License v3", "CLDR 48"),
        ("data/oracles/cldr-per-units-dev.tsv", "units per unit", "Unicode License v3", "CLDR 48"),
        ("data/oracles/cldr-currencies.tsv", "names and signs of currencies", "Unicode License v3", "CLDR 48"),
        ("data/oracles/cldr-relative.tsv", "relative dates", "Unicode License v3", "CLDR 48"),
        ("data/oracles/date-format-dev.tsv", "formatted dates and times", "Unicode License v3", "CLDR 48; ICU"),
        ("data/oracles/ud-nummod-dev.tsv", "number words and their nouns in the treebanks", "CC BY-SA 4.0", "the two treebanks"),
    ];

    public static void Write(Corpora corpora, Page page)
    {
        page.Heading(
            "The data",
            "What is published is measured on your own copy: put the files into a folder as they are named here, with the scorers beside them in `eval/`, and give the folder to the command above. The repository ships the seeds alone, and floors under them run with `dotnet test`.");
        page.Table(["file", "holds", "size", "licence", "published"], s_corpora.Select(c => (string[])[c.File, c.What, Size(corpora.PathOf(c.File)), c.Licence, c.Published]));
    }

    private static string Size(string path)
    {
        if (path.EndsWith(".tsv", StringComparison.Ordinal))
            return FormattableString.Invariant($"{File.ReadLines(path).Count() - 1:N0} rows");
        if (path.EndsWith(".conllu", StringComparison.Ordinal))
            return FormattableString.Invariant($"{File.ReadLines(path).Count(l => l.StartsWith("# text = ", StringComparison.Ordinal)):N0} sentences");
        var texts = File.ReadLines(path).Select(Length).ToArray();
        return FormattableString.Invariant($"{texts.Length:N0} texts, {texts.Sum():N0} characters");
    }

    private static int Length(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!.Length;
    }
}
