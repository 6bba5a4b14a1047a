using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Berita.Extraction;

/// <summary>Writes the tokens of a block of 64 characters from the masks of their starts and ends.</summary>
/// <remarks>
/// The number of tokens is hard to foresee, so it is branched on only where it is unusual: so many are written at once as
/// few blocks have more of, and the surplus is overwritten later.
/// </remarks>
internal static class TokenWriter
{
    /// <summary>So many tokens may be written behind the last.</summary>
    public const int Slack = 16;

    // a token as three integers: start, end, kind with a word not asked yet
    private const int Stride = 3;

    // byte i of a mask of 64 bits for each of the bits 8i to 8i+7; 16 bytes are shuffled at a time, and hold the mask twice
    private static ReadOnlySpan<byte> Bytes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3,
        4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7,
    ];

    private static ReadOnlySpan<byte> Places =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
    ];

    // Three integers a token: of 16 starts and 16 ends the start, the end and any, …
    private static ReadOnlySpan<byte> WithEnd =>
    [
        0, 16, 0, 1, 17, 0, 2, 18, 0, 3, 19, 0, 4, 20, 0, 5,
        21, 0, 6, 22, 0, 7, 23, 0, 8, 24, 0, 9, 25, 0, 10, 26,
        0, 11, 27, 0, 12, 28, 0, 13, 29, 0, 14, 30, 0, 15, 31, 0,
    ];

    // … then of these and 16 kinds the two and the kind.
    private static ReadOnlySpan<byte> WithKind =>
    [
        0, 1, 16, 3, 4, 17, 6, 7, 18, 9, 10, 19, 12, 13, 20, 15,
        0, 21, 2, 3, 22, 5, 6, 23, 8, 9, 24, 11, 12, 25, 14, 15,
        26, 1, 2, 27, 4, 5, 28, 7, 8, 29, 10, 11, 30, 13, 14, 31,
    ];

    // the kinds of tokens by first character; the last stands for all that are not ASCII: of these, only quotation marks come here
    private static readonly Vector512<byte> s_lowKinds = Vector512.Create([.. Enumerable.Range(0, 64).Select(static i => (byte)TokenKinds.Of((char)i))]);
    private static readonly Vector512<byte> s_highKinds = Vector512.Create([.. Enumerable.Range(64, 64).Select(static i => (byte)TokenKinds.Of(i < 127 ? (char)i : '“'))]);

    /// <summary>Writes all tokens that start, and the ends of all that end.</summary>
    /// <param name="tokens">The array of tokens.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset of the block.</param>
    /// <param name="starts">One bit for each character that a token starts with.</param>
    /// <param name="ends">One bit for each character that a token ends before.</param>
    /// <param name="started">How many tokens have started; those of the block are added.</param>
    /// <param name="ended">How many have ended: as many, or the last is still open.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Token[] tokens, ReadOnlySpan<char> text, int at, ulong starts, ulong ends, ref int started, ref int ended)
    {
        ref var fields = ref Unsafe.As<Token, int>(ref MemoryMarshal.GetArrayDataReference(tokens));
        ref var block = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at);
        var count = BitOperations.PopCount(starts);
        if (Avx512Vbmi2.IsSupported && count <= 16 && at <= text.Length - BlockMasks.Width)
        {
            // an open token ends first
            Unsafe.Add(ref fields, Stride * ended + 1) = at + BitOperations.TrailingZeroCount(ends);
            Write16(ref Unsafe.Add(ref fields, Stride * started), ref Unsafe.As<char, ushort>(ref block), at, starts, ends & ends - (ulong)(started - ended));
        }
        else
        {
            WritePlain(ref Unsafe.Add(ref fields, Stride * started), ref Unsafe.Add(ref fields, Stride * ended + 1), at, ref block, starts, ends);
        }
        started += count;
        ended += BitOperations.PopCount(ends);
    }

    // Without a loop: the places of the bits are pressed together, and so are the first characters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write16(ref int to, ref ushort block, int at, ulong starts, ulong ends)
    {
        var isStart = Spread(starts);
        var characters = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref block), Vector512.LoadUnsafe(ref block, 32));
        var first = Avx512Vbmi2.Compress(Vector512<byte>.Zero, isStart, characters);
        var kind = Widen(Avx512Vbmi.PermuteVar64x8x2(s_lowKinds, first, s_highKinds));
        var places = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(Places));
        var start = Widen(Avx512Vbmi2.Compress(Vector512<byte>.Zero, isStart, places)) + Vector512.Create(at);
        var end = Widen(Avx512Vbmi2.Compress(Vector512<byte>.Zero, Spread(ends), places)) + Vector512.Create(at);
        WritePart(ref to, start, end, kind, 0);
        WritePart(ref to, start, end, kind, 16);
        WritePart(ref to, start, end, kind, 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePart(ref int to, Vector512<int> start, Vector512<int> end, Vector512<int> kind, nuint part)
    {
        var fields = Avx512F.PermuteVar16x32x2(start, Widen(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(WithEnd), part)), end);
        Avx512F.PermuteVar16x32x2(fields, Widen(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(WithKind), part)), kind).StoreUnsafe(ref to, part);
    }

    // Bytes of ones where the mask has a bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Spread(ulong mask)
    {
        var bits = Vector512.Create(0x8040_2010_0804_0201).AsByte();
        return Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(mask).AsByte(), Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(Bytes))) & bits, bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector512<byte> bytes) => Widen(bytes.GetLower().GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector128<byte> bytes) => Avx512F.ConvertToVector512Int32(bytes);

    // Twelve at once; the plain twin.
    private static void WritePlain(ref int start, ref int end, int at, ref char block, ulong starts, ulong ends)
    {
        while ((starts | ends) != 0)
        {
            WriteFour(ref start, ref end, at, ref block, ref starts, ref ends);
            WriteFour(ref Unsafe.Add(ref start, Stride * 4), ref Unsafe.Add(ref end, Stride * 4), at, ref block, ref starts, ref ends);
            WriteFour(ref Unsafe.Add(ref start, Stride * 8), ref Unsafe.Add(ref end, Stride * 8), at, ref block, ref starts, ref ends);
            start = ref Unsafe.Add(ref start, Stride * 12);
            end = ref Unsafe.Add(ref end, Stride * 12);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteFour(ref int start, ref int end, int at, ref char block, ref ulong starts, ref ulong ends)
    {
        WriteStart(ref start, at, ref block, ref starts);
        WriteStart(ref Unsafe.Add(ref start, Stride), at, ref block, ref starts);
        WriteStart(ref Unsafe.Add(ref start, Stride * 2), at, ref block, ref starts);
        WriteStart(ref Unsafe.Add(ref start, Stride * 3), at, ref block, ref starts);
        WriteEnd(ref end, at, ref ends);
        WriteEnd(ref Unsafe.Add(ref end, Stride), at, ref ends);
        WriteEnd(ref Unsafe.Add(ref end, Stride * 2), at, ref ends);
        WriteEnd(ref Unsafe.Add(ref end, Stride * 3), at, ref ends);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteStart(ref int start, int at, ref char block, ref ulong starts)
    {
        // no bit left: some place in the block, to be overwritten
        var bit = BitOperations.TrailingZeroCount(starts) & 63;
        starts &= starts - 1;
        start = at + bit;
        Unsafe.Add(ref start, 2) = (int)TokenKinds.Of(Unsafe.Add(ref block, bit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteEnd(ref int end, int at, ref ulong ends)
    {
        end = at + BitOperations.TrailingZeroCount(ends);
        ends &= ends - 1;
    }
}
