using System.Numerics;
using System.Runtime.CompilerServices;

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
        var (starts, numbers) = SortIntoBuckets();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length * 4);
        while (!TryPlace(starts, numbers, size))
            size = size < MostSlots ? size * 2 : throw new InvalidOperationException("Two words have one hash.");
    }

    /// <summary>The arrays at hand for a loop over many words.</summary>
    public WordTable Table => new(_keys, _shifts, _slots, 64 - _bucketBits);

    /// <summary>The number of the word with a key, or 0.</summary>
    public ushort Find(in WordKey key) => Table.Find(key);

    /// <summary>The slot of a word, to be cut to their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SlotOf(ulong mix, ushort shift) => (int)((uint)(mix >> 32) + shift * ((uint)(mix >> 16) | 1));

    private int BucketOf(ulong mix) => (int)(mix >> 64 - _bucketBits);

    // The words of bucket b are those from starts[b] to starts[b + 1].
    private (int[] Starts, int[] Numbers) SortIntoBuckets()
    {
        var starts = new int[(1 << _bucketBits) + 1];
        for (var number = 1; number < _keys.Length; number++)
            starts[BucketOf(number) + 1] += Count(number);
        for (var bucket = 1; bucket < starts.Length; bucket++)
            starts[bucket] += starts[bucket - 1];
        var numbers = new int[starts[^1]];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        for (var number = 1; number < _keys.Length; number++)
        {
            if (Count(number) != 0)
                numbers[next[BucketOf(number)]++] = number;
        }
        return (starts, numbers);
    }

    private int BucketOf(int number) => BucketOf(_keys[number].Mix());

    private int Count(int number) => (_keys[number].Low | _keys[number].High) == 0 ? 0 : 1;

    // the fullest buckets first, while there is room
    private bool TryPlace(int[] starts, int[] numbers, int size)
    {
        _slots = new ushort[size];
        _shifts = new ushort[1 << _bucketBits];
        for (var length = Longest(starts); length > 0; length--)
        {
            for (var bucket = 0; bucket < starts.Length - 1; bucket++)
            {
                if (starts[bucket + 1] - starts[bucket] == length && !TryPlace(numbers.AsSpan(starts[bucket], length)))
                    return false;
            }
        }
        return true;
    }

    private static int Longest(int[] starts)
    {
        var longest = 0;
        for (var bucket = 1; bucket < starts.Length; bucket++)
            longest = Math.Max(longest, starts[bucket] - starts[bucket - 1]);
        return longest;
    }

    private bool TryPlace(ReadOnlySpan<int> bucket)
    {
        for (var shift = 0; shift <= ushort.MaxValue; shift++)
        {
            var placed = 0;
            while (placed < bucket.Length && TryTake(bucket[placed], (ushort)shift))
                placed++;
            if (placed == bucket.Length)
            {
                _shifts[BucketOf(bucket[0])] = (ushort)shift;
                return true;
            }
            foreach (var number in bucket[..placed])
                Slot(number, (ushort)shift) = 0;
        }
        return false;
    }

    private ref ushort Slot(int number, ushort shift) => ref _slots[SlotOf(_keys[number].Mix(), shift) & _slots.Length - 1];

    private bool TryTake(int number, ushort shift)
    {
        ref var slot = ref Slot(number, shift);
        if (slot != 0)
            return false;
        slot = (ushort)number;
        return true;
    }
}
