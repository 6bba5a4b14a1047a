using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Berita.Extraction;

/// <summary>A hash of the first eight characters of a word, folded, and its length: the cheapest thing to ask a filter about.</summary>
internal static class WordTrace
{
    /// <summary>So many characters must be readable where a trace is read in place.</summary>
    public const int Readable = 8;

    private const ulong NotAscii = 0x8080_8080_8080_8080;

    /// <summary>The first eight characters as bytes, folded; what lies behind the word is in them too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ref char word)
    {
        var units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref word));
        return (Vector128.NarrowWithSaturation(units, units) | Vector128.Create((byte)0x20)).AsUInt64().ToScalar();
    }

    /// <summary>What <see cref="Read"/> gave, without what lies behind a word of a length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Cut(ulong bytes, int length)
    {
        // the lesser of length and 8; Math.Min is a branch, and lengths are hard to foresee
        var shorter = length - 8;
        return bytes << -8 * (shorter & shorter >> 31);
    }

    /// <summary>The hash of what <see cref="Cut"/> left of a word of a length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(ulong bytes, int length) => (uint)((bytes + (ulong)length) * 0x9E37_79B9_7F4A_7C15 >> 48);

    /// <summary>Whether one of the first eight characters is not ASCII: then the hash says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsForeign(ulong bytes) => (bytes & NotAscii) != 0;

    /// <summary>The first character of what <see cref="Read"/> gave, below 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StartOf(ulong bytes) => (int)bytes & 63;

    /// <summary>The first character of a word, wherever it lies, below 64.</summary>
    public static int StartOf(ReadOnlySpan<char> word) => StartOf(ReadCopy(word));

    /// <summary>The trace of a word, wherever it lies.</summary>
    public static uint Of(ReadOnlySpan<char> word) => Hash(Cut(ReadCopy(word), word.Length), word.Length);

    private static ulong ReadCopy(ReadOnlySpan<char> word)
    {
        Span<char> copy = stackalloc char[Readable];
        copy.Clear();
        word[..Math.Min(word.Length, Readable)].CopyTo(copy);
        return Read(ref MemoryMarshal.GetReference(copy));
    }
}
