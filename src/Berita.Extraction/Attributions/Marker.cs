namespace Berita.Extraction;

/// <summary>What a word means beside a cue (column <c>jenis</c> of <c>penanda.tsv</c>); a word may be several.</summary>
[Flags]
internal enum Marker : ushort
{
    None = 0,

    /// <summary>Before the verb: it has not been said, or not yet: <c>akan</c>, <c>untuk</c>, <c>ingin</c>.</summary>
    Blocking = 1 << 0,

    /// <summary>Opens a hypothetical clause: <c>jika</c>, <c>apakah</c>.</summary>
    Hypothetical = 1 << 1,

    /// <summary>A noun for a document with an author: <c>laporan</c>, <c>data</c>.</summary>
    Document = 1 << 2,

    /// <summary>The verb after it shares the subject before it: <c>dan</c>, <c>seraya</c>.</summary>
    Sharing = 1 << 3,

    /// <summary>Opens a contrasting clause: <c>meskipun</c>, <c>sedangkan</c>.</summary>
    Contrast = 1 << 4,

    /// <summary>Before the mention of a carrier: <c>seperti</c>, <c>sebagaimana</c>.</summary>
    Like = 1 << 5,

    /// <summary>Opens what is urged: <c>agar</c>, <c>supaya</c>, <c>untuk</c>.</summary>
    Urged = 1 << 6,

    /// <summary>After <c>menurut</c> no source: <c>rencana</c>, <c>jadwal</c>.</summary>
    NoSource = 1 << 7,

    /// <summary>A heading that points to another article: <c>baca</c>, <c>simak</c>.</summary>
    Pointer = 1 << 8,

    /// <summary>Looks like a verb with an affix and is none: <c>menteri</c>.</summary>
    NoVerb = 1 << 9,

    /// <summary>Opens an adverbial of time, place or manner.</summary>
    Setting = 1 << 10,

    /// <summary>A predicate without affix: <c>ada</c>, <c>telah</c>, <c>naik</c>.</summary>
    Predicate = 1 << 11,

    /// <summary>What is asked for, not who is asked: <c>dukungan</c>.</summary>
    NoAddressee = 1 << 12,

    /// <summary>Heads of noun phrases that cannot speak: <c>cara</c>, <c>upaya</c>.</summary>
    NotSpeaker = 1 << 13,

    /// <summary>A title follows: <c>bertajuk</c>, <c>berjudul</c>.</summary>
    Titling = 1 << 14,
}
