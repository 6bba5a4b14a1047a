namespace Berita.Extraction;

/// <summary>What has to stand around a cue before it attributes anything (column <c>kerangka</c> of <c>isyarat.tsv</c>).</summary>
internal enum CueFrame : byte
{
    /// <summary>A clause, with or without <c>bahwa</c>.</summary>
    Clause,

    /// <summary>Something after <c>bahwa</c>, a comma, a colon or a quotation mark.</summary>
    Marked,

    /// <summary>As <see cref="Marked"/>, or a short clause, a predicate or a number at once.</summary>
    Brief,

    /// <summary>As <see cref="Marked"/>, or a predicate at once: what one threatens or vows to do.</summary>
    Intent,

    /// <summary>Whatever follows, but an adverbial: <c>mengatakan</c> has no other object than what is said.</summary>
    Utterance,

    /// <summary>A clause or a noun phrase.</summary>
    Object,

    /// <summary>A noun phrase whose head is a noun of accusing: <c>menolak tuduhan itu</c>, not <c>menolak tawaran</c>.</summary>
    Rejection,

    /// <summary>A noun phrase with <c>sebagai</c>, or a quotation.</summary>
    As,

    /// <summary>A quotation.</summary>
    Quoted,

    /// <summary>As <see cref="Marked"/>, and the subject is a document or a body.</summary>
    Document,

    /// <summary>Somebody is told: an addressee, then <c>bahwa</c>, <c>tentang</c> or a comma.</summary>
    Telling,

    /// <summary>Somebody is urged: perhaps an addressee, then what to do.</summary>
    Urging,

    /// <summary>As <see cref="Urging"/>, but <c>agar</c>, <c>supaya</c>, <c>untuk</c> or a verb must follow.</summary>
    UrgingMarked,

    /// <summary>A state of mind: a clause, or a phrase with <c>atas</c>, <c>terhadap</c>, <c>dengan</c>.</summary>
    Feeling,

    /// <summary>A passive that needs no agent: subject and predicate are what is said.</summary>
    Hearsay,

    /// <summary>A passive with its agent: the subject is what is said.</summary>
    Agent,

    /// <summary>A bare root after its content or between commas: <c>kata X</c>.</summary>
    Inserted,

    /// <summary>Says who carried the words: <c>dikutip</c>, <c>mengutip</c>.</summary>
    Carrying,

    /// <summary>As <see cref="Carrying"/>, but only beside an outlet: <c>dimuat</c>, <c>dibawa oleh</c>.</summary>
    CarryingWithMedium,

    /// <summary>A preposition before the source: <c>menurut</c>.</summary>
    Preposition,

    /// <summary>A noun before <c>bahwa</c>.</summary>
    Noun,
}
