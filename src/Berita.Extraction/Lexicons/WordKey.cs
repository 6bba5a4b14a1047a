using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Berita.Extraction;

/// <summary>A folded word of up to 16 ASCII characters as two machine words: compared and hashed without a loop.</summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    public const int Longest = 16;

    // read from 16 - n, it has n bytes of ones and then zeros
    private static ReadOnlySpan<byte> Ones =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private const ulong NotAscii = 0x8080_8080_8080_8080;

    /// <summary>Whether a character was no ASCII: then the key says nothing.</summary>
    public bool IsForeign => ((Low | High) & NotAscii) != 0;

    /// <summary>The key of the <paramref name="length"/> characters at <paramref name="word"/>; 16 must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordKey Read(ref char word, int length)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref word);
        var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, 8)) | Vector128.Create((byte)0x20);
        bytes &= Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Ones), (nuint)(Longest - length));
        return new(bytes.AsUInt64().ToScalar(), bytes.AsUInt64().GetElement(1));
    }

    /// <summary>The key of a word of at most 16 characters, wherever it lies.</summary>
    public static WordKey Of(ReadOnlySpan<char> word)
    {
        Span<char> copy = stackalloc char[Longest];
        word.CopyTo(copy);
        return Read(ref MemoryMarshal.GetReference(copy), word.Length);
    }

    /// <summary>A hash of which the upper bits are the better ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Mix() => Low * 0x9E37_79B9_7F4A_7C15 ^ System.Numerics.BitOperations.RotateLeft(High, 29) * 0xC2B2_AE3D_27D4_EB4F;
}
