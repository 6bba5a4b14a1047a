using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Berita.Extraction;

/// <summary>The tokens of a text as the readers of attributions ask about them. A token outside the text is a punctuation mark that is nothing else.</summary>
internal readonly ref struct SpeechView
{
    private readonly TokenView _tokens;
    private readonly ref SpeechToken _first;

    // each entry of a token is a place in these
    private readonly ref SpeechWord _words;

    public SpeechView(scoped in TokenView tokens, Span<SpeechToken> speech)
    {
        Debug.Assert(speech.Length == tokens.Count);
        _tokens = tokens;
        _first = ref MemoryMarshal.GetReference(speech);
        _words = ref MemoryMarshal.GetReference(tokens.Lexicon.Speech.Items);
    }

    [UnscopedRef]
    public ref readonly TokenView Tokens => ref _tokens;

    public ReadOnlySpan<char> Text => _tokens.Text;

    public Lexicon Lexicon => _tokens.Lexicon;

    public int Count => _tokens.Count;

    public ref readonly Token this[int at] => ref _tokens[at];

    public ReadOnlySpan<char> Slice(int at) => _tokens.Slice(at);

    public TextSpan Span(int first, int last) => _tokens.Span(first, last);

    /// <summary>The vocabulary number of a token, 0 outside the text or where the lexicon does not know it.</summary>
    public ushort Word(int at) => _tokens.Word(at);

    public bool Touches(int at) => _tokens.Touches(at);

    /// <summary>The first character of a token, NUL outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char First(int at) => (uint)at < (uint)Count ? At(at).First : '\0';

    /// <summary>All that a token shows of itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenShape ShapeOf(int at) => (uint)at < (uint)Count ? At(at).Shape : TokenShape.Punctuation | TokenShape.EndsLine;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int at, TokenShape anyOf) => (ShapeOf(at) & anyOf) != 0;

    /// <summary>Whether the token is this one character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int at, char c) => (uint)at < (uint)Count && At(at).First == c && (At(at).Shape & TokenShape.Single) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int at, Particle anyOf) => (WordAt(at).Particle & anyOf) != 0;

    /// <summary>Whether the token is this word, whatever the case of its letters: for words too rare to be a <see cref="Particle"/>.</summary>
    public bool Is(int at, string word) => _tokens.Is(at, word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int at, NounClass anyOf) => (WordAt(at).Noun & anyOf) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int at, WordClass anyOf) => (WordAt(at).Class & anyOf) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int at, Marker anyOf) => (WordAt(at).Marker & anyOf) != 0;

    /// <summary>Whether a phrase of one of the tables may open with the token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Opens(int at, Opening anyOf) => (WordAt(at).Opens & anyOf) != 0;

    /// <summary>The noun classes of a token, none outside the lists.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NounClass NounOf(int at) => WordAt(at).Noun;

    /// <summary>The closed classes of a token, none for words of an open one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordClass ClassOf(int at) => WordAt(at).Class;

    /// <summary>Whether the token is a word with a capital.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCapital(int at) => Is(at, TokenShape.Capital);

    /// <summary>Whether the first character is an upper-case letter, whatever the kind of the token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsUpper(int at) => Is(at, TokenShape.Upper);

    /// <summary>Whether the first character is a lower-case letter, whatever the kind of the token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsLower(int at) => Is(at, TokenShape.Lower);

    /// <summary>Whether a line ends between a token and the next one, or no token follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EndsLine(int at) => Is(at, TokenShape.EndsLine);

    /// <summary>The kind of a token; punctuation outside the text.</summary>
    public TokenKind Kind(int at) => _tokens.Kind(at);

    // the entry 0 knows nothing, like a token outside the text
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly SpeechWord WordAt(int at) => ref Unsafe.Add(ref _words, (uint)at < (uint)Count ? At(at).Entry : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly SpeechToken At(int at)
    {
        Steps.Take();
        return ref Unsafe.Add(ref _first, at);
    }
}
