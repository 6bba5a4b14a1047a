namespace Berita.Extraction;

/// <summary>The tokens at which each stage has to look, in the order of the text.</summary>
internal sealed class Candidates
{
    public BufferList<int> Quantities { get; } = new();

    public BufferList<int> Temporals { get; } = new();

    public BufferList<int> Cues { get; } = new();

    /// <summary>Tokens whose first character is a capital, or no ASCII and may be one.</summary>
    public BufferList<int> Capitals { get; } = new();

    public void Clear()
    {
        Quantities.Clear();
        Temporals.Clear();
        Cues.Clear();
        Capitals.Clear();
    }

    public void Add(int token, Trigger triggers)
    {
        if ((triggers & Trigger.Quantity) != 0)
            Quantities.Add(token);
        if ((triggers & Trigger.Temporal) != 0)
            Temporals.Add(token);
        if ((triggers & Trigger.Cue) != 0)
            Cues.Add(token);
    }
}
