using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>A quantity that a phrase was made to hold, its parts as strings.</summary>
internal sealed record Amount(
    string Text, string Number, QuantityKind Kind, string? Unit, string? Code, decimal? Min, decimal? Max,
    bool MinInclusive = true, bool MaxInclusive = true, bool Approximate = false, string Modifier = "", string? Per = null);

/// <summary>A date or time that a phrase was made to hold.</summary>
internal sealed record Moment(string Text, TemporalKind Kind, string? Value, string? Relative = null);

/// <summary>An attribution that a phrase was made to hold.</summary>
internal sealed record Saying(AttributionForm Form, string Cue, string Source, string Content, string Speaker);

/// <summary>A text with all that there is to find in it.</summary>
internal sealed record Phrase(string Text)
{
    public Amount? Amount { get; init; }

    public Moment? Moment { get; init; }

    public IReadOnlyList<Saying> Sayings { get; init; } = [];

    /// <summary>The phrase with another spelling, in which every answer is spelled so too.</summary>
    public Phrase Map(Func<string, string> spell) => new(spell(Text))
    {
        Amount = Amount is null ? null : Amount with { Text = spell(Amount.Text), Number = spell(Amount.Number), Unit = Amount.Unit is null ? null : spell(Amount.Unit), Modifier = spell(Amount.Modifier), Per = Amount.Per is null ? null : spell(Amount.Per) },
        Moment = Moment is null ? null : Moment with { Text = spell(Moment.Text) },
        Sayings = [.. Sayings.Select(s => s with { Source = spell(s.Source), Content = spell(s.Content), Speaker = spell(s.Speaker) })],
    };
}
