using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>Words and fixed phrases of one class, each with its entry; the longest phrase at a token wins.</summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then only read: safe for any number of threads.</remarks>
/// <typeparam name="T">What the class knows of a phrase.</typeparam>
internal sealed class PhraseTable<T>(Vocabulary vocabulary)
{
    private readonly record struct Phrase(ushort[] Rest, T Entry);

    // by first word: phrases, longest first
    private Phrase[]?[] _phrases = [];

    /// <summary>Adds a phrase, as <see cref="FormWords"/> parts it.</summary>
    public void Add(string phrase, T entry)
    {
        var words = FormWords.Split(phrase);
        var first = vocabulary.Add(words[0]);
        var rest = new ushort[words.Length - 1];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = vocabulary.Add(words[i + 1]);
        if (first >= _phrases.Length)
            Array.Resize(ref _phrases, Math.Max(first + 1, _phrases.Length * 2));
        _phrases[first] = Insert(_phrases[first] ?? [], new(rest, entry));
    }

    // by hand: sequences and sorting would be compiled at the start for every class
    private static Phrase[] Insert(Phrase[] all, in Phrase phrase)
    {
        var at = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Rest.AsSpan().SequenceEqual(phrase.Rest))
            {
                all[i] = phrase;
                return all;
            }
            if (all[i].Rest.Length >= phrase.Rest.Length)
                at = i + 1;
        }
        var more = new Phrase[all.Length + 1];
        for (var i = 0; i < more.Length; i++)
            more[i] = i < at ? all[i] : i == at ? phrase : all[i - 1];
        return more;
    }

    /// <summary>Whether a phrase of the class starts at a token; <paramref name="count"/> is its length in tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(in TokenView view, int at, out T entry, out int count)
    {
        var first = view.Word(at);
        var all = _phrases;
        if (first < all.Length && all[first] is { } phrases)
            return TryMatch(view, at, phrases, out entry, out count);
        entry = default!;
        count = 0;
        return false;
    }

    private static bool TryMatch(in TokenView view, int at, Phrase[] phrases, out T entry, out int count)
    {
        foreach (ref readonly var phrase in phrases.AsSpan())
        {
            if (!Continues(view, at + 1, phrase.Rest))
                continue;
            entry = phrase.Entry;
            count = phrase.Rest.Length + 1;
            return true;
        }
        entry = default!;
        count = 0;
        return false;
    }

    /// <summary>Whether a phrase of the class starts with a word.</summary>
    public bool Starts(ushort word) => word < _phrases.Length && _phrases[word] is not null;

    /// <summary>Whether the one word is in the class.</summary>
    public bool TryMatchWord(ushort word, out T entry)
    {
        if (word != 0 && word < _phrases.Length && _phrases[word] is { } phrases && phrases[^1].Rest.Length == 0)
        {
            entry = phrases[^1].Entry;
            return true;
        }
        entry = default!;
        return false;
    }

    private static bool Continues(in TokenView view, int at, ushort[] rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (view.Word(at + i) != rest[i] && !IsNumber(view, at + i, rest[i]))
                return false;
        }
        return true;
    }

    // France 24: a figure is looked up by nobody else
    private static bool IsNumber(in TokenView view, int at, ushort word) =>
        view.Kind(at) == TokenKind.Number && view.Lexicon.Vocabulary.Find(view.Slice(at)) == word;
}
