namespace Berita.Extraction;

/// <summary>Finds who holds a post that stands for a name: <c>sang menteri</c>, <c>Presiden</c>, <c>Kepala Negara</c>.</summary>
internal static class PostMatcher
{
    private const int MaxHolders = 64;
    private const int MaxBehind = 16;

    /// <summary>The last person before the phrase to whom the text gives a post with all its words; -1 for nobody.</summary>
    public static int Find(in SpeechView view, NameIndex names, int first, int last)
    {
        var low = names.Holders.Count;
        while (low > 0 && names.Holders[low - 1].First >= first && names.Holders.Count - low < MaxHolders)
            low--;
        for (var i = low - 1; i >= 0 && i >= low - MaxHolders; i--)
        {
            if (Holds(view, names.Holders[i], first, last))
                return names.Holders[i].Person;
        }
        return FindBehind(view, names, first, last, low);
    }

    // "Wali kota menegaskan …", and only then "Wali Kota Surakarta Respati Ardhana": where it can be nobody else
    private static int FindBehind(in SpeechView view, NameIndex names, int first, int last, int from)
    {
        var person = -1;
        if (view.Is(first, NounClass.Group))
            return -1;
        for (var i = from; i < names.Holders.Count && i < from + MaxBehind; i++)
        {
            if (names.Holders[i].Person == person || !Holds(view, names.Holders[i], first, last))
                continue;
            if (person >= 0)
                return -1;
            person = names.Holders[i].Person;
        }
        return person;
    }

    // "Presiden" is not "Wakil Presiden": the heads must be the same
    private static bool Holds(in SpeechView view, PostHolder holder, int first, int last)
    {
        while (first < last && view.Is(first, WordClass.Demonstrative | WordClass.Determiner))
            first++;
        var other = view.Lexicon.PostNames.TryMatch(view, first, out _, out _);
        if (!other && !view.Slice(first).Equals(view.Slice(holder.First), StringComparison.OrdinalIgnoreCase))
            return false;
        for (var i = first; i <= last; i++)
        {
            if (view.Is(i, WordClass.Demonstrative | WordClass.Determiner))
                continue;
            if (view.Lexicon.PostNames.TryMatch(view, i, out var posts, out var count) && i + count - 1 <= last && HoldsAny(view, holder, posts))
                i += count - 1;
            else if (!HoldsWord(view, holder, view.Slice(i)))
                return false;
        }
        return true;
    }

    private static bool HoldsAny(in SpeechView view, PostHolder holder, string[][] posts)
    {
        foreach (var post in posts)
        {
            if (view.Is(holder.First, post[0]) && HoldsAll(view, holder, post))
                return true;
        }
        return false;
    }

    private static bool HoldsAll(in SpeechView view, PostHolder holder, string[] words)
    {
        foreach (var word in words)
        {
            if (!HoldsWord(view, holder, word))
                return false;
        }
        return true;
    }

    private static bool HoldsWord(in SpeechView view, PostHolder holder, ReadOnlySpan<char> word)
    {
        for (var i = holder.First; i <= holder.Last && i < holder.First + SourcePhrase.MaxTokens; i++)
        {
            if (view.Slice(i).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
