using System.Buffers;

namespace ExtractDemo;

/// <summary>A growable array of bytes that can be cut back to an earlier length.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private const int KeptCapacity = 8 * 1024 * 1024;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Truncate(int length) => Length = Math.Min(Length, length);

    /// <summary>Empties the buffer; an unusually large array is given back.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > KeptCapacity)
            _bytes = [];
    }

    private void Grow(int more)
    {
        more = Math.Max(more, 256);
        if (_bytes.Length - Length < more)
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max((long)Length + more, _bytes.Length * 2L), Math.Max(Array.MaxLength, (long)Length + more)));
    }
}
