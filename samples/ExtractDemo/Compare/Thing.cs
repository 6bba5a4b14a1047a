namespace ExtractDemo;

/// <summary>What a figure counts.</summary>
/// <param name="Noun">The head noun, in its base form: <c>tentara</c>.</param>
/// <param name="Qualifier">What narrows it: <c>tambahan</c>; empty where nothing does.</param>
/// <param name="State">What has become of it, in the words of the text: <c>terbunuh atau terluka</c>; empty where nothing is said.</param>
/// <param name="Owner">Whose they are: <c>Korea Utara</c>; empty where nobody is named.</param>
internal sealed record Thing(string Noun, string Qualifier = "", string State = "", string Owner = "")
{
    /// <summary>For reading: <c>tentara tambahan Korea Utara (tewas)</c>.</summary>
    public string Name => string.Join(' ', new[] { Noun, Qualifier, Owner, State.Length == 0 ? "" : $"({State})" }.Where(p => p.Length > 0));

    /// <summary>Whether two figures are about the same: where one names no owner, it may be any.</summary>
    public bool IsSameAs(Thing other) =>
        Noun == other.Noun && Qualifier == other.Qualifier && SameWords(State, other.State)
        && (Owner.Length == 0 || other.Owner.Length == 0 || Owner == other.Owner);

    // in any order: terluka atau tewas
    private static bool SameWords(string one, string other) =>
        one == other || one.Split(' ').ToHashSet(StringComparer.Ordinal).SetEquals(other.Split(' '));
}
