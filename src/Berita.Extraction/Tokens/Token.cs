using System.Globalization;
using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>A token and its place. Tokens never overlap, never cover white space, and cover every other character.</summary>
/// <remarks>Immutable, 12 bytes; any thread may use it. Two tokens are equal when start, end and kind are. <c>default</c> is an empty word at 0.</remarks>
/// <example>
/// <code>
/// const string text = "Rp5 ribu";
/// var token = new BeritaExtractor().Extract(text).Tokens[2];
/// Console.WriteLine(token.Span.In(text).ToString()); // ribu
/// Console.WriteLine($"{token.Kind}, {token.Start}, {token.End}, {token.Length}"); // Word, 4, 8, 4
/// </code>
/// </example>
public readonly struct Token : IEquatable<Token>
{
    internal const ushort Unknown = ushort.MaxValue;

    internal Token(int start, int end, TokenKind kind, ushort word = 0, bool endsLine = false)
    {
        Start = start;
        End = end;
        Kind = kind;
        EndsLine = endsLine;
        _word = word;
    }

    /// <summary>The offset of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>The offset after the last UTF-16 code unit.</summary>
    public int End { get; }

    /// <summary>What the token is written with.</summary>
    public TokenKind Kind { get; }

    /// <summary>Whether a line ends behind the token; known once the whole text is cut.</summary>
    internal bool EndsLine { get; }

    /// <summary>The vocabulary number of the word; 0 where nobody has asked yet, <see cref="Unknown"/> where the lexicon does not know it.</summary>
    internal ushort Word => _word;

    private readonly ushort _word;

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The place of the token.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether the two tokens have the same place and kind.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether the two tokens differ in place or kind.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Token other) => Start == other.Start && End == other.End && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, Kind);

    /// <summary>Returns kind and place: <c>Word [0, 4)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Span}");

    /// <summary>What <see cref="Word"/> is where a look-up found a number, or 0; without a branch.</summary>
    internal static ushort KnownAs(ushort word) => (ushort)(word | word - 1 >> 31);

    internal Token WithWord(ushort word) => new(Start, End, Kind, word, EndsLine);

    /// <summary>Notes the number of the word in a token of a list that is being read.</summary>
    internal static void SetWord(ref Token token, ushort word) => Unsafe.AsRef(in token._word) = word;

    internal Token EndingAt(int end) => new(Start, end, Kind, Word, EndsLine);

    internal Token AtLineEnd() => new(Start, End, Kind, Word, endsLine: true);
}
