using System.Runtime.CompilerServices;

namespace Berita.Extraction;

internal sealed partial class NameIndex
{
    private const int LongestName = 6;
    private const int LongestPost = 6;

    // a line of capitals without a closing mark: its words are no names because of their capitals
    private static bool IsHeading(in SpeechView view, in Sentence sentence)
    {
        var end = sentence.FirstToken + sentence.TokenCount;
        if (!view.Is(end - 1, TokenShape.Word) || view.Text[view[end - 1].End - 1] == '.' || sentence.TokenCount > 30)
            return false;
        var capitals = 0;
        var words = 0;
        for (var i = sentence.FirstToken; i < end; i++)
        {
            if (!view.Is(i, TokenShape.Word))
                continue;
            words++;
            capitals += view.IsCapital(i) ? 1 : 0;
        }
        return words > 2 && capitals * 2 > words;
    }

    private void ReadSentence(in SpeechView view, ReadOnlySpan<int> capitals, int first, int end)
    {
        var role = -1;
        var known = -1;
        var behind = first;
        foreach (var i in capitals)
        {
            if (i < behind || !view.IsCapital(i) || (IsInitial(view, i, first) && IsNoName(view, i)) || view.Is(i, NounClass.Calendar))
                continue;
            if (role >= 0 && !IsLinked(view, behind, i))
                role = -1;
            var last = NameRun.EndOf(view, i, end);
            var start = RoleBefore(view, i, first);
            var run = NameCutter.Cut(view, i, last, start < i || role >= 0, PhraseBefore(view, start, i), Names);
            if (run.HasPerson && known >= 0 && IsNicknamed(view, run.First))
                AddNickname(view, run, Mentions[known].Person);
            else
                ReadRun(view, run, start, first, ref role);
            known = Mentions.Count > 0 && Mentions[Mentions.Count - 1].Last <= last && Mentions[Mentions.Count - 1].First >= first ? Mentions.Count - 1 : -1;
            if (view.Is(last + 1, '('))
                ReadAbbreviation(view, run, end);
            behind = last + 1;
        }
    }

    // the first word of a sentence has its capital from there: a function word, a cue ("Kata Budi", "Diakui Budi")
    private static bool IsNoName(in SpeechView view, int at) =>
        SourceWords.IsFunction(view, at) || view.Is(at, NounClass.Verb) || SourceWords.IsOwnedRole(view, at) || (!view.IsCapital(at + 1) && view.Is(at + 1, TokenShape.Word) && SourceWords.LooksLikeVerb(view, at)) || view.Lexicon.Cues.Passive.TryMatch(view, at, out _, out _)
        || view.Lexicon.Cues.Inserted.TryMatch(view, at, out _, out _);

    // the first word of the sentence, of a quotation in it, or of a sentence in that quotation
    private static bool IsInitial(in SpeechView view, int at, int sentence) =>
        at == sentence || view.First(at - 1) is '"' or '“' or '”' or '«' or '.' or '?' or '!';

