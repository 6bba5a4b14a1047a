using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>The kind of a plain token by its first character.</summary>
internal static class TokenKinds
{
    private static readonly TokenKind[] s_kinds = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenKind Of(char first) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_kinds), first);

    private static TokenKind[] Build()
    {
        var kinds = new TokenKind[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = CharTable.ClassOf((char)i) switch
            {
                CharClass.Letter => TokenKind.Word,
                CharClass.Digit or CharClass.Numeral => TokenKind.Number,
                CharClass.Punctuation => TokenKind.Punctuation,
                _ => TokenKind.Symbol,
            };
        }
        return kinds;
    }
}
