namespace Berita.Extraction;

/// <summary>A token and the rule that cut it.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Token">The token.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Characters">The characters of the token, as the text has them.</param>
/// <param name="InIndonesian">What the rule says, in Indonesian.</param>
/// <param name="InEnglish">What the rule says, in English.</param>
/// <example>
/// <code>
/// var explanation = new BeritaExtractor().Explain("bermain-main")[0];
/// Console.WriteLine($"{explanation.Characters}: {explanation.Rule}"); // bermain-main: HyphenatedWord
/// Console.WriteLine(explanation.InIndonesian); // kata bertanda hubung: kata ulang, awalan, atau nama majemuk
/// Console.WriteLine(explanation.InEnglish); // a word with an inner hyphen: reduplication, prefix or compound name
/// Console.WriteLine(explanation.Token); // Word [0, 12)
/// </code>
/// </example>
public sealed record TokenExplanation(Token Token, TokenRule Rule, string Characters, string InIndonesian, string InEnglish);
