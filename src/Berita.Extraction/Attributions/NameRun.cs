namespace Berita.Extraction;

/// <summary>A run of words with capitals, cut into post, organisation and the person's name that may close it.</summary>
/// <remarks>Token indices, ends included; <see cref="Person"/> is after <see cref="PersonLast"/> where the run names nobody.</remarks>
internal readonly record struct NameRun(int First, int Last, int Person, int PersonLast, int Organisation, bool HasRole)
{
    public bool HasPerson => Person <= PersonLast;

    /// <summary>The last token of the run that starts at a token: capitals, and small name words between two of them.</summary>
    public static int EndOf(in SpeechView view, int first, int end)
    {
        var last = first;
        while (last + 1 < end && !view.EndsLine(last))
        {
            if (view.IsCapital(last + 1) && !view.Is(last + 1, NounClass.Calendar))
                last++;
            else if (BehindParticles(view, last + 1) is var name && name > last + 1 && name < end)
                last = name;
            else
                break;
        }
        return last;
    }

    /// <summary>The word with a capital behind one or two small words inside a name (<c>von der Leyen</c>); the token itself where none stands there.</summary>
    public static int BehindParticles(in SpeechView view, int at)
    {
        var name = at;
        while (name < at + 2 && view.Is(name, NounClass.NameParticle) && !view.IsCapital(name))
            name++;
        return view.IsCapital(name) ? name : at;
    }
}
