namespace Berita.Extraction;

/// <summary>What a token is written with.</summary>
public enum TokenKind : byte
{
    /// <summary>A word, an abbreviation with its dots, a code that starts with a letter.</summary>
    Word,

    /// <summary>Anything that starts with a digit and is one written number, date, clock time or range part.</summary>
    Number,

    /// <summary>Quotation marks, brackets, stops, dashes.</summary>
    Punctuation,

    /// <summary>Other marks: <c>%</c>, <c>$</c>, <c>+</c>, an emoji (a whole grapheme).</summary>
    Symbol,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An account name with its <c>@</c>.</summary>
    Handle,

    /// <summary>A hashtag with its <c>#</c>.</summary>
    Hashtag,
}
