using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>
/// The words that any stage of the library knows, each with a number: a token is looked up once, and every later
/// question about it compares numbers. Keys are folded: ASCII letters to lower case, the rest as it is, except
/// the curly apostrophe, which becomes the straight one.
/// </summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then only read: safe for any number of threads.</remarks>
internal sealed class Vocabulary
{
    private const int LongestWord = 40;

    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [""];

    public Vocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers given so far run from 1 to below this.</summary>
    public int Count => _words.Count;

    /// <summary>The folded form behind a number.</summary>
    public string this[ushort word] => _words[word];

    /// <summary>The number of a word, given now if it had none.</summary>
    public ushort Add(ReadOnlySpan<char> word)
    {
        var folded = string.Create(word.Length, word, static (to, from) => Fold(from, to));
        if (!_numbers.TryGetValue(folded, out var number))
        {
            number = checked((ushort)_words.Count);
            _numbers.Add(folded, number);
            _words.Add(folded);
        }
        return number;
    }

    /// <summary>The number of a word, or 0.</summary>
    public ushort Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return 0;
        Span<char> folded = stackalloc char[LongestWord];
        Fold(word, folded);
        return _lookup.TryGetValue(folded[..word.Length], out var number) ? number : (ushort)0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fold(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var c = from[i];
            to[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
        }
    }
}
