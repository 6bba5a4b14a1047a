using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>
/// Finds the tokens at which a stage has to look: numbers, and words that set a stage off. A first pass asks a filter of
/// these words, without a branch that depends on the word; a second looks up what passed. All other words are looked up
/// only when a stage asks for them.
/// </summary>
internal static class CandidateFinder
{
    private const int Batch = 256;

    // no number that is longer has a value that a decimal can hold
    private const int LongestNumber = 256;

    // "ke-" and its mask in the low bytes of a trace
    private const ulong OrdinalPrefix = 'k' | 'e' << 8 | '-' << 16;
    private const ulong OrdinalMask = 0xFF_FFFF;

    /// <summary>Lists the candidates of a text.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<Token> tokens, Vocabulary vocabulary, Candidates candidates)
    {
        // traces are read 8 characters at a time: what stands too near to the end is looked up from a copy
        var safe = tokens.Length;
        while (safe > 0 && tokens[safe - 1].Start > text.Length - WordTrace.Readable)
            safe--;
        Span<int> passed = stackalloc int[Batch];
        for (var first = 0; first < safe; first += Batch)
        {
            var batch = tokens[first..Math.Min(first + Batch, safe)];
            var count = Filter(text, batch, first, vocabulary, passed, candidates.Capitals);
            foreach (var i in passed[..count])
                Look(text, ref batch[i], first + i, vocabulary, candidates);
        }
        for (var i = safe; i < tokens.Length; i++)
        {
            if (MayBeCapital(text[tokens[i].Start]))
                candidates.Capitals.Add(i);
            Look(text, ref tokens[i], i, vocabulary, candidates);
        }
    }

    private static bool MayBeCapital(char first) => (uint)(first - 'A') < 26 || first >= 0x80;

    private static int Filter(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int firstToken, Vocabulary vocabulary, Span<int> passed, BufferList<int> capitals)
    {
        capitals.Reserve(capitals.Count + tokens.Length);
        ref var capital = ref MemoryMarshal.GetArrayDataReference(capitals.Storage);
        var capitalCount = capitals.Count;
        ref var first = ref MemoryMarshal.GetReference(text);
        ref var bits = ref MemoryMarshal.GetReference(vocabulary.Filter);
        var foreignStarts = vocabulary.ForeignStarts;
        ref var to = ref MemoryMarshal.GetReference(passed);
        ref var token = ref MemoryMarshal.GetReference(tokens);
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = token.Length;
            ref var start = ref Unsafe.Add(ref first, token.Start);
            Unsafe.Add(ref capital, capitalCount) = firstToken + i;
            capitalCount += One(((uint)(start - 'A') < 26) | (start >= 0x80));
            var bytes = WordTrace.Read(ref start);
            var word = WordTrace.Cut(bytes, length);
            var trace = WordTrace.Hash(word, length);
            var bit = (int)(Unsafe.Add(ref bits, trace >> 6 & Vocabulary.FilterMask) >> (int)(trace & 63)) & 1;
            Unsafe.Add(ref to, count) = i;
            count += bit
                | (One(WordTrace.IsForeign(word)) & (int)(foreignStarts >> WordTrace.StartOf(bytes)))
                | One((token.Kind == TokenKind.Number) | ((bytes & OrdinalMask) == OrdinalPrefix));
            token = ref Unsafe.Add(ref token, 1);
        }
        capitals.SetCount(capitalCount);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int One(bool condition) => Unsafe.BitCast<bool, byte>(condition);

    private static void Look(ReadOnlySpan<char> text, ref Token token, int index, Vocabulary vocabulary, Candidates candidates)
    {
        if (token.Kind == TokenKind.Number)
        {
            if (token.Length <= LongestNumber)
                candidates.Add(index, Trigger.Quantity | Trigger.Temporal);
            return;
        }
        var word = vocabulary.Find(text, token.Start, token.End);
        token = token.WithWord(word == 0 ? Token.Unknown : word);
        var triggers = vocabulary.TriggersOf(word);
        if (IsOrdinal(text[token.Start..token.End]))
            triggers |= Trigger.Quantity;
        candidates.Add(index, triggers);
    }

    // ke-14
    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[0] is 'k' or 'K' && WordScanner.IsHyphen(word[2]) && char.IsAsciiDigit(word[3]);
}
