namespace Berita.Extraction;

/// <summary>Names of outlets and nouns for media: who carries words that somebody else said.</summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then only read: safe for any number of threads.</remarks>
internal sealed class MediaLexicon
{
    private readonly SpeechTable<bool> _phrases;

    public MediaLexicon(Vocabulary vocabulary, SpeechWords words, LexiconFiles files)
    {
        _phrases = new(vocabulary, words, Opening.Medium);
        foreach (var row in files.Read("media.tsv"))
            _phrases.Add(row["bentuk"], row["jenis"] == "nama");
    }

    /// <summary>Whether an outlet or a noun for media starts at a token; a name needs its capital, for <c>antara</c> and <c>tempo</c> are words too.</summary>
    public bool TryMatch(in SpeechView view, int at, out int count) =>
        _phrases.TryMatch(view, at, out var isName, out count) && (!isName || view.IsUpper(at));
}
