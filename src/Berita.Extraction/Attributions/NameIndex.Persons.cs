using System.Runtime.CompilerServices;

namespace Berita.Extraction;

internal sealed partial class NameIndex
{
    private const int MaxClipped = 24;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AddMention(in SpeechView view, int start, int first, int last, bool certain)
    {
        Span<int> words = stackalloc int[LongestName];
        words = words[..(last - first + 1)];
        var person = FindPerson(view, first, words);
        if (person < 0 && first == last)
            person = FindClipped(view, first);
        if (person < 0)
        {
            person = Persons.Count;
            Persons.Add(new Person { First = first, Last = last });
        }
        ref var known = ref Persons[person];
        if (last - first + 1 > known.Words)
        {
            known.First = first;
            known.Last = last;
        }
        known.IsCertain |= certain || last > first;
        foreach (var word in words)
            Names.Words[word].Person = person;
        Mentions.Add(new(start, first, last, person));
        return person;
    }

    // the person last mentioned whose name holds all these words, or all of whose words stand here
    private int FindPerson(in SpeechView view, int first, Span<int> words)
    {
        var last = first + words.Length - 1;
        for (var i = 0; i < words.Length; i++)
            words[i] = Names.Add(view.Text, view[first + i]);
        var all = Names.Words[words[0]].Person;
        foreach (var word in words)
        {
            var person = Names.Words[word].Person;
            all = person == all ? all : -1;
            if (person >= 0 && (first == last || IsSame(view, Persons[person], first, last)))
                return person;
        }
        return all >= 0 ? all : first == last ? Misspelling.Find(view, Persons, first) : -1;
    }

    // "Joko Widodo … Jokowi": the first name and the first letters of the second
    private int FindClipped(in SpeechView view, int name)
    {
        var word = view.Slice(name);
        for (var i = Persons.Count - 1; i >= 0 && i >= Persons.Count - MaxClipped; i--)
        {
            ref readonly var person = ref Persons[i];
            if (person.Words < 2 || view.First(person.First) != word[0])
                continue;
            var first = view.Slice(person.First);
            if (first.Length >= 3 && word.Length >= first.Length + 2 && word.StartsWith(first, StringComparison.Ordinal)
                && view.Slice(person.First + 1).StartsWith(word[first.Length..], StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return -1;
    }

    private static bool IsSame(in SpeechView view, in Person person, int first, int last) =>
        person.Words >= last - first + 1
            ? Holds(view, person.First, person.Last, first, last)
            : Holds(view, first, last, person.First, person.Last);

    private static bool Holds(in SpeechView view, int first, int last, int partFirst, int partLast)
    {
        for (var i = partFirst; i <= partLast; i++)
        {
            var at = first;
            while (at <= last && !view.Slice(at).Equals(view.Slice(i), StringComparison.OrdinalIgnoreCase))
                at++;
            if (at > last)
                return false;
        }
        return true;
    }
}
