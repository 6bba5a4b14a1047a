namespace Berita.Extraction;

public sealed partial class Lexicon
{
    internal SpeechWords Speech { get; }

    internal CueLexicon Cues { get; }

    internal MediaLexicon Media { get; }

    internal MarkerLexicon Markers { get; }
}
