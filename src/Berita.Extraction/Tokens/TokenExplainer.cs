namespace Berita.Extraction;

/// <summary>Tells the rule behind each token.</summary>
internal static class TokenExplainer
{
    // by rule; read when somebody first wonders
    private static readonly Lazy<(string InIndonesian, string InEnglish)[]> s_words = new(ReadWords);

    /// <summary>The explanation of every token of a text, in its order.</summary>
    public static List<TokenExplanation> Explain(string text, TokenStyle style, Lexicon lexicon)
    {
        var tokens = new BufferList<Token>();
        var rules = new BufferList<TokenRule>();
        Tokenizer.TokenizePlain(text, style, lexicon, tokens, rules);
        var explanations = new List<TokenExplanation>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (token, rule) = (tokens[i], rules[i]);
            var (inIndonesian, inEnglish) = s_words.Value[(int)rule];
            explanations.Add(new(token, rule, text[token.Start..token.End], inIndonesian, inEnglish));
        }
        return explanations;
    }

    private static (string InIndonesian, string InEnglish)[] ReadWords()
    {
        var words = new (string InIndonesian, string InEnglish)[Enum.GetValues<TokenRule>().Length];
        foreach (var row in LexiconReader.ReadShipped("aturan-token.tsv"))
            words[(int)Enum.Parse<TokenRule>(row["aturan"])] = (row["penjelasan"], row["penjelasan-inggris"]);
        return words;
    }
}
