using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>A table of phrases whose first words are marked, so that a token that opens none is refused by one bit.</summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then only read: safe for any number of threads.</remarks>
/// <typeparam name="T">What the table knows of a phrase.</typeparam>
internal sealed class SpeechTable<T>(Vocabulary vocabulary, SpeechWords words, Opening opening)
{
    private readonly PhraseTable<T> _phrases = new(vocabulary);

    /// <summary>Adds a phrase, as <see cref="FormWords"/> parts it.</summary>
    public void Add(string phrase, T entry)
    {
        _phrases.Add(phrase, entry);
        words[vocabulary.Add(FormWords.Split(phrase)[0])].Opens |= opening;
    }

    /// <summary>Whether a phrase of the table starts at a token; <paramref name="count"/> is its length in tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(in SpeechView view, int at, out T entry, out int count)
    {
        if (view.Opens(at, opening))
            return _phrases.TryMatch(view.Tokens, at, out entry, out count);
        entry = default!;
        count = 0;
        return false;
    }

    /// <summary>Whether the one word is in the table.</summary>
    public bool TryMatchWord(ushort word, out T entry) => _phrases.TryMatchWord(word, out entry);
}
