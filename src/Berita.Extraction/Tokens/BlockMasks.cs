using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Berita.Extraction;

/// <summary>Which of 64 characters are letters, digits, white space, and so on: one bit each, the first character lowest.</summary>
/// <remarks>
/// The one place with vector instructions; <see cref="ReadPlain"/> is the plain twin that tests compare it with and that runs
/// where there are none.
/// </remarks>
internal struct BlockMasks
{
    public const int Width = 64;

    public ulong Letter;
    public ulong Lower;
    public ulong Digit;
    public ulong Space;

    /// <summary>The white space that ends a line.</summary>
    public ulong Line;

    /// <summary>Marks that are one token whatever stands beside them: <c>! " % ( ) ; ?</c> and curly double quotes.</summary>
    public ulong Single;

    /// <summary>Those of them that may end a sentence or quote.</summary>
    public ulong Landmark;

    public ulong Dot;
    public ulong Comma;
    public ulong Colon;
    public ulong Hyphen;

    /// <summary>Everything else: the chunk it stands in goes to the scanners.</summary>
    public readonly ulong Hard => ~(Letter | Digit | Space | Single | Dot | Comma | Colon | Hyphen);

    /// <summary>Takes the first characters away; white space comes in behind the last.</summary>
    /// <param name="count">From 1 to 63.</param>
    public void Drop(int count)
    {
        Letter >>= count;
        Lower >>= count;
        Digit >>= count;
        Space = Space >> count | ~(ulong.MaxValue >> count);
        Line >>= count;
        Single >>= count;
        Landmark >>= count;
        Dot >>= count;
        Comma >>= count;
        Colon >>= count;
        Hyphen >>= count;
    }

    /// <summary>Reads 64 characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read(ref ushort block, out BlockMasks masks)
    {
        ulong high;
        if (Vector512.IsHardwareAccelerated)
        {
            high = Read512(ref block, out masks);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            high = Read256(ref block, out masks);
        }
        else
        {
            masks = ReadPlain(ref block);
            return;
        }
        if (high != 0)
            ReadHigh(ref block, high, ref masks);
    }

    /// <summary>Reads 64 characters one by one.</summary>
    public static BlockMasks ReadPlain(ref ushort block)
    {
        var masks = default(BlockMasks);
        for (var i = 0; i < Width; i++)
        {
            var c = (char)Unsafe.Add(ref block, i);
            var bit = 1UL << i;
            if (char.IsAsciiLetter(c))
                masks.Letter |= bit;
            if (char.IsAsciiLetterLower(c))
                masks.Lower |= bit;
            if (char.IsAsciiDigit(c))
                masks.Digit |= bit;
            if (c is ' ' or (>= '\t' and <= '\r'))
                masks.Space |= bit;
            if (c is '\n' or '\r')
                masks.Line |= bit;
            if (c is '!' or '"' or '%' or '(' or ')' or ';' or '?')
                masks.Single |= bit;
            if (c is '!' or '"' or '?')
                masks.Landmark |= bit;
            if (c == '.')
                masks.Dot |= bit;
            if (c == ',')
                masks.Comma |= bit;
            if (c == ':')
                masks.Colon |= bit;
            if (c == '-')
                masks.Hyphen |= bit;
            if (c >= 0x80)
                AddHigh(c, bit, ref masks);
        }
        return masks;
    }

    private static void ReadHigh(ref ushort block, ulong high, ref BlockMasks masks)
    {
        for (; high != 0; high &= high - 1)
        {
            var i = System.Numerics.BitOperations.TrailingZeroCount(high);
            AddHigh((char)Unsafe.Add(ref block, i), 1UL << i, ref masks);
        }
    }

    private static void AddHigh(char c, ulong bit, ref BlockMasks masks)
    {
        if (c is '“' or '”')
        {
            masks.Single |= bit;
            masks.Landmark |= bit;
        }
        else if (CharTable.IsSpace(c))
        {
            masks.Space |= bit;
            masks.Line |= c is '\u2028' or '\u2029' or '\u0085' ? bit : 0;
        }
    }

