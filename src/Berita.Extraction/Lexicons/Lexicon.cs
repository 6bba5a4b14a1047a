namespace Berita.Extraction;

/// <summary>
/// What the library knows of a language: abbreviations, function words, number words, units, cues and their like,
/// read from reviewable files (see <c>Lexicons/Data</c> and <c>docs/KAMUS.md</c>).
/// </summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
public sealed partial class Lexicon
{
    private static readonly Lazy<Lexicon> s_indonesian = new(() => new Lexicon());

    private Lexicon()
    {
        Vocabulary = new Vocabulary();
        Words = new WordLists(Vocabulary);
        NumberWords = new NumberWords(Vocabulary);
        Times = new TimeWords(Vocabulary);
        Abbreviations = new AbbreviationTable();
        Clitics = new CliticTable(Vocabulary, Words);
        Units = new UnitTable();
        Bounds = new BoundTable(Vocabulary);
        NumberContext = new NumberContext(Vocabulary, NumberWords, Units);
        RomanReader.AddTo(Vocabulary);
        Nouns = new NounLists(Vocabulary);
        PostNames = Extraction.PostNames.Read(Vocabulary);
        Cues = new CueLexicon(Vocabulary);
        Media = new MediaLexicon(Vocabulary);
        Markers = new MarkerLexicon(Vocabulary);

        // last: no table may add words after this
        Vocabulary.Freeze(TriggersOf);
    }

    /// <summary>The lexicon that ships with the library. Read on first use.</summary>
    public static Lexicon Indonesian => s_indonesian.Value;

    internal Vocabulary Vocabulary { get; }

    private Trigger TriggersOf(ushort word) =>
        (NumberContext.Is(word, NumberRole.Start) || RomanReader.TryRead(Vocabulary[word].ToUpperInvariant(), out _) ? Trigger.Quantity : Trigger.None)
        | (Times[word].Is(TimeClass.Trigger) ? Trigger.Temporal : Trigger.None)
        | (Cues.MayStart(word) ? Trigger.Cue : Trigger.None);

    internal WordLists Words { get; }

    internal AbbreviationTable Abbreviations { get; }

    internal CliticTable Clitics { get; }

    internal NounLists Nouns { get; }

    internal PhraseTable<string[][]> PostNames { get; }
}
