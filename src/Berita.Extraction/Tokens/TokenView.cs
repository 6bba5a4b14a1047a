using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>A tokenized text as the later stages see it: characters, tokens, and the vocabulary number of each word.</summary>
internal readonly ref struct TokenView
{
    private const string LineEnds = "\n\r\u2028\u2029\u0085";

    private readonly Span<Token> _tokens;

    public TokenView(ReadOnlySpan<char> text, Span<Token> tokens, Lexicon lexicon)
    {
        Text = text;
        _tokens = tokens;
        Lexicon = lexicon;
    }

    public ReadOnlySpan<char> Text { get; }

    public ReadOnlySpan<Token> Tokens => _tokens;

    public Lexicon Lexicon { get; }

    public int Count => _tokens.Length;

    public ref readonly Token this[int index]
    {
        get
        {
            Steps.Take();
            return ref _tokens[index];
        }
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Slice(int index)
    {
        Steps.TakeCharacters(_tokens[index].Length);
        return Text[_tokens[index].Start.._tokens[index].End];
    }

    /// <summary>The characters from the first of one token to the last of another, both included.</summary>
    public ReadOnlySpan<char> Slice(int first, int last) => Text[_tokens[first].Start.._tokens[last].End];

    /// <summary>The place from one token to another, both included.</summary>
    public TextSpan Span(int first, int last) => new(_tokens[first].Start, _tokens[last].End);

    /// <summary>The vocabulary number of a token, 0 outside the text or where the lexicon does not know it. Looked up once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Word(int index)
    {
        Steps.Take();
        if ((uint)index >= (uint)_tokens.Length)
            return 0;
        var word = _tokens[index].Word;
        if (word == 0)
            word = LookUp(index);
        return word == Token.Unknown ? (ushort)0 : word;
    }

    /// <summary>The kind of a token; punctuation outside the text.</summary>
    public TokenKind Kind(int index)
    {
        Steps.Take();
        return (uint)index < (uint)_tokens.Length ? _tokens[index].Kind : TokenKind.Punctuation;
    }

    /// <summary>The first character of a token, NUL outside the text.</summary>
    public char First(int index)
    {
        Steps.Take();
        return (uint)index < (uint)_tokens.Length ? Text[_tokens[index].Start] : '\0';
    }

    /// <summary>Whether the token is a word with a capital; false outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCapital(int index) =>
        (uint)index < (uint)_tokens.Length && _tokens[index].Kind == TokenKind.Word && char.IsUpper(Text[_tokens[index].Start]);

    /// <summary>Whether the token is this one character.</summary>
    public bool Is(int index, char c)
    {
        Steps.Take();
        return (uint)index < (uint)_tokens.Length && _tokens[index].Length == 1 && Text[_tokens[index].Start] == c;
    }

    /// <summary>Whether the token is this word, whatever the case of its ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, string word)
    {
        Steps.Take();
        return (uint)index < (uint)_tokens.Length && _tokens[index].Length == word.Length && Equals(index, word);
    }

    /// <summary>Whether nothing stands between a token and the next one.</summary>
    public bool Touches(int index) => index >= 0 && index + 1 < _tokens.Length && _tokens[index].End == _tokens[index + 1].Start;

    /// <summary>Whether a line ends between a token and the next one, or no token follows.</summary>
    public bool EndsLine(int index) => index + 1 >= _tokens.Length || _tokens[index].EndsLine;

    /// <summary>Whether a blank line stands between a token and the next one; false where either is outside the text.</summary>
    public bool EndsParagraph(int index)
    {
        if (index < 0 || index + 1 >= _tokens.Length || !_tokens[index].EndsLine)
            return false;
        var gap = Text[_tokens[index].End.._tokens[index + 1].Start];
        var first = gap.IndexOfAny(LineEnds);
        first += gap[first..].StartsWith("\r\n") ? 2 : 1;
        return gap[first..].IndexOfAny(LineEnds) >= 0;
    }

    /// <summary>The tokens from one to before another, counted from 0.</summary>
    public TokenView Cut(int first, int next) => new(Text, _tokens[first..next], Lexicon);

    private bool Equals(int index, string word)
    {
        var slice = Slice(index);
        return (slice[0] | 0x20) == (word[0] | 0x20) && slice.Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private ushort LookUp(int index)
    {
        var word = _tokens[index].Kind == TokenKind.Number ? (ushort)0 : Lexicon.Vocabulary.Find(Text, _tokens[index].Start, _tokens[index].End);
        if (word == 0)
            word = Token.Unknown;
        _tokens[index] = _tokens[index].WithWord(word);
        return word;
    }
}
