namespace Berita.Extraction;

internal sealed partial class NameIndex
{
    private const int MaxClipped = 24;

    private int AddMention(in TokenView view, int start, int first, int last, bool certain)
    {
        var person = FindPerson(view, first, last);
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
        for (var i = first; i <= last; i++)
            Names.Words[Names.Add(view.Text, view[i])].Person = person;
        Mentions.Add(new(start, first, last, person));
        return person;
    }

    // the person last mentioned whose name holds all these words, or all of whose words stand here
    private int FindPerson(in TokenView view, int first, int last)
    {
        var all = Names.Words[Names.Add(view.Text, view[first])].Person;
        for (var i = first; i <= last; i++)
        {
            var person = Names.Words[Names.Add(view.Text, view[i])].Person;
            all = person == all ? all : -1;
            if (person >= 0 && (IsSame(view, Persons[person], first, last) || first == last))
                return person;
        }
        return all >= 0 ? all : first == last ? Misspelling.Find(view, Persons, first) : -1;
    }

    // "Joko Widodo … Jokowi": the first name and the first letters of the second
    private int FindClipped(in TokenView view, int name)
    {
        var word = view.Slice(name);
        for (var i = Persons.Count - 1; i >= 0 && i >= Persons.Count - MaxClipped; i--)
        {
            var person = Persons[i];
            var first = view.Slice(person.First);
            if (person.Words > 1 && first.Length >= 3 && word.Length >= first.Length + 2 && word.StartsWith(first, StringComparison.Ordinal)
                && view.Slice(person.First + 1).StartsWith(word[first.Length..], StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return -1;
    }

    private static bool IsSame(in TokenView view, Person person, int first, int last) =>
        person.Words >= last - first + 1
            ? Holds(view, person.First, person.Last, first, last)
            : Holds(view, first, last, person.First, person.Last);

    private static bool Holds(in TokenView view, int first, int last, int partFirst, int partLast)
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
