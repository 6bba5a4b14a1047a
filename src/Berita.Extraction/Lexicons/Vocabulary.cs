using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Berita.Extraction;

/// <summary>
/// The words that any stage of the library knows, each with a number: a token is looked up once, and every later
/// question about it compares numbers. Keys are folded: ASCII letters to lower case, the rest as it is, except
/// the curly apostrophe, which becomes the straight one.
/// </summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then frozen and only read: safe for any number of threads.</remarks>
internal sealed class Vocabulary
{
    private const int LongestWord = 40;
    private const int FilterBits = 1 << 16;

    /// <summary>The filter has one word more than this.</summary>
    public const int FilterMask = FilterBits / 64 - 1;

    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [""];
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    // the words of up to 16 ASCII characters; none until the vocabulary is frozen
    private WordSlots? _slots;
    private Trigger[] _triggers = [];

    public Vocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers given so far run from 1 to below this.</summary>
    public int Count => _words.Count;

    /// <summary>One bit for each trace of a word that sets a stage off; a clear bit means that the word is none.</summary>
    public ReadOnlySpan<ulong> Filter => _filter;

    /// <summary>One bit for each start (<see cref="WordTrace.StartOf(ulong)"/>) of a word that sets a stage off and may be written with other than ASCII characters.</summary>
    public ulong ForeignStarts { get; private set; }

    /// <summary>The folded form behind a number.</summary>
    public string this[ushort word] => _words[word];

    /// <summary>The number of a word, given now if it had none.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is frozen or full.</exception>
    public ushort Add(ReadOnlySpan<char> word)
    {
        var folded = string.Create(word.Length, word, static (to, from) => Fold(from, to));
        if (_numbers.TryGetValue(folded, out var number))
            return number;
        if (_slots is not null)
            throw new InvalidOperationException($"The vocabulary is frozen; '{folded}' comes too late.");
        if (_words.Count > ushort.MaxValue)
            throw new InvalidOperationException($"A lexicon holds {ushort.MaxValue} words; '{folded}' is one too many.");
        number = (ushort)_words.Count;
        _numbers.Add(folded, number);
        _words.Add(folded);
        return number;
    }

    /// <summary>Ends the filling and makes the tables that look-ups need.</summary>
    /// <param name="triggersOf">The stages that a word may set off.</param>
    public void Freeze(Func<ushort, Trigger> triggersOf)
    {
        _triggers = new Trigger[_words.Count];
        var keys = new WordKey[_words.Count];
        for (var number = 1; number < _words.Count; number++)
        {
            var word = _words[number];
            _triggers[number] = triggersOf((ushort)number);
            if (_triggers[number] != Trigger.None)
                AddToFilter(word);
            if (word.Length <= WordKey.Longest && WordKey.Of(word) is { IsForeign: false } key)
                keys[number] = key;
        }
        _slots = new(keys);
    }

    private void AddToFilter(string word)
    {
        var trace = WordTrace.Of(word);
        _filter[trace >> 6 & FilterMask] |= 1UL << (int)(trace & 63);
        // an apostrophe may be a curly one
        if (!Ascii.IsValid(word) || word.Contains('\''))
            ForeignStarts |= 1UL << WordTrace.StartOf(word);
    }

    /// <summary>The stages that a word may set off.</summary>
    public Trigger TriggersOf(ushort word) => _triggers[word];

    /// <summary>The number of the word <c>[start, end)</c> of a text, or 0.</summary>
    public ushort Find(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start <= WordKey.Longest && start + WordKey.Longest <= text.Length && _slots is { } slots)
        {
            var key = WordKey.Read(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), end - start);
            if (!key.IsForeign)
                return slots.Find(key);
        }
        return Find(text[start..end]);
    }

    /// <summary>The number of a word, or 0.</summary>
    public ushort Find(ReadOnlySpan<char> word)
    {
        if (_slots is { } slots && word.Length <= WordKey.Longest)
        {
            var key = WordKey.Of(word);
            if (!key.IsForeign)
                return slots.Find(key);
        }
        if (word.Length > LongestWord)
            return 0;
        Span<char> folded = stackalloc char[LongestWord];
        Fold(word, folded);
        return _lookup.TryGetValue(folded[..word.Length], out var number) ? number : (ushort)0;
    }

    private static void Fold(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var c = from[i];
            to[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
        }
    }
}
