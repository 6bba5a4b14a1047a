namespace Berita.Extraction;

/// <summary>A run of words with capitals, cut into post, organisation and the person's name that may close it.</summary>
/// <remarks>Token indices, ends included; <see cref="Person"/> is after <see cref="Last"/> where the run names nobody.</remarks>
internal readonly record struct NameRun(int First, int Last, int Person, int PersonLast, int Organisation, bool HasRole)
{
    public bool HasPerson => Person <= PersonLast;

    /// <summary>The last token of the run that starts at a token: capitals, and small name words between two of them.</summary>
    public static int EndOf(in TokenView view, int first, int end)
    {
        var last = first;
        while (last + 1 < end && !view.EndsLine(last))
        {
            if (SourceWords.IsCapital(view, last + 1) && !SourceWords.Is(view, last + 1, NounClass.Calendar))
                last++;
            else if (last + 2 < end && SourceWords.Is(view, last + 1, NounClass.NameParticle) && SourceWords.IsCapital(view, last + 2))
                last += 2;
            else
                break;
        }
        return last;
    }

    /// <summary>Cuts a run; the names that sources are called by show where a person's name starts.</summary>
    public static NameRun Cut(in TokenView view, int first, int last, bool posted, NameTable names)
    {
        var start = -1;
        var personLast = last;
        var organisation = -1;
        var before = NounClass.None;
        var role = false;
        for (var i = first; i <= last; i++)
        {
            var noun = view.Lexicon.Nouns.Match(view, i, out var count);
            // "Juru bicara": the phrase goes on in small letters
            var cut = i + count - 1 > last;
            count = cut ? 1 : count;
            if (!cut && count == 1 && IsPersonWord(view, i, first, last, noun, start, before, names))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0 && (noun & NounClass.DegreeAfter) != 0)
            {
                personLast = i - 1;
                break;
            }
            start = -1;
            before = noun;
            role |= (noun & NounClass.Role) != 0;
            if (organisation < 0 && (noun & NounClass.Organisation) != 0)
                organisation = i;
            i += count - 1;
        }
        if (start < 0 || (IsOrganisationName(before, role || posted) && !IsCalled(view, start, personLast, names)))
            return new(first, last, last + 1, last, organisation, role);
        start = CutByCallName(view, start, personLast, before, start == first || IsDirect(before), names);
        return new(first, last, start, personLast, organisation, role);
    }

    // "Candi", "Universitas Airlangga", "Kampung Tangguh": without a post before it the name is that of the head
    private static bool IsOrganisationName(NounClass before, bool role) =>
        !role && (before & (NounClass.Organisation | NounClass.PlaceHead | NounClass.ShortName)) != 0 && (before & NounClass.Role) == 0;

    private static bool IsCalled(in TokenView view, int start, int last, NameTable names)
    {
        while (start <= last && !names.Words[names.Find(view.Text, view[start])].IsCallName)
            start++;
        return start <= last;
    }

    private static bool IsDirect(NounClass before) => (before & (NounClass.Role | NounClass.RoleModifier)) != 0 && (before & NounClass.Organisation) == 0;

    // "Bambang Surya Putra", "Agung Laksono": a word of another list inside a name
    private static bool IsPersonWord(in TokenView view, int at, int first, int last, NounClass noun, int start, NounClass before, NameTable names)
    {
        if (SourceWords.IsNameWord(view, at) || (noun & NounClass.Noble) != 0 || SourceWords.Is(view, at, NounClass.NameParticle))
            return start >= 0 || !SourceWords.Is(view, at, NounClass.NameParticle) || SourceWords.IsCapital(view, at);
        if (SourceWords.IsFunction(view, at) || SourceWords.IsLongAcronym(view, at))
            return false;
        if ((noun & NounClass.Place) != 0 && (at == first || (before & NounClass.Place) != 0))
        {
            // "Bima" is a town, and a name where the text calls somebody so
            var word = names.Words[names.Find(view.Text, view[at])];
            return at < last
                ? SourceWords.IsNameWord(view, at + 1) && (word.IsCallName || (start < 0 && before == NounClass.Place))
                : word.Person >= 0 && (word.IsCallName || at == first);
        }
        return start >= 0 && at == last && (noun & (NounClass.RoleModifier | NounClass.Role | NounClass.Field)) != 0 && (noun & NounClass.Organisation) == 0;
    }

    // "Direktur Lappan Baihajar Tualeka", called "Baihajar"; "Presiden Donald Trump", called "Trump"
    private static int CutByCallName(in TokenView view, int start, int last, NounClass before, bool direct, NameTable names)
    {
        var call = start;
        while (call <= last && !names.Words[names.Find(view.Text, view[call])].IsCallName)
            call++;
        if (call > last)
            return start < last && NeedsName(before) ? start + 1 : start;
        if (call == start || (before & NounClass.Title) != 0)
            return start;
        if (call == last)
            return direct && last - start < 3 ? start : Math.Max(start, last - 1);
        while (call > start && IsGivenBefore(view, call - 1))
            call--;
        return call;
    }

    private static bool IsGivenBefore(in TokenView view, int at) =>
        SourceWords.Is(view, at, NounClass.GivenName) || view[at].Length == 1 || (view[at].Length == 2 && view.Text[view[at].Start + 1] == '.');

    // a head such as "Universitas" or "PT" cannot stand without a name of its own
    private static bool NeedsName(NounClass before) => (before & NounClass.Organisation) != 0 && (before & (NounClass.ShortName | NounClass.Role)) == 0;
}
