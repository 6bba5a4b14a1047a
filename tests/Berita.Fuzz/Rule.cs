namespace Berita.Fuzz;

/// <summary>What has to hold.</summary>
internal static class Rule
{
    /// <exception cref="BrokenRuleException">It does not.</exception>
    public static void Require(bool holds, string rule)
    {
        if (!holds)
            throw new BrokenRuleException($"Does not hold: {rule}.");
    }

    /// <exception cref="BrokenRuleException">The two are not the same.</exception>
    public static void Same(string wanted, string found, string rule)
    {
        if (!string.Equals(wanted, found, StringComparison.Ordinal))
            throw new BrokenRuleException($"Does not hold: {rule}.\n  wanted {Literal.Of(wanted)}\n  found  {Literal.Of(found)}");
    }
}
