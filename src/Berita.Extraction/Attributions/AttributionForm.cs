namespace Berita.Extraction;

/// <summary>How the words of a source are given.</summary>
public enum AttributionForm : byte
{
    /// <summary>All of the content stands within quotation marks: <c>“Kami siap,” kata Sri</c>.</summary>
    Direct,

    /// <summary>None of it does: <c>Sri mengatakan bahwa mereka siap</c>.</summary>
    Indirect,

    /// <summary>Some of it does: <c>Sri menyebut harga itu “gila”</c>.</summary>
    Mixed,
}
