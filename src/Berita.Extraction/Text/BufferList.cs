using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>A growable array that is cleared and filled again without giving its memory back.</summary>
internal sealed class BufferList<T>
{
    private T[] _items = [];

    public int Count { get; private set; }

    public ref T this[int index]
    {
        get
        {
            Steps.Take();
            return ref _items[index];
        }
    }

    public Span<T> Items => _items.AsSpan(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item)
    {
        if ((uint)Count < (uint)_items.Length)
            _items[Count] = item;
        else
            AddGrown(item);
        Count++;
    }

    /// <summary>Adds an item that the caller writes; what stood there before is still in it.</summary>
    public ref T AddSlot()
    {
        Reserve(Count + 1);
        return ref _items[Count++];
    }

    /// <summary>Makes room for this many items in all, to be written through <see cref="Storage"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int capacity)
    {
        if (_items.Length < capacity)
            Array.Resize(ref _items, Math.Max(capacity, _items.Length * 2));
    }

    /// <summary>Says how many items the list has, after they were written into <see cref="Storage"/> or taken back.</summary>
    public void SetCount(int count) => Count = count;

    public void Clear() => Count = 0;

    public void Truncate(int count) => Count = Math.Min(Count, count);

    /// <summary>The array itself; it may be longer than <see cref="Count"/> and is replaced when the list grows.</summary>
    public T[] Storage => _items;

    public T[] ToArray() => Items.ToArray();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddGrown(in T item)
    {
        var copy = item;
        Array.Resize(ref _items, Math.Max(16, _items.Length * 2));
        _items[Count] = copy;
    }
}
