namespace Berita.Fuzz;

/// <summary>A text by chance, and what has to hold for it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Check">Throws where something does not hold. A text other than <paramref name="Text"/> may be given to it, but for phrases.</param>
/// <param name="Shrinks">Whether a shorter text can be checked in its place.</param>
internal sealed record Case(string Text, Action<string> Check, bool Shrinks = true);

/// <summary>Something that holds for texts of a kind.</summary>
/// <param name="Name">What to call it on the command line.</param>
/// <param name="Share">Its share of the cases, beside those of the others.</param>
/// <param name="Make">Makes a case.</param>
internal sealed record Property(string Name, int Share, Func<RandomText, Case> Make)
{
    /// <summary>Runs one case: the same for the same numbers, whatever ran before.</summary>
    /// <returns>What does not hold; null where all does.</returns>
    public Failure? Run(int seed, int number)
    {
        var made = Make(new RandomText(Mix(seed, number)));
        return Problem(made, made.Text) is { } problem ? new Failure(this, seed, number, made, problem) : null;
    }

    /// <summary>What does not hold for a text.</summary>
    public static string? Problem(Case made, string text)
    {
        try
        {
            made.Check(text);
            return null;
        }
        catch (Exception e)
        {
            return e is BrokenRuleException ? e.Message : string.Join('\n', e.ToString().Split('\n').Take(4));
        }
    }

    private static int Mix(int seed, int number)
    {
        var mixed = unchecked((ulong)(uint)seed << 32 | (uint)number) * 0x9E3779B97F4A7C15;
        return (int)((mixed ^ (mixed >> 29)) >> 8 & int.MaxValue);
    }
}

/// <summary>A case that fails.</summary>
internal sealed record Failure(Property Property, int Seed, int Number, Case Made, string Problem)
{
    /// <summary>What to type to see it again, the text made short, and what is wrong.</summary>
    public string Report()
    {
        var text = Made.Shrinks ? Minimiser.Shorten(Made) : Made.Text;
        return $"--only {Property.Name} --seed {Seed} --case {Number}\n{Literal.Of(text)}\n{Property.Problem(Made, text) ?? Problem}\n";
    }
}

/// <summary>A rule that does not hold.</summary>
internal sealed class BrokenRuleException(string message) : Exception(message);
