namespace Berita.Extraction;

/// <summary>A token and the rule that cut it.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Token">The token.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Characters">The characters of the token, as the text has them.</param>
/// <param name="InIndonesian">What the rule says, in Indonesian.</param>
/// <param name="InEnglish">What the rule says, in English.</param>
public sealed record TokenExplanation(Token Token, TokenRule Rule, string Characters, string InIndonesian, string InEnglish);
