using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>
/// Looks at every token once, so that whatever the readers of attributions ask of it afterwards is a bit. A first pass reads
/// simple words, without a branch that depends on the word; a second reads what is none.
/// </summary>
internal static class SpeechTokenReader
{
    private const int Batch = 256;

    // move the bit Upper to the bit SmallVerb, the bit Capital to the bit DerivedNoun
    private const int UpperToSmallVerb = 8;
    private const int CapitalToDerived = 2;

    /// <summary>Reads all tokens of a text into a list.</summary>
    public static void Read(in TokenView view, BufferList<SpeechToken> speech)
    {
        speech.Reserve(view.Count);
        speech.SetCount(view.Count);
        var simple = view.Count;
        // the last token ends a line, whatever follows it
        while (simple > 0 && (simple == view.Count || view[simple - 1].Start > view.Text.Length - LetterShapes.Readable))
            simple--;
        Span<int> others = stackalloc int[Batch];
        for (var first = 0; first < simple; first += Batch)
        {
            var end = Math.Min(first + Batch, simple);
            var count = ReadSimple(view.Text, view.Tokens[first..end], first, view.Lexicon.Speech.Shapes, speech.Items[first..end], others);
            foreach (var i in others[..count])
                speech[i] = OtherTokenReader.Read(view, i);
        }
        for (var i = simple; i < view.Count; i++)
            speech[i] = OtherTokenReader.Read(view, i);
    }

    // Reads all as words of ASCII letters with at most the first in upper case; lists those that are not.
    private static int ReadSimple(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int firstToken, Span<WordShape> words, Span<SpeechToken> to, Span<int> others)
    {
        ref var known = ref MemoryMarshal.GetReference(words);
        ref var other = ref MemoryMarshal.GetReference(others);
        ref var read = ref MemoryMarshal.GetReference(to);
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), token.Start);
            var word = Known(token.Word);
            var shape = LetterShapes.Of(ref start, token.Length, out var isSimple);
            var (shows, hides) = Unsafe.Add(ref known, word);
            shape &= ~hides;
            // a verb by its shape is a verb in small letters, one with a prefix a predicate
            shape |= (TokenShape)((uint)(shape & (TokenShape.VerbShape | TokenShape.PrefixedVerb)) << 1) | shows;
            shape &= ~(TokenShape)((uint)(shape & TokenShape.Upper) << UpperToSmallVerb);
            shape |= (TokenShape)((token.EndsLine ? 1u : 0u) * (uint)OtherTokenReader.LineEnd);
            Unsafe.Add(ref read, i) = new(shape, word, start);
            Unsafe.Add(ref other, count) = firstToken + i;
            // "Pezeshkian" may be no derived noun
            isSimple &= (shape & (TokenShape)((uint)shape << CapitalToDerived) & TokenShape.DerivedNoun) == 0 ? 1 : 0;
            count += 1 - (isSimple & (token.Kind == TokenKind.Word ? 1 : 0) & ~((int)shows >> 31));
        }
        return count;
    }

    // 0 for a word that the lexicon does not know
    private static ushort Known(ushort word) => (ushort)(word & word - Token.Unknown >> 31);
}
