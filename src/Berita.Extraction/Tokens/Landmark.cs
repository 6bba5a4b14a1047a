using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>A token at which a sentence or a quotation may begin or end: a stop, a quotation mark, an abbreviation, the last of a line.</summary>
/// <param name="Token">The index of the token.</param>
/// <param name="Mark">The stop or quotation mark; <see cref="Abbreviation"/> for an abbreviation with its dot, <see cref="LineEnd"/> for any token behind which a line ends.</param>
internal readonly record struct Landmark(int Token, char Mark)
{
    public const char Abbreviation = '.';
    public const char LineEnd = '\n';

    /// <summary>Whether it is listed for the end of a line.</summary>
    public bool EndsLine => Mark == LineEnd;

    /// <summary>Whether it is a stop or an abbreviation; else it may be a quotation mark.</summary>
    public bool IsStop
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Mark is '.' or '!' or '?' or '…';
    }
}
