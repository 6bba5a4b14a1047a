namespace Berita.Extraction;

/// <summary>What the readers of attributions know of a word. <c>default</c>: nothing.</summary>
internal struct SpeechWord
{
    /// <summary>The word itself, where a rule asks for it.</summary>
    public Particle Particle;

    /// <summary>What it does in a noun phrase that names a source.</summary>
    public NounClass Noun;

    /// <summary>Its closed classes.</summary>
    public WordClass Class;

    /// <summary>What it means beside a cue.</summary>
    public Marker Marker;

    /// <summary>The tables of phrases that it may open.</summary>
    public Opening Opens;

    /// <summary>Whether nothing is known of the word.</summary>
    public readonly bool IsNothing => Particle == Particle.None && Noun == NounClass.None && Class == WordClass.None && Marker == Marker.None && Opens == Opening.None;

    /// <summary>What a token of the word shows, whatever its letters.</summary>
    public readonly TokenShape Shows()
    {
        var shape = TokenShape.None;
        if ((Noun & NounClass.Verb) != 0)
            shape |= TokenShape.SmallVerb;
        if ((Noun & (NounClass.Calendar | NounClass.Time)) != 0)
            shape |= TokenShape.Time;
        if ((Marker & Marker.Predicate) != 0 || (Opens & Opening.Feeling) != 0 || (Class & (WordClass.Auxiliary | WordClass.Negation | WordClass.Copula)) != 0)
            shape |= TokenShape.Predicate;
        if ((Noun & (NounClass.Capitals | NounClass.Time)) != 0 || (Particle & Particle.Asal) != 0)
            shape |= TokenShape.Varies;
        return shape;
    }

    /// <summary>What the letters of a token of the word must not be taken for.</summary>
    public readonly TokenShape Hides()
    {
        var shape = TokenShape.None;
        if (Noun != NounClass.None || (Class & SourceWords.Function) != 0)
            shape |= TokenShape.VerbShape;
        if ((Marker & Marker.NoVerb) != 0 || (Noun & NounClass.Noun) != 0 || (Class & (WordClass.Preposition | WordClass.Determiner)) != 0)
            shape |= TokenShape.PrefixedVerb | TokenShape.ActiveVerb;
        if (Class != WordClass.None || (Noun & (NounClass.NotPerson | NounClass.Title | NounClass.DegreeAfter | NounClass.Noun | NounClass.Calendar)) != 0)
            shape |= TokenShape.NameWord;
        return shape;
    }
}
