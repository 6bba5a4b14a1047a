using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>
/// Gives every token its vocabulary number, once, for all later stages: a first pass asks the filter, without a branch
/// that depends on the word, and lists what may be known; a second looks these up.
/// </summary>
internal static class WordMarker
{
    private const int Batch = 256;

    public static void Mark(ReadOnlySpan<char> text, Span<Token> tokens, Vocabulary vocabulary)
    {
        // keys are read 16 characters at a time: what stands too near to the end is looked up from a copy
        var safe = tokens.Length;
        while (safe > 0 && tokens[safe - 1].Start > text.Length - WordKey.Longest)
            safe--;
        Span<int> known = stackalloc int[Batch];
        for (var first = 0; first < safe; first += Batch)
        {
            var batch = tokens[first..Math.Min(first + Batch, safe)];
            var count = Filter(text, batch, vocabulary.Filter, known);
            foreach (var i in known[..count])
                Number(text, ref batch[i], vocabulary);
        }
        foreach (ref var token in tokens[safe..])
            token = token.WithWord(vocabulary.Find(text[token.Start..token.End]));
    }

    private static int Filter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ulong> filter, Span<int> known)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        ref var bits = ref MemoryMarshal.GetReference(filter);
        ref var to = ref MemoryMarshal.GetReference(known);
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var length = token.Length;
            var key = WordKey.Read(ref Unsafe.Add(ref first, token.Start), Math.Min(length, WordKey.Longest));
            var hash = key.Hash();
            var bit = Unsafe.Add(ref bits, hash >> 6 & Vocabulary.FilterMask) >> (int)(hash & 63) & 1;
            Unsafe.Add(ref to, count) = i;
            count += (int)bit | (length > WordKey.Longest ? 1 : 0) | (key.IsForeign ? 1 : 0);
        }
        return count;
    }

    private static void Number(ReadOnlySpan<char> text, ref Token token, Vocabulary vocabulary)
    {
        if (token.Length > WordKey.Longest)
        {
            token = token.WithWord(vocabulary.Find(text[token.Start..token.End]));
            return;
        }
        var key = WordKey.Read(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), token.Start), token.Length);
        token = token.WithWord(key.IsForeign ? vocabulary.Find(text[token.Start..token.End]) : vocabulary.Find(key));
    }
}