    private static ulong Read512(ref ushort block, out BlockMasks masks)
    {
        var v = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref block), Vector512.LoadUnsafe(ref block, 32));
        var folded = (v | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a');
        masks.Letter = Vector512.LessThan(folded, Vector512.Create((byte)26)).ExtractMostSignificantBits();
        masks.Lower = Vector512.LessThan(v - Vector512.Create((byte)'a'), Vector512.Create((byte)26)).ExtractMostSignificantBits();
        masks.Digit = Vector512.LessThan(v - Vector512.Create((byte)'0'), Vector512.Create((byte)10)).ExtractMostSignificantBits();
        masks.Space = (Vector512.Equals(v, Vector512.Create((byte)' '))
            | Vector512.LessThan(v - Vector512.Create((byte)'\t'), Vector512.Create((byte)5))).ExtractMostSignificantBits();
        var landmark = Vector512.LessThan(v - Vector512.Create((byte)'!'), Vector512.Create((byte)2))
            | Vector512.Equals(v, Vector512.Create((byte)'?'));
        masks.Landmark = landmark.ExtractMostSignificantBits();
        masks.Single = (landmark
            | Vector512.LessThan(v - Vector512.Create((byte)'('), Vector512.Create((byte)2))
            | Vector512.Equals(v, Vector512.Create((byte)'%'))
            | Vector512.Equals(v, Vector512.Create((byte)';'))).ExtractMostSignificantBits();
        masks.Line = (Vector512.Equals(v, Vector512.Create((byte)'\n'))
            | Vector512.Equals(v, Vector512.Create((byte)'\r'))).ExtractMostSignificantBits();
        masks.Dot = Vector512.Equals(v, Vector512.Create((byte)'.')).ExtractMostSignificantBits();
        masks.Comma = Vector512.Equals(v, Vector512.Create((byte)',')).ExtractMostSignificantBits();
        masks.Colon = Vector512.Equals(v, Vector512.Create((byte)':')).ExtractMostSignificantBits();
        masks.Hyphen = Vector512.Equals(v, Vector512.Create((byte)'-')).ExtractMostSignificantBits();
        return v.ExtractMostSignificantBits();
    }

    private static ulong Read256(ref ushort block, out BlockMasks masks)
    {
        var low = Read256Half(ref block, out masks);
        var high = Read256Half(ref Unsafe.Add(ref block, 32), out var upper);
        masks.Letter |= upper.Letter << 32;
        masks.Lower |= upper.Lower << 32;
        masks.Digit |= upper.Digit << 32;
        masks.Space |= upper.Space << 32;
        masks.Single |= upper.Single << 32;
        masks.Landmark |= upper.Landmark << 32;
        masks.Line |= upper.Line << 32;
        masks.Dot |= upper.Dot << 32;
        masks.Comma |= upper.Comma << 32;
        masks.Colon |= upper.Colon << 32;
        masks.Hyphen |= upper.Hyphen << 32;
        return low | high << 32;
    }

    // AVX2 has no unsigned 'less than': min(x, k) == x instead.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read256Half(ref ushort half, out BlockMasks masks)
    {
        var v = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref half), Vector256.LoadUnsafe(ref half, 16));
        masks.Letter = AtMost((v | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), 25).ExtractMostSignificantBits();
        masks.Lower = AtMost(v - Vector256.Create((byte)'a'), 25).ExtractMostSignificantBits();
        masks.Digit = AtMost(v - Vector256.Create((byte)'0'), 9).ExtractMostSignificantBits();
        masks.Space = (Vector256.Equals(v, Vector256.Create((byte)' '))
            | AtMost(v - Vector256.Create((byte)'\t'), 4)).ExtractMostSignificantBits();
        var landmark = AtMost(v - Vector256.Create((byte)'!'), 1)
            | Vector256.Equals(v, Vector256.Create((byte)'?'));
        masks.Landmark = landmark.ExtractMostSignificantBits();
        masks.Single = (landmark
            | AtMost(v - Vector256.Create((byte)'('), 1)
            | Vector256.Equals(v, Vector256.Create((byte)'%'))
            | Vector256.Equals(v, Vector256.Create((byte)';'))).ExtractMostSignificantBits();
        masks.Line = (Vector256.Equals(v, Vector256.Create((byte)'\n'))
            | Vector256.Equals(v, Vector256.Create((byte)'\r'))).ExtractMostSignificantBits();
        masks.Dot = Vector256.Equals(v, Vector256.Create((byte)'.')).ExtractMostSignificantBits();
        masks.Comma = Vector256.Equals(v, Vector256.Create((byte)',')).ExtractMostSignificantBits();
        masks.Colon = Vector256.Equals(v, Vector256.Create((byte)':')).ExtractMostSignificantBits();
        masks.Hyphen = Vector256.Equals(v, Vector256.Create((byte)'-')).ExtractMostSignificantBits();
        return v.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> AtMost(Vector256<byte> v, byte limit) => Vector256.Equals(Vector256.Min(v, Vector256.Create(limit)), v);
}
