using System.Numerics;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>The words of names in one text, each with what the text shows of it. Used again for the next text.</summary>
internal sealed class NameTable
{
    private int[] _slots = new int[128];
    private ulong _callNames;

    /// <summary>What is known of a word; index 0 stands for no word.</summary>
    public BufferList<NameWord> Words { get; } = new();

    /// <summary>The number of a word of the text, given now if it had none; the case of ASCII letters does not matter.</summary>
    public int Add(ReadOnlySpan<char> text, Token token)
    {
        if (Words.Count == 0)
            Words.Add(new NameWord { Person = -1 });
        var hash = Hash(text[token.Start..token.End]);
        var slot = Seek(text, token, hash);
        if (_slots[slot] != 0)
            return _slots[slot];
        if (Words.Count * 2 > _slots.Length)
        {
            Grow();
            slot = Seek(text, token, hash);
        }
        _slots[slot] = Words.Count;
        Words.Add(new NameWord { Token = token, Hash = hash, Person = -1 });
        return _slots[slot];
    }

    /// <summary>Notes that the word alone names a source.</summary>
    public void AddCallName(ReadOnlySpan<char> text, Token token)
    {
        Words[Add(text, token)].IsCallName = true;
        _callNames |= TraceOf(text, token);
    }

    /// <summary>Whether the word alone names a source; most words that do not are told by their first letter and length.</summary>
    public bool IsCallName(ReadOnlySpan<char> text, Token token) =>
        (_callNames & TraceOf(text, token)) != 0 && Words[Find(text, token)].IsCallName;

    /// <summary>The number of a word of the text, or 0.</summary>
    public int Find(ReadOnlySpan<char> text, Token token) =>
        Words.Count == 0 ? 0 : _slots[Seek(text, token, Hash(text[token.Start..token.End]))];

    public void Clear()
    {
        if (Words.Count * 8 > _slots.Length)
            Array.Clear(_slots);
        else
            ClearUsed();
        Words.Clear();
        _callNames = 0;
    }

    // one bit; the case of no letter changes it
    private static ulong TraceOf(ReadOnlySpan<char> text, Token token)
    {
        var first = text[token.Start];
        return 1UL << ((first < 0x80 ? first | 0x20 : 0) + token.Length * 7 & 63);
    }

    private void ClearUsed()
    {
        // probing runs are emptied whole: each slot that a word may have been pushed to
        for (var i = 1; i < Words.Count; i++)
        {
            var slot = (int)(Words[i].Hash & (uint)(_slots.Length - 1));
            while (_slots[slot] != 0)
            {
                _slots[slot] = 0;
                slot = slot + 1 & _slots.Length - 1;
            }
        }
    }

    private int Seek(ReadOnlySpan<char> text, Token token, uint hash)
    {
        var word = text[token.Start..token.End];
        var slot = (int)(hash & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0)
        {
            ref readonly var entry = ref Words[_slots[slot]];
            if (entry.Hash == hash && IsSame(text[entry.Token.Start..entry.Token.End], word))
                break;
            slot = slot + 1 & _slots.Length - 1;
        }
        return slot;
    }

    private static bool IsSame(ReadOnlySpan<char> known, ReadOnlySpan<char> word) =>
        known.SequenceEqual(word) || known.Equals(word, StringComparison.OrdinalIgnoreCase);

    private void Grow()
    {
        _slots = new int[_slots.Length * 4];
        for (var i = 1; i < Words.Count; i++)
        {
            var slot = (int)(Words[i].Hash & (uint)(_slots.Length - 1));
            while (_slots[slot] != 0)
                slot = slot + 1 & _slots.Length - 1;
            _slots[slot] = i;
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        const ulong prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)word.Length;
        var letters = MemoryMarshal.Cast<char, ulong>(word);
        foreach (var four in letters)
            hash = (BitOperations.RotateLeft(hash, 29) ^ Fold(four)) * prime;
        foreach (var c in word[(letters.Length * 4)..])
            hash = (BitOperations.RotateLeft(hash, 29) ^ (ulong)(c is >= 'A' and <= 'Z' ? c | 0x20 : c)) * prime;
        return (uint)(hash >> 32);
    }

    // four characters at once: bit 7 of each shows a capital of ASCII
    private static ulong Fold(ulong four)
    {
        var low = four & 0x007F_007F_007F_007F;
        var capital = (low + 0x003F_003F_003F_003F) & ~(low + 0x0025_0025_0025_0025);
        var ascii = ~(((four & 0xFF80_FF80_FF80_FF80) >> 7) + 0x7FFF_7FFF_7FFF_7FFF) >> 8;
        return four | (capital & ascii & 0x0080_0080_0080_0080) >> 2;
    }
}
