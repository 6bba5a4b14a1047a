using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>The arrays of <see cref="WordSlots"/>: a loop that asks for many words need not find them each time.</summary>
internal readonly ref struct WordTable
{
    private readonly ref WordKey _keys;
    private readonly ref ushort _shifts;
    private readonly ref ushort _slots;
    private readonly int _slotMask;
    private readonly int _bucketShift;

    public WordTable(WordKey[] keys, ushort[] shifts, ushort[] slots, int bucketShift)
    {
        _keys = ref MemoryMarshal.GetArrayDataReference(keys);
        _shifts = ref MemoryMarshal.GetArrayDataReference(shifts);
        _slots = ref MemoryMarshal.GetArrayDataReference(slots);
        _slotMask = slots.Length - 1;
        _bucketShift = bucketShift;
    }

    /// <summary>The number of the word with a key, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Find(in WordKey key)
    {
        var mix = key.Mix();
        // a bucket has fewer bits than there are shifts, a slot is cut to their number, and holds the number of a key
        var shift = Unsafe.Add(ref _shifts, (nint)(mix >> _bucketShift));
        var number = Unsafe.Add(ref _slots, WordSlots.SlotOf(mix, shift) & _slotMask);
        ref readonly var found = ref Unsafe.Add(ref _keys, (nint)number);
        var difference = (found.Low ^ key.Low) | (found.High ^ key.High);
        var isSame = (int)((difference | 0 - difference) >> 63) - 1;
        return (ushort)(number & isSame);
    }
}
