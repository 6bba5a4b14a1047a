namespace Berita.Extraction;

// what attributions alone need: null in a lexicon that is not for them
public sealed partial class Lexicon
{
    internal SpeechWords Speech { get; } = null!;

    internal CueLexicon Cues { get; } = null!;

    internal MediaLexicon Media { get; } = null!;

    internal MarkerLexicon Markers { get; } = null!;

    internal NounLists Nouns { get; } = null!;

    internal SpeechTable<string[][]> PostNames { get; } = null!;
}
