namespace Berita.Extraction;

/// <summary>What a character may be to a quotation.</summary>
[Flags]
internal enum MarkRoles : byte
{
    None = 0,

    /// <summary>White space.</summary>
    Space = 1,

    /// <summary>A quotation may open behind it.</summary>
    BeforeQuotation = 2,

    /// <summary>A quotation may have closed before it.</summary>
    BehindQuotation = 4,

    /// <summary>A double mark: straight, curly, low, guillemet.</summary>
    Double = 8,

    /// <summary>A single mark; it may as well be an apostrophe.</summary>
    Single = 16,

    /// <summary>Two of them are a double mark.</summary>
    DoubleInPairs = 32,

    /// <summary>Its glyph is one that opens.</summary>
    Opening = 64,

    /// <summary>Its glyph is one that closes.</summary>
    Closing = 128,
}
