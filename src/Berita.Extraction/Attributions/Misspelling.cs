namespace Berita.Extraction;

/// <summary>Finds the person whose name differs from a word in one letter too many, too few or wrong: hurried copy has <c>Chadir</c> for <c>Chaidir</c>.</summary>
internal static class Misspelling
{
    private const int Shortest = 6;
    private const int MaxPersons = 24;

    /// <summary>The last person with such a name, -1 for nobody.</summary>
    public static int Find(in SpeechView view, BufferList<Person> persons, int word)
    {
        if (view[word].Length < Shortest)
            return -1;
        var name = view.Slice(word);
        for (var i = persons.Count - 1; i >= 0 && i >= persons.Count - MaxPersons; i--)
        {
            ref readonly var person = ref persons[i];
            for (var at = person.First; (person.IsCertain || person.Words > 1) && at <= person.Last; at++)
            {
                if (view.First(at) == name[0] && IsClose(view.Slice(at), name))
                    return i;
            }
        }
        return -1;
    }

    private static bool IsClose(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        if (name.Length < Shortest || Math.Abs(name.Length - word.Length) > 1)
            return false;
        var front = name.CommonPrefixLength(word);
        var back = 0;
        while (back < Math.Min(name.Length, word.Length) - front && name[^(back + 1)] == word[^(back + 1)])
            back++;
        return front + back >= Math.Max(name.Length, word.Length) - 1;
    }
}
