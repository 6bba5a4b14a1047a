namespace Berita.Extraction;

/// <summary>The words that attributions are made of, by vocabulary number: one look answers what every table knows of a word.</summary>
/// <remarks>
/// A word that is something else where it is written otherwise has a second entry behind the last number. Filled while a
/// <see cref="Lexicon"/> is built, then only read: safe for any number of threads.
/// </remarks>
internal sealed class SpeechWords(Vocabulary vocabulary)
{
    private readonly Dictionary<ushort, ushort> _others = [];
    private SpeechWord[] _words = new SpeechWord[1024];
    private WordShape[] _shapes = [];

    /// <summary>What is known of each word.</summary>
    public Span<SpeechWord> Items => _words;

    /// <summary>What each word shows and hides.</summary>
    public Span<WordShape> Shapes => _shapes;

    /// <summary>The entry of a word, to be added to while the lexicon is built.</summary>
    public ref SpeechWord this[ushort word]
    {
        get
        {
            if (word >= _words.Length)
                Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
            return ref _words[word];
        }
    }

    /// <summary>The entry of a word that is not written as it must be to be what its first entry says.</summary>
    public ushort Other(ushort word) => _others.GetValueOrDefault(word, word);

    /// <summary>Adds what the other stages know, once no table gets any more words.</summary>
    public void Complete(WordLists classes)
    {
        foreach (var particle in Enum.GetValues<Particle>())
        {
            if (particle != Particle.None)
                this[vocabulary.Add(particle.ToString())].Particle = particle;
        }
        DayNames.AddTo(this, vocabulary);
        Array.Resize(ref _words, vocabulary.Count);
        for (ushort word = 1; word < vocabulary.Count; word++)
        {
            _words[word].Class = classes.ClassOf(word);
            AddOther(word, _words[word]);
        }
        _shapes = Array.ConvertAll(_words, static w => new WordShape(w.Shows(), w.Hides()));
    }

    // "AJI" is an organisation, "Aji" is none; "asal" is a conjunction, before a name a preposition
    private void AddOther(ushort word, SpeechWord entry)
    {
        if ((entry.Noun & NounClass.Capitals) != 0)
            entry.Noun = NounClass.None;
        else if ((entry.Particle & Particle.Asal) != 0)
            entry.Class = WordClass.Preposition;
        else
            return;
        _others.Add(word, entry.IsNothing ? (ushort)0 : checked((ushort)_words.Length));
        if (!entry.IsNothing)
            _words = [.. _words, entry];
    }
}
