using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>What the letters of a word show, whatever it means, for words of ASCII letters with at most the first in upper case, as the first three and the last letter tell.</summary>
/// <remarks>Tables in place of rules: each first and second, each third letter and each length leaves what may still be; no branch depends on the word.</remarks>
internal static class LetterShapes
{
    /// <summary>So many characters must be readable where a word starts.</summary>
    public const int Readable = 3;

    private const int Lengths = 256;
    private const byte NasalVerb = 1 << 0; // men-, mem-, mel-, mer-
    private const byte GlideVerb = 1 << 1; // mew-, mey-
    private const byte PassiveShape = 1 << 2;
    private const byte PassivePrefix = 1 << 3;
    private const byte LongPassive = 1 << 4;
    private const byte Ber = 1 << 5;
    private const byte Ter = 1 << 6;
    private const byte Derived = 1 << 7;

    private static readonly byte[] s_starts = BuildStarts();
    private static readonly byte[] s_thirds = BuildThirds();
    private static readonly byte[] s_lengths = BuildLengths();
    private static readonly TokenShape[] s_shapes = BuildShapes();

    /// <summary>The shape of a word; it holds where <paramref name="isSimple"/> is 1 and not 0, which says that the word is such a one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenShape Of(ref char word, int length, out int isSimple)
    {
        var (first, second, third) = (word, Unsafe.Add(ref word, 1), Unsafe.Add(ref word, 2));
        isSimple = IsSmall(first | 0x20) & (IsSmall(second) & IsSmall(third) | (length == 2 ? IsSmall(second | 0x20) : 0)) & (length < Lengths ? 1 : 0)
            & IsSmall(Unsafe.Add(ref word, length - 1) | 0x20);
        var bits = At(s_starts, (first & 31) << 5 | second & 31) & At(s_thirds, third & 31) & At(s_lengths, length & Lengths - 1);
        bits &= 0x7F | EndsInAn(ref word, length);
        return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_shapes), (first & 0x20) << 3 | bits);
    }

    // 1 for a small letter of ASCII
    private static int IsSmall(int c) => (uint)(c - 'a') < 26 ? 1 : 0;

    // the bit Derived or nothing
    private static int EndsInAn(ref char word, int length)
    {
        var behind = length - 2 & ~(length - 2 >> 31);
        var difference = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref word, behind))) ^ ('a' | 'n' << 16);
        return (int)((difference - 1 & ~difference) >> 31) << 7;
    }

    private static byte At(byte[] table, int index) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table), index);

    private static byte[] BuildLengths()
    {
        var lengths = new byte[Lengths];
        lengths.AsSpan(5).Fill(0xFF);
        lengths[5] = NasalVerb | GlideVerb | PassivePrefix;
        lengths[6] = 0xFF & ~(LongPassive | Derived);
        return lengths;
    }

    private static byte[] BuildStarts()
    {
        var starts = new byte[32 * 32];
        foreach (var (start, bits) in new[] { ("me", NasalVerb | GlideVerb), ("di", PassiveShape | PassivePrefix | LongPassive), ("be", Ber), ("te", Ter), ("pe", Derived), ("ke", Derived) })
            starts[(start[0] & 31) << 5 | start[1] & 31] = (byte)bits;
        return starts;
    }

    private static byte[] BuildThirds()
    {
        var thirds = new byte[32];
        for (var c = 'a'; c <= 'z'; c++)
        {
            thirds[c & 31] = (byte)(LongPassive | Derived
                | (c is 'm' or 'n' or 'l' or 'r' ? NasalVerb : 0)
                | (c is 'w' or 'y' ? GlideVerb : 0)
                | (c != 'r' ? PassiveShape : Ber | Ter)
                | (c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'h') ? PassivePrefix : 0));
        }
        return thirds;
    }

    // first for words with a capital, then for small ones
    private static TokenShape[] BuildShapes()
    {
        var shapes = new TokenShape[2 << 8];
        for (var bits = 0; bits < 1 << 8; bits++)
        {
            var shape = TokenShape.Word;
            if ((bits & (NasalVerb | GlideVerb | PassiveShape | Ber)) != 0)
                shape |= TokenShape.VerbShape;
            if ((bits & NasalVerb) != 0)
                shape |= TokenShape.ActiveVerb;
            if ((bits & Derived) != 0)
                shape |= TokenShape.DerivedNoun;
            shapes[bits] = shape | TokenShape.Upper | TokenShape.Capital | ((bits & Derived) == 0 ? TokenShape.NameWord : TokenShape.None);
            if ((bits & ~(PassiveShape | Derived)) != 0)
                shape |= TokenShape.PrefixedVerb;
            shapes[bits | 1 << 8] = shape | TokenShape.Lower;
        }
        return shapes;
    }
}