    // "Kepala Humas dan Protokol Masjid Raya Abu Salam", "Sekretaris Jenderal Liga (LKP) Budi": the post goes on
    private static bool IsLinked(in SpeechView view, int behind, int at)
    {
        if (at - behind > 4)
            return false;
        for (var i = behind; i < at; i++)
        {
            var mark = view.Is(i, TokenShape.Punctuation) && view.First(i) is '(' or ')' or ',';
            if (!mark && !view.Is(i, Particle.Dan | Particle.Di | Particle.Pada | Particle.Dari | Particle.Untuk) && !view.Is(i, TokenShape.Number) && !view.Is(i, NounClass.DegreeBefore))
                return false;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadRun(in SpeechView view, in NameRun run, int start, int sentence, ref int role)
    {
        if (run.Organisation >= 0)
        {
            var last = run.HasPerson ? run.Person - 1 : run.Last;
            if (last > run.Organisation)
                Organisations.Add(new(run.Organisation, last, false));
        }
        var posted = run.HasRole || start < run.First;
        if (run.HasPerson && posted && IsEmployer(view, run, start))
            return;
        if (run.HasPerson && !(posted && IsListed(view, run)))
        {
            var first = run.Person + (IsInitial(view, run.Person, sentence) && IsNounBefore(view, run) ? 1 : 0);
            var person = AddMention(view, Math.Min(start, first), first, Math.Min(run.PersonLast, run.Person + LongestName - 1), first > sentence || HasAge(view, run.PersonLast + 1));
            Persons[person].HasPost |= posted || role >= 0;
            if (posted && run.Person > start)
                Holders.Add(new(start, run.Person - 1, person));
            else if (role >= 0)
                Holders.Add(new(role, run.First - 1, person));
        }
        // "Presiden Rusia, Vladimir Putin": the post waits for the name behind the comma
        role = run.HasPerson && !(posted && IsListed(view, run)) ? -1 : posted ? start : role;
    }

    // "seorang analis Gartner": where somebody works, not who it is
    private bool IsEmployer(in SpeechView view, in NameRun run, int start) =>
        view.Is(start - 1, "seorang") && run.Person == run.PersonLast && view.IsLower(run.Person - 1) && !IsCallName(view, run.Person);

    // "Yayah (52)": the first word of a sentence, and a person all the same
    private static bool HasAge(in SpeechView view, int at) => view.Is(at, '(') && view.Is(at + 1, TokenShape.Number) && view.Is(at + 2, ')') && view[at + 1].Length <= 2;

    // "Kepala Subdirektorat Industri Kayu dan Rotan …": a list of what the post is for
    private bool IsListed(in SpeechView view, in NameRun run) =>
        view.Is(run.Last + 1, Particle.Dan) && view.IsCapital(run.Last + 2) && !view.Is(run.First - 1, TokenShape.Comma) && !IsCallName(view, run.Person)
        && !SourceWords.StartsRole(view, run.Last + 2, view.Count) && !view.Is(run.Last + 2, NounClass.Title | NounClass.GivenName);

    // "Aksi Budi meresahkan": the first word of a sentence has its capital from there, when the text knows Budi without it
    private bool IsNounBefore(in SpeechView view, in NameRun run)
    {
        if (run.Person == run.PersonLast || Names.Words[Names.Find(view.Text, view[run.Person])].Hash != 0)
            return false;
        var person = Names.Words[Names.Find(view.Text, view[run.Person + 1])].Person;
        return person >= 0 && Persons[person].IsCertain && Persons[person].Words >= run.PersonLast - run.Person
            && Holds(view, Persons[person].First, Persons[person].Last, run.Person + 1, run.PersonLast);
    }

    // "yang akrab disapa Tjok Ace", "alias Codet"
    private static bool IsNicknamed(in SpeechView view, int first) =>
        view.Is(first - 1, "disapa") || view.Is(first - 1, "dipanggil") || view.Is(first - 1, "alias");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddNickname(in SpeechView view, in NameRun run, int person)
    {
        for (var i = run.Person; i <= run.PersonLast; i++)
            Names.Words[Names.Add(view.Text, view[i])].Person = person;
        Mentions.Add(new(run.First, run.Person, run.PersonLast, person));
    }

    // "Suaminya, Yosep", "kuasa hukumnya, Bonar"; at the start of a sentence any post: "Sang ayah, Tatang"
    private static int OwnedRoleBefore(in SpeechView view, int first, int sentence)
    {
        for (var i = first - 2; i >= sentence && i >= first - LongestPost && view.Is(first - 1, TokenShape.Comma) && view.Is(i, TokenShape.Word) && !view.Is(i, TokenShape.SmallVerb); i--)
        {
            if (i != sentence && i < first - 3)
                continue;
            if (view.Is(i, TokenShape.Word) && (i == sentence || view.Slice(first - 2).EndsWith("nya")) && SourceWords.StartsRole(view, i, first - 1))
                return i;
        }
        return first;
    }

    // "Direktur eksekutif": a post that needs an organisation
    private static NounClass PhraseBefore(in SpeechView view, int start, int end)
    {
        var noun = view.Lexicon.Nouns.Match(view, start, out var count);
        return count > 1 && start + count == end ? noun & NounClass.OfOrganisation : NounClass.None;
    }

    // "anggota tim kuasa hukum" before the capitals
    private static int RoleBefore(in SpeechView view, int first, int sentence)
    {
        var start = OwnedRoleBefore(view, first, sentence);
        for (var i = first - 1; i >= sentence && i >= first - 4 && view.Is(i, TokenShape.Word) && !SourceWords.IsFunction(view, i) && !view.Is(i, TokenShape.SmallVerb); i--)
        {
            // a capital only as the first word of "Juru bicara"
            var noun = view.Lexicon.Nouns.Match(view, i, out var count);
            if ((noun & NounClass.Role) != 0 && (count > 1 || !view.IsCapital(i) || i == sentence))
                start = i;
            if (view.IsCapital(i))
                break;
        }
        return start;
    }

    // "Pakta Pertahanan Atlantik Utara (NATO)", "NATO (Pakta …)"
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadAbbreviation(in SpeechView view, in NameRun run, int end)
    {
        var open = run.Last + 1;
        if (open + 2 >= end || !view.Is(open + 2, ')') || !view.IsCapital(open + 1))
            return;
        var first = AbbreviatedName.Start(view, run, open + 1);
        if (first > run.Last)
            return;
        ref var word = ref Names.Words[Names.Add(view.Text, view[open + 1])];
        if (word.Alias.IsEmpty)
            word.Alias = view.Span(first, run.Last);
    }
}
