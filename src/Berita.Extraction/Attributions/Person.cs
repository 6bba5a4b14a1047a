namespace Berita.Extraction;

/// <summary>A person of the text: the fullest name and the post.</summary>
internal record struct Person
{
    /// <summary>The first token of the fullest name.</summary>
    public int First { get; set; }

    /// <summary>Its last token.</summary>
    public int Last { get; set; }

    /// <summary>Whether more than the first word of a sentence shows that this is a name.</summary>
    public bool IsCertain { get; set; }

    /// <summary>Whether the text gives a post somewhere.</summary>
    public bool HasPost { get; set; }

    public readonly int Words => Last - First + 1;
}
