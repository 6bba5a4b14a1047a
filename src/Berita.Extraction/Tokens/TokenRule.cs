namespace Berita.Extraction;

/// <summary>Why a token was cut where it was.</summary>
public enum TokenRule : byte
{
    /// <summary>A run of letters and digits: <c>teman</c>.</summary>
    Word,

    /// <summary>A word with an inner hyphen: reduplication, prefix, compound name: <c>teman-teman</c>.</summary>
    HyphenatedWord,

    /// <summary>A word with an inner apostrophe: <c>Jum'at</c>.</summary>
    Apostrophe,

    /// <summary>An abbreviation of the lexicon with its dot: <c>Dr.</c></summary>
    Abbreviation,

    /// <summary>An abbreviation with inner dots: <c>S.H.</c>, <c>M.Si.</c></summary>
    DottedAbbreviation,

    /// <summary>An initial with its dot: <c>R.</c></summary>
    Initial,

    /// <summary>A code with letters and digits joined by strokes: <c>II/2007</c>.</summary>
    Code,

    /// <summary>A sign or code of a currency before its amount: <c>Rp</c>.</summary>
    Currency,

    /// <summary>A number, with its separators: <c>10.000</c>.</summary>
    Number,

    /// <summary>A numeric date or clock time: <c>28/4/2025</c>.</summary>
    Date,

    /// <summary>A telephone number or another number of several groups: <c>021-5550-1234</c>.</summary>
    NumberGroups,

    /// <summary>A web address: <c>www.contoh.id</c>.</summary>
    Url,

    /// <summary>An e-mail address: <c>redaksi@contoh.id</c>.</summary>
    Email,

    /// <summary>An account name with its <c>@</c>: <c>@contoh</c>.</summary>
    Handle,

    /// <summary>A hashtag with its <c>#</c>: <c>#beritahariini</c>.</summary>
    Hashtag,

    /// <summary>A run of dots or of dashes, or a doubled quotation mark: <c>...</c>.</summary>
    MarkRun,

    /// <summary>One mark: <c>,</c>.</summary>
    Mark,

    /// <summary>One symbol with all that combines with it: <c>%</c>.</summary>
    Symbol,

    /// <summary>The English <c>'s</c>.</summary>
    EnglishGenitive,
}
