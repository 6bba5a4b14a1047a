using System.Text.Json;
using Berita.Extraction;

namespace Berita.Accuracy;

/// <summary>Tokens, syntactic words and sentences against treebanks.</summary>
internal static class TokenReport
{
    private static readonly (string File, TokenStyle Style)[] s_runs =
    [
        ("id_csui-ud-train.conllu", TokenStyle.News),
        ("id_gsd-ud-dev.conllu", TokenStyle.News),
        ("id_gsd-ud-dev.conllu", TokenStyle.Gsd),
    ];

    public static void Write(Corpora corpora, Page page, MissReport misses)
    {
        page.Heading("Tokens and sentences", "UD Indonesian CSUI and GSD, each file as one text; F1 in percent, its interval over the sentences of the treebank in brackets.");
        page.Table(["file", "style", "tokens", "words", "sentences", "recall of breaks"], s_runs.Select(r => Row(corpora, r.File, r.Style, misses)));
    }

    private static string[] Row(Corpora corpora, string file, TokenStyle style, MissReport misses)
    {
        var gold = corpora.PathOf(Path.Combine("data", "ud", "dev", file));
        var (input, output, score) = (corpora.Scratch("in"), corpora.Scratch("out"), corpora.Scratch("score"));
        corpora.Run("ud_tokens.py", "--make-input", gold, "--unit", "paragraph", "--group", "0", "-o", input);
        corpora.Run("ud_tokens.py", "--make-gold", gold, "--unit", "paragraph", "--group", "0", "-o", corpora.Scratch("gold"));
        corpora.Predict(input, output, style, withTokens: true);
        corpora.Run("ud_tokens.py", gold, output, "--unit", "paragraph", "--group", "0", "--top", "0", "--json", score);
        using var json = JsonDocument.Parse(File.ReadAllBytes(score));
        using var wanted = JsonDocument.Parse(File.ReadLines(corpora.Scratch("gold")).First());
        using var found = JsonDocument.Parse(File.ReadLines(output).First());
        var ids = File.ReadLines(gold).Where(l => l.StartsWith("# sent_id = ", StringComparison.Ordinal)).Select(l => l["# sent_id = ".Length..]).ToArray();
        var sentences = new TreebankComparison(wanted.RootElement, found.RootElement, ids);
        sentences.AddMisses(misses, $"{file} ({style})");
        var scores = json.RootElement.GetProperty("scores");
        double Figure(string name, string measure) => scores.GetProperty(name).GetProperty(measure).GetDouble();
        string Cell(string name) => $"{Page.Number(Figure(name, "f1"))} ({Page.Interval(Bootstrap.F1(sentences.Tallies(name)))})";
        return [file, style.ToString(), Cell("tokens"), Cell("words"), Cell("sentences"), Page.Number(Figure("breaks", "recall"))];
    }
}
