using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>Gives every token its vocabulary number, once, for all later stages.</summary>
internal static class WordMarker
{
    public static void Mark(ReadOnlySpan<char> text, Span<Token> tokens, Vocabulary vocabulary)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        ref var filter = ref MemoryMarshal.GetReference(vocabulary.Filter);
        var lastReadable = text.Length - WordKey.Longest;
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Number)
                continue;
            var length = token.Length;
            if (length > WordKey.Longest || token.Start > lastReadable)
            {
                token = token.WithWord(vocabulary.Find(text[token.Start..token.End]));
                continue;
            }
            var key = WordKey.Read(ref Unsafe.Add(ref first, token.Start), length);
            var hash = key.Hash();
            if ((Unsafe.Add(ref filter, hash >> 6 & 1023) >> (int)(hash & 63) & 1) != 0)
                token = token.WithWord(vocabulary.Find(key));
            else if (key.IsForeign)
                token = token.WithWord(vocabulary.Find(text[token.Start..token.End]));
        }
    }
}
