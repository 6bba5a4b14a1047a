namespace Berita.Extraction;

/// <summary>What a token is written with.</summary>
public enum TokenKind : byte
{
    /// <summary>A word, an abbreviation with its dots, a code that starts with a letter: <c>teman-teman</c>, <c>Dr.</c>, <c>B1234</c>.</summary>
    Word,

    /// <summary>Anything that starts with a digit and is one written number, date, clock time or range part: <c>10.000</c>, <c>28/4/2025</c>.</summary>
    Number,

    /// <summary>Quotation marks, brackets, stops, dashes: <c>“</c>, <c>(</c>, <c>…</c>.</summary>
    Punctuation,

    /// <summary>Other marks: <c>%</c>, <c>$</c>, <c>+</c>, an emoji (a whole grapheme).</summary>
    Symbol,

    /// <summary>A web address: <c>www.contoh.id/berita</c>.</summary>
    Url,

    /// <summary>An e-mail address: <c>redaksi@contoh.id</c>.</summary>
    Email,

    /// <summary>An account name with its <c>@</c>: <c>@contoh</c>.</summary>
    Handle,

    /// <summary>A hashtag with its <c>#</c>: <c>#beritahariini</c>.</summary>
    Hashtag,
}
