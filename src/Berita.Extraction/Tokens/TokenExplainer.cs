namespace Berita.Extraction;

/// <summary>Tells the rule behind each token.</summary>
internal static class TokenExplainer
{
    /// <summary>The explanation of every token of a text, in its order.</summary>
    public static List<TokenExplanation> Explain(string text, TokenStyle style, Lexicon lexicon)
    {
        var tokens = new BufferList<Token>();
        var rules = new BufferList<TokenRule>();
        Tokenizer.TokenizePlain(text, style, lexicon, tokens, rules);
        var words = LexiconReader.ReadShipped("aturan-token.tsv").ToDictionary(r => Enum.Parse<TokenRule>(r["aturan"]));
        var explanations = new List<TokenExplanation>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (token, rule) = (tokens[i], rules[i]);
            explanations.Add(new(token, rule, text[token.Start..token.End], words[rule]["penjelasan"], words[rule]["penjelasan-inggris"]));
        }
        return explanations;
    }
}
