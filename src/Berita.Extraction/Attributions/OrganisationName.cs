namespace Berita.Extraction;

/// <summary>The fullest name of a source that is no person: behind a document its author, behind an abbreviation what it stands for, behind <c>badan itu</c> the body meant.</summary>
internal static class OrganisationName
{
    private const int MaxOrganisations = 64;

    private const NounClass Authors = NounClass.Role | NounClass.RoleModifier | NounClass.Unit | NounClass.Organisation | NounClass.ShortName | NounClass.Place | NounClass.Group | NounClass.Field;

    public static TextSpan Resolve(in SpeechView view, NameIndex names, int first, int last, bool definite, Voice current)
    {
        var start = first;
        var author = Author(view, first, last);
        if (author > last || (author == last && definite))
            return definite && !current.Name.IsEmpty && !current.IsPerson ? current.Name : view.Span(first, last);
        first = author;
        if (view.Is(first, "pihak") && first < last && view.IsCapital(first + 1))
            first++;
        if (last > first + 1 && view.Is(last - 1, TokenShape.Comma) && view.Is(last, TokenShape.Acronym))
            first = last;
        if (Whole(view, names, first, definite ? last - 1 : last, definite, current, out var whole))
            return whole;
        if (last > first && (author > start && definite || view.IsCapital(last - 1) && IsSuperlative(view, last)))
            last--;
        last = WithoutAbbreviation(view, first, WithoutClause(view, first, WithoutApposition(view, first, last)));
        return view.Span(first, last);
    }

    // "COGAT, badan yang mengurus bantuan"
    private static int WithoutApposition(in SpeechView view, int first, int last)
    {
        var i = first;
        while (i < last && view.IsCapital(i))
            i++;
        return i > first && i < last && view.Is(i, TokenShape.Comma) && view.IsLower(i + 1) ? i - 1 : last;
    }

    // "Komnas Perempuan yang dirilis pekan lalu": a name needs no clause
    private static int WithoutClause(in SpeechView view, int first, int last)
    {
        var i = first;
        while (i < last && view.IsCapital(i))
            i++;
        // "… (UNICEF) yang terbit pekan lalu"
        if (view.Is(i, '(') && view.Is(i + 2, ')') && view.Is(i + 3, Particle.Yang))
            return i - 1;
        return i > first && view.Is(i, Particle.Yang) && !(i == first + 1 && view.Is(first, NounClass.Document | NounClass.Group | NounClass.Role)) ? i - 1 : last;
    }

    // "laporan intelijen Korea Selatan", "Data BPS", "hasil survei LSI", "kajian oleh Kementerian X"
    private static int Author(in SpeechView view, int first, int last)
    {
        var at = first;
        while (at <= last)
        {
            var noun = view.Lexicon.Nouns.Match(view, at, out var count);
            if ((noun & NounClass.Document) == 0 || IsNamedDocument(view, at))
                break;
            at += count;
        }
        // "riset terbaru Bank X", "laman resmi Bank X"
        if (at > first && at < last && view.IsCapital(at + 1) && !view.IsCapital(at) && IsModifier(view, at))
            at++;
        if (at > first && at < last && (view.Is(at, Particle.Oleh | Particle.Dari | Particle.Milik)))
            at++;
        if (at > first && at + 1 < last && view.Is(at, Particle.Yang) && IsMade(view, at + 1))
            at += view.Is(at + 2, Particle.Oleh) ? 3 : 2;
        // "data kematian pasien": what the document is about wrote nothing
        if (at > first && at <= last && !view.IsCapital(at) && !view.Is(at, Authors) && !view.Is(at, WordClass.Demonstrative))
            return first;
        return at > last && at > first && !view.Is(last, WordClass.Demonstrative) ? first : at;
    }

    /// <summary>Whether a document's noun opens a name: <c>Survei Geologi AS</c>.</summary>
    public static bool IsNamedDocument(in SpeechView view, int at) =>
        view.IsCapital(at) && view.IsCapital(at + 1) && view.Is(at - 1, TokenShape.Word | TokenShape.Comma) && view.Is(at + 1, NounClass.Field) && !view.Is(at + 1, NounClass.Organisation | NounClass.Role | NounClass.ShortName);

    // "survei yang dirilis LSI"; but what is "yang dilihat Reuters" somebody else wrote
    private static bool IsMade(in SpeechView view, int at) =>
        view.First(at) == 'd' && view.Is(at, TokenShape.PrefixedVerb) && (view.IsCapital(at + 1) || view.Is(at + 1, Particle.Oleh))
        && !(view.Is(at, "dilihat") || view.Is(at, "diperoleh") || view.Is(at, "diterima") || view.Is(at, "didapat") || view.Is(at, "dibaca") || view.Is(at, "ditinjau"));

    // "terbaru", "resmi", "tahunan": no noun that could have written it
    private static bool IsModifier(in SpeechView view, int at) =>
        view.Is(at, TokenShape.Word) && (IsSuperlative(view, at) || (!view.Is(at, Authors) && !SourceWords.IsFunction(view, at) && !view.Is(at, TokenShape.DerivedNoun)));

    // "terbaru", "terkini", "terakhir"
    private static bool IsSuperlative(in SpeechView view, int at) =>
        view[at].Length > 5 && view.Slice(at).StartsWith("ter") && !SourceWords.IsFunction(view, at);

    private static bool Whole(in SpeechView view, NameIndex names, int first, int last, bool definite, Voice current, out TextSpan whole)
    {
        whole = default;
        if (first != last)
            return false;
        whole = names.Names.Words[names.Names.Find(view.Text, view[first])].Alias;
        if (!whole.IsEmpty)
            return true;
        if (!view.Is(first, NounClass.Organisation | NounClass.Group))
            return false;
        if (TryOrganisation(view, names, first, definite || view.IsCapital(first), out var index))
        {
            whole = view.Span(names.Organisations[index].First, names.Organisations[index].Last);
            return true;
        }
        if (!definite || current.IsPerson || current.Name.IsEmpty)
            return false;
        whole = current.Name;
        return true;
    }

    // the body last named with this head; without a sign that it is meant, only one that has spoken
    private static bool TryOrganisation(in SpeechView view, NameIndex names, int head, bool meant, out int index)
    {
        var organisations = names.Organisations;
        index = organisations.Count - 1;
        for (var steps = 0; index >= 0 && steps < MaxOrganisations; index--, steps++)
        {
            var organisation = organisations[index];
            if (organisation.First < head && (meant || organisation.IsSource)
                && view.Slice(organisation.First).Equals(view.Slice(head), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int WithoutAbbreviation(in SpeechView view, int first, int last) =>
        view.Is(last, ')') && last - 3 >= first && view.Is(last - 2, '(') ? last - 3 : last;
}
