namespace Berita.Extraction;

/// <summary>Where the words beside an incomplete date place it: <c>Senin lalu</c>, <c>Desember mendatang</c>.</summary>
internal enum Tense : byte
{
    /// <summary>They say nothing.</summary>
    None,
    Past,
    Present,
    Future,
}
