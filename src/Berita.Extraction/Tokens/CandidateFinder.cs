using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>
/// Looks every word up, once, and finds the tokens at which a stage has to look: numbers, and words that set a stage off.
/// A first pass reads simple words, without a branch that depends on the word; a second what is none.
/// </summary>
internal static class CandidateFinder
{
    private const int Batch = 256;

    // no number that is longer has a value that a decimal can hold
    private const int LongestNumber = 256;

    // "ke-" and its mask in the low bytes of a key
    private const ulong OrdinalPrefix = 'k' | 'e' << 8 | '-' << 16;
    private const ulong OrdinalMask = 0xFF_FFFF;

    /// <summary>Lists the candidates of a text, and leaves in every token the number of its word.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<Token> tokens, Vocabulary vocabulary, Candidates candidates)
    {
        // keys are read 16 characters at a time: what stands too near to the end is looked up from a copy
        var safe = tokens.Length;
        while (safe > 0 && tokens[safe - 1].Start > text.Length - WordKey.Longest)
            safe--;
        Span<int> listed = stackalloc int[Batch];
        for (var first = 0; first < safe; first += Batch)
        {
            var batch = tokens[first..Math.Min(first + Batch, safe)];
            var count = LookUp(text, batch, first, vocabulary, listed, candidates.Capitals);
            foreach (var entry in listed[..count])
            {
                var i = entry >> 1;
                if ((entry & 1) == 0)
                    candidates.Add(first + i, vocabulary.Triggers[batch[i].Word]);
                else
                    List(text, ref batch[i], first + i, vocabulary, candidates);
            }
        }
        for (var i = safe; i < tokens.Length; i++)
        {
            if (MayBeCapital(text[tokens[i].Start]))
                candidates.Capitals.Add(i);
            List(text, ref tokens[i], i, vocabulary, candidates);
        }
    }

    private static bool MayBeCapital(char first) => (uint)(first - 'A') < 26 || first >= 0x80;

    // Looks up all tokens as simple words; lists those that set a stage off, and, with the lowest bit set, those that are no simple words.
    private static int LookUp(
        ReadOnlySpan<char> text, Span<Token> tokens, int firstToken, Vocabulary vocabulary, Span<int> listed, BufferList<int> capitals)
    {
        capitals.Reserve(capitals.Count + tokens.Length);
        ref var capital = ref MemoryMarshal.GetArrayDataReference(capitals.Storage);
        var capitalCount = capitals.Count;
        ref var first = ref MemoryMarshal.GetReference(text);
        ref var triggers = ref MemoryMarshal.GetReference(vocabulary.Triggers);
        ref var to = ref MemoryMarshal.GetReference(listed);
        ref var token = ref MemoryMarshal.GetReference(tokens);
        var words = vocabulary.Slots.Table;
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = token.Length;
            ref var start = ref Unsafe.Add(ref first, token.Start);
            Unsafe.Add(ref capital, capitalCount) = firstToken + i;
            capitalCount += One(((uint)(start - 'A') < 26) | (start >= 0x80));
            var tooLong = WordKey.Longest - length >> 31;
            var key = WordKey.Read(ref start, length & ~tooLong);
            var word = words.Find(key);
            Token.SetWord(ref token, Token.KnownAs(word));
            var isOther = One(key.IsForeign | (token.Kind == TokenKind.Number) | ((key.Low & OrdinalMask) == OrdinalPrefix)) | -tooLong;
            Unsafe.Add(ref to, count) = i << 1 | isOther;
            count += isOther | One(Unsafe.Add(ref triggers, word) != Trigger.None);
            token = ref Unsafe.Add(ref token, 1);
        }
        capitals.SetCount(capitalCount);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int One(bool condition) => Unsafe.BitCast<bool, byte>(condition);

    private static void List(ReadOnlySpan<char> text, ref Token token, int index, Vocabulary vocabulary, Candidates candidates)
    {
        if (token.Kind == TokenKind.Number)
        {
            Token.SetWord(ref token, Token.Unknown);
            if (token.Length <= LongestNumber)
                candidates.Add(index, Trigger.Quantity | Trigger.Temporal);
            return;
        }
        var word = vocabulary.Find(text, token.Start, token.End);
        Token.SetWord(ref token, Token.KnownAs(word));
        var triggers = vocabulary.Triggers[word];
        if (IsOrdinal(text[token.Start..token.End]))
            triggers |= Trigger.Quantity;
        candidates.Add(index, triggers);
    }

    // ke-14
    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[0] is 'k' or 'K' && WordScanner.IsHyphen(word[2]) && char.IsAsciiDigit(word[3]);
}
