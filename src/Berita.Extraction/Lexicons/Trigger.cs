namespace Berita.Extraction;

/// <summary>The stages that a word may set off.</summary>
[Flags]
internal enum Trigger : byte
{
    None = 0,

    /// <summary>A number may begin with the word.</summary>
    Quantity = 1,

    /// <summary>A date or time may begin with the word or be betrayed by it.</summary>
    Temporal = 2,

    /// <summary>The word may attribute.</summary>
    Cue = 4,
}
