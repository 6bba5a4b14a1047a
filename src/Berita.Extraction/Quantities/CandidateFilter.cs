using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>The cheap question that every token is asked: may a number start here?</summary>
internal static class CandidateFilter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStart(in QuantityScope scope, int at)
    {
        var token = scope.View[at];
        var word = scope.View.Word(at);
        return token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && (word != 0 ? scope.Context.Is(word, NumberRole.Start) : IsOrdinal(scope.View, token)));
    }

    // ke-14
    private static bool IsOrdinal(in TokenView view, Token token) =>
        token.Length > 3 && view.Text[token.Start] is 'k' or 'K' && view.Text[token.Start + 2] is '-' or '‑' && char.IsAsciiDigit(view.Text[token.Start + 3]);
}
