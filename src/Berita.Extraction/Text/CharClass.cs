namespace Berita.Extraction;

/// <summary>What a UTF-16 code unit is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>White space (Unicode White_Space): between tokens, in none.</summary>
    Space,

    /// <summary>A letter, or half of a character that is one.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>Another number character: <c>²</c>, <c>½</c>.</summary>
    Numeral,

    /// <summary>A combining mark, a joiner, a soft hyphen: belongs to what stands before it.</summary>
    Mark,

    /// <summary>A quotation mark, bracket, stop or dash.</summary>
    Punctuation,

    /// <summary>Anything else, surrogates included.</summary>
    Symbol,
}
