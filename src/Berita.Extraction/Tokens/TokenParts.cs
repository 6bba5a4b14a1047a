using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>The syntactic words inside a token, as Universal Dependencies splits them: one, or two to four that tile the token.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("kubacakannya");
/// var parts = document.PartsOf(document.Tokens[0]);
/// Console.WriteLine($"{parts.Count} of at most {TokenParts.MaxCount}"); // 3 of at most 4
/// Console.WriteLine(document[parts[0]]); // ku
/// </code>
/// </example>
public readonly struct TokenParts
{
    /// <summary>The most words that a token can have: proclitic, word, particle or pronoun, particle.</summary>
    public const int MaxCount = 4;

    private readonly Ends _ends;
    private readonly int _start;

    internal TokenParts(int start, ReadOnlySpan<int> ends)
    {
        _start = start;
        Count = ends.Length;
        for (var i = 0; i < ends.Length; i++)
            _ends[i] = ends[i];
    }

    /// <summary>How many words there are; at least 1.</summary>
    public int Count { get; }

    /// <summary>The place of a word, in UTF-16 offsets into the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such word.</exception>
    public TextSpan this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(index == 0 ? _start : _ends[index - 1], _ends[index]);
        }
    }

    [InlineArray(MaxCount)]
    private struct Ends
    {
        private int _first;
    }
}
