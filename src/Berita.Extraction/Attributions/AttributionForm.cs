namespace Berita.Extraction;

/// <summary>How the words of a source are given.</summary>
public enum AttributionForm : byte
{
    /// <summary>All of the content stands within quotation marks.</summary>
    Direct,

    /// <summary>None of it does.</summary>
    Indirect,

    /// <summary>Some of it does.</summary>
    Mixed,
}
