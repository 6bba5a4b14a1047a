namespace Berita.Extraction;

/// <summary>
/// What the library knows of a language: abbreviations, function words, number words, units, cues and their like,
/// read from reviewable files (see <c>Lexicons/Data</c> and <c>docs/KAMUS.md</c>).
/// </summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
/// <example>
/// <code>
/// var lexicon = Lexicon.Indonesian.With("units", new StringReader("bentuk\tjenis\tkode\nkarung\tnama\t{karung}"));
/// var document = new BeritaExtractor(new() { Lexicon = lexicon }).Extract("Ia menjual 12 karung beras.");
/// Console.WriteLine(document.Quantities[0].Unit?.Code); // {karung}
/// </code>
/// </example>
public sealed partial class Lexicon
{
    private static readonly Lazy<Lexicon> s_indonesian = new(static () => new Lexicon(LexiconFiles.Shipped, withSpeech: true));
    private static readonly Lazy<Lexicon> s_withoutSpeech = new(MakeWithoutSpeech);

    private readonly LexiconFiles _files;

    private Lexicon(LexiconFiles files, bool withSpeech)
    {
        _files = files;
        // the one large table without a word of the vocabulary: made while the others are, but in a browser, which may not wait for a thread
        var units = OperatingSystem.IsBrowser() ? Task.FromResult(new UnitTable(files)) : Task.Run(() => new UnitTable(files));
        Vocabulary = new Vocabulary();
        Words = new WordLists(Vocabulary, files);
        NumberWords = new NumberWords(Vocabulary, files);
        Times = new TimeWords(Vocabulary, files);
        Abbreviations = files == LexiconFiles.Shipped ? AbbreviationTable.Shipped : new AbbreviationTable(files);
        Clitics = new CliticTable(Vocabulary, Words, files);
        Bounds = new BoundTable(Vocabulary, files);
        RomanReader.AddTo(Vocabulary);
        if (withSpeech)
        {
            Speech = new SpeechWords(Vocabulary);
            Nouns = new NounLists(Vocabulary, Speech, files);
            PostNames = Extraction.PostNames.Read(Vocabulary, Speech, files);
            Cues = new CueLexicon(Vocabulary, Speech, files);
            Media = new MediaLexicon(Vocabulary, Speech, files);
            Markers = new MarkerLexicon(Vocabulary, Speech, files);
        }
        Units = units.GetAwaiter().GetResult();
        NumberContext = new NumberContext(Vocabulary, NumberWords, Units, files);
        Speech?.Complete(Words);

        // last: no table may add words after this
        Vocabulary.Freeze(TriggersOf);
        NumberHints = new NumberHints(this);
    }

    /// <summary>The lexicon that ships with the library. Read on first use.</summary>
    public static Lexicon Indonesian => s_indonesian.Value;

    /// <summary>The lexicon that ships, for all but attributions: a part of it, where nobody has asked for the whole yet.</summary>
    internal static Lexicon WithoutSpeech => s_indonesian.IsValueCreated ? s_indonesian.Value : s_withoutSpeech.Value;

    /// <summary>Reads the shipped words for all but attributions.</summary>
    internal static Lexicon MakeWithoutSpeech() => new(LexiconFiles.Shipped, withSpeech: false);

    internal Vocabulary Vocabulary { get; }

    private Trigger TriggersOf(ushort word) =>
        (NumberContext.Is(word, NumberRole.Start) || RomanReader.TryRead(Vocabulary[word].ToUpperInvariant(), out _) ? Trigger.Quantity : Trigger.None)
        | (Times[word].Is(TimeClass.Trigger) ? Trigger.Temporal : Trigger.None)
        | (Speech is not null && (Speech[word].Opens & Opening.Cue) != 0 ? Trigger.Cue : Trigger.None);

    internal WordLists Words { get; }

    internal AbbreviationTable Abbreviations { get; }

    internal CliticTable Clitics { get; }
}
