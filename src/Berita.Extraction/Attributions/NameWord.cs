namespace Berita.Extraction;

/// <summary>What a text shows of one word of its names.</summary>
internal record struct NameWord
{
    /// <summary>Where the word stands first.</summary>
    public Token Token { get; init; }

    public uint Hash { get; init; }

    /// <summary>The person last mentioned by this word, -1 for none.</summary>
    public int Person { get; set; }

    /// <summary>Whether the word alone names a source: it is how the text calls a person.</summary>
    public bool IsCallName { get; set; }

    /// <summary>The name that the word abbreviates, by brackets in the text.</summary>
    public TextSpan Alias { get; set; }
}
