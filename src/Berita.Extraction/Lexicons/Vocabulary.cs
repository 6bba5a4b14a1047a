using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Berita.Extraction;

/// <summary>
/// The words that any stage of the library knows, each with a number: a token is looked up once, and every later
/// question about it compares numbers. Keys are folded: ASCII letters to lower case, the rest as it is, except
/// the curly apostrophe, which becomes the straight one, and soft hyphens, which are dropped.
/// </summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then frozen and only read: safe for any number of threads.</remarks>
internal sealed class Vocabulary
{
    /// <summary>U+00AD.</summary>
    public const char SoftHyphen = '\u00AD';

    private const int LongestWord = 40;

    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [""];

    // the words of up to 16 ASCII characters; none until the vocabulary is frozen
    private WordSlots? _slots;
    private Trigger[] _triggers = [];

    // one bit for each character that is no ASCII and a word alone: most quotation marks are none
    private ulong _signs;

    public Vocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers given so far run from 1 to below this.</summary>
    public int Count => _words.Count;

    /// <summary>The stages that each word may set off.</summary>
    public ReadOnlySpan<Trigger> Triggers => _triggers;

    /// <summary>The words of up to 16 ASCII characters.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is not frozen.</exception>
    public WordSlots Slots => _slots ?? throw new InvalidOperationException("The vocabulary is not frozen.");

    /// <summary>The folded form behind a number.</summary>
    public string this[ushort word] => _words[word];

    /// <summary>The number of a word, given now if it had none.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is frozen or full.</exception>
    public ushort Add(ReadOnlySpan<char> word)
    {
        var length = word.Length - word.Count(SoftHyphen);
        var folded = string.Create(length, word, static (to, from) => Fold(from, to));
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
            if (word.Length <= WordKey.Longest && WordKey.Of(word) is { IsForeign: false } key)
                keys[number] = key;
            if (word.Length == 1)
                _signs |= SignBit(word[0]);
        }
        _slots = new(keys);
    }

    /// <summary>The number of the word <c>[start, end)</c> of a text, or 0.</summary>
    public ushort Find(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start == 1 && IsUnknownSign(text[start]))
            return 0;
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
            if (word.Length == 1 && IsUnknownSign(word[0]))
                return 0;
            var key = WordKey.Of(word);
            if (!key.IsForeign)
                return slots.Find(key);
        }
        if (word.Length > LongestWord)
            return 0;
        Span<char> folded = stackalloc char[LongestWord];
        var length = Fold(word, folded);
        return _lookup.TryGetValue(folded[..length], out var number) ? number : (ushort)0;
    }

    private bool IsUnknownSign(char sign) => sign >= 0x80 && (_signs & SignBit(sign)) == 0 && _slots is not null;

    // the straight apostrophe stands for the curly one
    private static ulong SignBit(char sign) => 1UL << ((sign == '\'' ? '’' : sign) & 63);

    // a soft hyphen says where a word may be cut, and nothing about the word
    private static int Fold(ReadOnlySpan<char> from, Span<char> to)
    {
        var length = 0;
        foreach (var c in from)
        {
            if (c != SoftHyphen)
                to[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
        }
        return length;
    }
}
