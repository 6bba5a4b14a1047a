namespace Berita.Extraction;

/// <summary>What a word does in the noun phrase that names a source (see the <c>kelas</c> columns of the language files); a word may do several.</summary>
[Flags]
internal enum NounClass : uint
{
    None = 0,

    /// <summary>A degree before the name: <c>Dr.</c>, <c>Prof.</c>.</summary>
    DegreeBefore = 1 << 0,

    /// <summary>A degree after the name: <c>S.H.</c>, <c>M.Si.</c>.</summary>
    DegreeAfter = 1 << 1,

    /// <summary>A religious title: <c>KH</c>, <c>Ustaz</c>, <c>Uskup</c>.</summary>
    Religious = 1 << 2,

    /// <summary>A title of nobility: <c>Raden</c>, <c>Sri Sultan</c>. Often felt to be part of the name.</summary>
    Noble = 1 << 3,

    /// <summary>A form of address: <c>Pak</c>, <c>Ibu</c>.</summary>
    Address = 1 << 4,

    /// <summary>A rank: <c>Komisaris Besar</c>, <c>Mayjen TNI</c>.</summary>
    Rank = 1 << 5,

    /// <summary>A post, occupation or part in the story: <c>ketua</c>, <c>juru bicara</c>, <c>saksi</c>.</summary>
    Role = 1 << 6,

    /// <summary>A word that narrows a post: <c>mantan</c>, <c>umum</c>, <c>utama</c>.</summary>
    RoleModifier = 1 << 7,

    /// <summary>A unit that belongs to the post: <c>bidang</c>, <c>bagian</c>, <c>seksi</c>.</summary>
    Unit = 1 << 8,

    /// <summary>The head of an organisation's name: <c>kementerian</c>, <c>badan</c>, <c>PT</c>.</summary>
    Organisation = 1 << 9,

    /// <summary>An organisation by its short name: <c>KPK</c>, <c>Polri</c>.</summary>
    ShortName = 1 << 10,

    /// <summary>A common noun in names of posts and organisations: <c>kesehatan</c>, <c>hukum</c>.</summary>
    Field = 1 << 11,

    /// <summary>The head of a place name: <c>kabupaten</c>, <c>kota</c>.</summary>
    PlaceHead = 1 << 12,

    /// <summary>A place: a state, a capital, a province, a regency.</summary>
    Place = 1 << 13,

    /// <summary>A document or its content: <c>laporan</c>, <c>data</c>, <c>pernyataan</c>.</summary>
    Document = 1 << 14,

    /// <summary>People or bodies without a name: <c>warga</c>, <c>pihak</c>, <c>massa</c>.</summary>
    Group = 1 << 15,

    /// <summary>A small word inside a name: <c>bin</c>, <c>van</c>.</summary>
    NameParticle = 1 << 16,

    /// <summary>A word of time, which ends a source: <c>kemarin</c>, <c>pekan</c>.</summary>
    Time = 1 << 17,

    /// <summary>A noun or adjective that looks like a verb: <c>direksi</c>, <c>berita</c>, <c>bersenjata</c>.</summary>
    Noun = 1 << 18,

    /// <summary>A verb without a prefix that shows it: <c>datang</c>, <c>yakin</c>, <c>terjadi</c>.</summary>
    Verb = 1 << 19,

    /// <summary>A word that numbers: <c>nomor</c>, <c>tahun</c>; a source ends before it.</summary>
    Numbering = 1 << 20,

    /// <summary>A weekday or a month.</summary>
    Calendar = 1 << 21,

    /// <summary>A given name that seldom stands alone: <c>Muhammad</c>, <c>Siti</c>.</summary>
    GivenName = 1 << 22,

    /// <summary>A post beside another person: <c>kuasa hukum</c>, <c>istri</c>.</summary>
    Relational = 1 << 23,

    /// <summary>Written in capitals only: <c>AJI</c> is an organisation, <c>Aji</c> a person.</summary>
    Capitals = 1 << 24,

    /// <summary>A cue that goes on with the same speaker: <c>tambahnya</c>, <c>lanjutnya</c>.</summary>
    Continuing = 1 << 25,

    /// <summary>A post that is named with its organisation: <c>CEO</c>, <c>direktur</c>.</summary>
    OfOrganisation = 1 << 26,

    /// <summary>What may stand before a person's name without being part of it.</summary>
    Title = DegreeBefore | Religious | Address | Rank,

    /// <summary>What stands in posts, organisations and places, but hardly in a person's name.</summary>
    NotPerson = Role | RoleModifier | Unit | Organisation | ShortName | Field | PlaceHead | Place | Document | Group,
}
