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

    public static void Write(Corpora corpora, Page page)
    {
        page.Heading("Tokens and sentences", "UD Indonesian CSUI and GSD (CC BY-SA 4.0), each file as one text; F1 in percent.");
        page.Table(["file", "style", "tokens", "words", "sentences", "recall of breaks"], s_runs.Select(r => Row(corpora, r.File, r.Style)));
    }

    private static string[] Row(Corpora corpora, string file, TokenStyle style)
    {
        var gold = corpora.PathOf(Path.Combine("data", "ud", "dev", file));
        var (input, output, score) = (corpora.Scratch("in"), corpora.Scratch("out"), corpora.Scratch("score"));
        corpora.Run("ud_tokens.py", "--make-input", gold, "--unit", "paragraph", "--group", "0", "-o", input);
        corpora.Predict(input, output, style, withTokens: true);
        corpora.Run("ud_tokens.py", gold, output, "--unit", "paragraph", "--group", "0", "--top", "0", "--json", score);
        using var json = JsonDocument.Parse(File.ReadAllBytes(score));
        var scores = json.RootElement.GetProperty("scores");
        string Figure(string name, string measure) => Page.Number(scores.GetProperty(name).GetProperty(measure).GetDouble());
        return [file, style.ToString(), Figure("tokens", "f1"), Figure("words", "f1"), Figure("sentences", "f1"), Figure("breaks", "recall")];
    }
}
