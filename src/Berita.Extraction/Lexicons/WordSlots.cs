using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>
/// The one word that a key may be: every word has a slot of its own, so that a look-up is one comparison and branches on
/// nothing. Words share a bucket by a first hash; each bucket is shifted until all of its words fall into free slots.
/// </summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
internal sealed class WordSlots
{
    private const int MostSlots = 1 << 22;

    private readonly WordKey[] _keys;
    private readonly int _bucketBits;
    private ushort[] _shifts = [];
    private ushort[] _slots = [];

    /// <param name="keys">By number; 0 and words without a key have the default.</param>
    public WordSlots(WordKey[] keys)
    {
        _keys = keys;
        _bucketBits = Math.Max(4, BitOperations.Log2((uint)keys.Length));
        var buckets = Enumerable.Range(1, Math.Max(0, keys.Length - 1))
            .Where(n => keys[n] != default)
            .GroupBy(n => BucketOf(keys[n].Mix()))
            .Select(g => g.ToArray())
            .OrderByDescending(b => b.Length)
            .ToArray();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length * 4);
        while (!TryPlace(buckets, size))
            size = size < MostSlots ? size * 2 : throw new InvalidOperationException("Two words have one hash.");
    }

    /// <summary>The number of the word with a key, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Find(in WordKey key)
    {
        var mix = key.Mix();
        // a bucket has fewer bits than there are shifts, a slot is cut to their number, and holds the number of a key
        var shift = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_shifts), BucketOf(mix));
        var slots = _slots;
        var number = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(slots), SlotOf(mix, shift) & slots.Length - 1);
        ref readonly var found = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_keys), number);
        var difference = (found.Low ^ key.Low) | (found.High ^ key.High);
        var isSame = (int)((difference | 0 - difference) >> 63) - 1;
        return (ushort)(number & isSame);
    }

    private static int SlotOf(ulong mix, ushort shift) => (int)((uint)(mix >> 32) + shift * ((uint)(mix >> 16) | 1));

    private int BucketOf(ulong mix) => (int)(mix >> 64 - _bucketBits);

    private bool TryPlace(int[][] buckets, int size)
    {
        _slots = new ushort[size];
        _shifts = new ushort[1 << _bucketBits];
        return Array.TrueForAll(buckets, TryPlace);
    }

    private bool TryPlace(int[] bucket)
    {
        for (var shift = 0; shift <= ushort.MaxValue; shift++)
        {
            var placed = 0;
            while (placed < bucket.Length && TryTake(bucket[placed], (ushort)shift))
                placed++;
            if (placed == bucket.Length)
            {
                _shifts[BucketOf(_keys[bucket[0]].Mix())] = (ushort)shift;
                return true;
            }
            foreach (var number in bucket.AsSpan(0, placed))
                _slots[SlotOf(_keys[number].Mix(), (ushort)shift) & _slots.Length - 1] = 0;
        }
        return false;
    }

    private bool TryTake(int number, ushort shift)
    {
        ref var slot = ref _slots[SlotOf(_keys[number].Mix(), shift) & _slots.Length - 1];
        if (slot != 0)
            return false;
        slot = (ushort)number;
        return true;
    }
}
