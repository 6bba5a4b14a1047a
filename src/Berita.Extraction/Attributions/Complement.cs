namespace Berita.Extraction;

/// <summary>What stands between a cue and its content.</summary>
internal enum ComplementMark : byte
{
    None,
    Comma,
    That,
    Colon,
}

/// <summary>Where the content of a verb starts and what announces it.</summary>
/// <param name="Start">The first token of the content.</param>
/// <param name="Mark">What announces it.</param>
/// <param name="Addressee">Whom it was said to.</param>
internal readonly record struct Complement(int Start, ComplementMark Mark, TextSpan Addressee);
