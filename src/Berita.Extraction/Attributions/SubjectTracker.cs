namespace Berita.Extraction;

/// <summary>Finds the person whom a sentence is about: the name or post at its start, or before its first verb.</summary>
internal static class SubjectTracker
{
    private const int MaxSentences = 6;
    private const int MaxMentions = 4;
    private const int LongestPost = 8;

    /// <summary>The person who is the subject of the last sentence that has one, between two offsets and outside quotations; -1 for nobody.</summary>
    /// <param name="view">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="names">Whom it names.</param>
    /// <param name="from">The first offset.</param>
    /// <param name="to">The offset after the last.</param>
    /// <param name="except">What the one looked for says: it is not about the speaker.</param>
    /// <param name="anyone">Whether a name will do that nothing but its place shows to be one.</param>
    /// <param name="unnamed">The person without a name who is the subject of a later sentence; empty where there is none.</param>
    public static int Find(in SpeechView view, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, NameIndex names, int from, int to, TextSpan except, bool anyone, out TextSpan unnamed)
    {
        unnamed = default;
        var guess = -1;
        var named = names.HasMention(view, from, to);
        var index = Math.Min(TokenSearch.Sentence(sentences, to), sentences.Length - 1);
        for (var steps = 0; index >= 0 && steps < MaxSentences && sentences[index].End > from; index--, steps++)
        {
            var person = named ? FindIn(view, sentences[index], quotations, names, from, to, except, anyone) : -1;
            if (person >= 0 && anyone && !names.Persons[person].IsCertain)
            {
                // the first word of a sentence has its capital from there: only where nobody else is found
                guess = guess < 0 && !view.Slice(names.Persons[person].First).EndsWith("nya") ? person : guess;
                continue;
            }
            if (person >= 0 || (sentences[index].Start >= from && sentences[index].End <= to && UnnamedPerson.TryRead(view, sentences[index], out unnamed)))
                return person;
        }
        return guess;
    }

    /// <summary>The people without a name with whom the last sentence but one before an offset starts, nobody having spoken since.</summary>
    public static bool TryFindGroup(in SpeechView view, ReadOnlySpan<Sentence> sentences, int from, int to, out TextSpan group)
    {
        group = default;
        var index = Math.Min(TokenSearch.Sentence(sentences, to), sentences.Length - 1) - 1;
        return index >= 0 && sentences[index].Start >= from && UnnamedPerson.TryReadGroup(view, sentences[index], out group);
    }

    private static int FindIn(in SpeechView view, Sentence sentence, ReadOnlySpan<Quotation> quotations, NameIndex names, int from, int to, TextSpan except, bool anyone)
    {
        var end = sentence.FirstToken + sentence.TokenCount;
        var index = names.MentionFrom(sentence.FirstToken);
        var guess = -1;
        for (var steps = 0; steps < MaxMentions && index < names.Mentions.Count && names.Mentions[index].Last < end; index++, steps++)
        {
            var mention = names.Mentions[index];
            var isKin = index > 0 && IsOwner(view, names.Mentions[index - 1]) && names.IsMentionBehindComma(view, index - 1);
            if (IsOwner(view, mention) && names.IsMentionBehindComma(view, index))
                continue;
            if (view[mention.First].Start < from || view[mention.Last].End > to || except.Contains(view.Span(mention.First, mention.Last)))
                continue;
            if ((((anyone || isKin || view.Is(mention.First - 1, Particle.Bagi) || IsKnown(view, names, mention, sentence.FirstToken)) && IsSubject(view, mention, sentence.FirstToken, end)) || IsIntroduced(view, names, mention)) && !TokenSearch.IsQuoted(quotations, view[mention.First].Start))
            {
                if (names.Persons[mention.Person].IsCertain)
                    return mention.Person;
                guess = guess < 0 ? mention.Person : guess;
            }
        }
        return guess;
    }

    // "Istri Budi, Sari,": whose wife she is
    private static bool IsOwner(in SpeechView view, PersonMention mention)
    {
        for (var i = mention.First - 1; i >= 0 && i > mention.First - 4; i--)
        {
            if ((view.Lexicon.Nouns.Match(view, i, out var count) & NounClass.Relational) != 0 && i + count == mention.First)
                return true;
        }
        return false;
    }

    // who speaks in this text, or is introduced here by post or age; others are talked about
    private static bool IsKnown(in SpeechView view, NameIndex names, PersonMention mention, int sentence)
    {
        var person = names.Persons[mention.Person];
        if (!person.IsCertain)
            return false;
        if (IsApposed(view, mention, sentence))
            return true;
        var start = Widen(view, mention.Start, sentence);
        var next = mention.Last + 1;
        if ((start == sentence && (person.HasPost || SourceWords.StartsRole(view, start, mention.First))) || IsAge(view, next))
            return true;
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (names.IsCallName(view, i))
                return true;
        }
        return false;
    }

    // "(59)", ", 59,", ", 59 tahun,"
    private static bool IsAge(in SpeechView view, int at) =>
        view.Is(at + 1, TokenShape.Number) && (view.Is(at, '(') || (view.Is(at, TokenShape.Comma) && (view.Is(at + 2, TokenShape.Comma) || view.Is(at + 2, "tahun"))));

    // "Agen sang pemain, Louis Verhoeven, diam": the sentence opens with what its subject is
    private static bool IsApposed(in SpeechView view, PersonMention mention, int sentence)
    {
        if (!view.Is(mention.First - 1, TokenShape.Comma) || !view.Is(mention.Last + 1, TokenShape.Comma) || SourceWords.IsFunction(view, sentence) || view.Is(sentence, TokenShape.Time))
            return false;
        var at = mention.First - 2;
        while (at > sentence && at > mention.First - LongestPost && view.IsLower(at) && !SourceWords.LooksLikeVerb(view, at) && !SourceWords.IsFunction(view, at))
            at--;
        return at == sentence && mention.First - 2 > sentence && view.Is(at, TokenShape.Word);
    }

    // "Acara itu dihadiri William Wongso, salah satu tokoh kuliner": named here for the first time, and at once told who it is
    private static bool IsIntroduced(in SpeechView view, NameIndex names, PersonMention mention) =>
        names.Persons[mention.Person].First == mention.First && view.Is(mention.Last + 1, TokenShape.Comma)
        && (IsPart(view, mention.Last + 2) || (view.Is(mention.Last + 2, Particle.Salah) && IsPart(view, mention.Last + 4)));

    private static bool IsPart(in SpeechView view, int at) => SourceWords.StartsRole(view, at, view.Count) || view.Is(at, NounClass.Group);

    private static bool IsSubject(in SpeechView view, PersonMention mention, int first, int end)
    {
        var start = Widen(view, mention.Start, first);
        if (start < mention.Start && !SourceWords.StartsRole(view, start, mention.First) && !view.Is(start, NounClass.Title))
            return false;
        if (start > first && !IsOpening(view, start - 1, first))
            return false;
        var next = mention.Last + 1;
        if (view.Is(next, '('))
            next += 3;
        // "Menteri Keuangan Marek Nowak sependapat": behind a post that opens the sentence the predicate needs no shape
        if (start == first && start < mention.First && next < end && view.IsLower(next) && !SourceWords.IsFunction(view, next))
            return true;
        return next < end && (view.Is(next, TokenShape.Comma) || SourceWords.LooksLikeVerb(view, next) || view.Is(next, TokenShape.Predicate) || view.Is(next, Particle.Yang)
            || view.Is(next, WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation | WordClass.Copula) || view.Is(next, Marker.Blocking)
            || (view.Is(start - 1, Particle.Bagi)));
    }

    // the post and its organisation before the name, up to the edge of the clause
    private static int Widen(in SpeechView view, int start, int first)
    {
        var at = start;
        while (at > first && at > start - 20 && IsInside(view, at - 1))
            at--;
        return at;
    }

    private static bool IsInside(in SpeechView view, int at)
    {
        if (!view.Is(at, TokenShape.Word))
            return view.First(at) is '(' or ')';
        return SourceWords.IsFunction(view, at)
            ? view.IsCapital(at) && view.IsCapital(at - 1) || IsLink(view, at)
            : view.IsCapital(at) || !SourceWords.LooksLikeVerb(view, at);
    }

    private static bool IsLink(in SpeechView view, int at) =>
        view.Is(at, Particle.Dan | Particle.Di | Particle.Dari | Particle.Pada | Particle.Untuk);

    private static bool IsOpening(in SpeechView view, int before, int first) =>
        view.Is(before, TokenShape.Comma) || view.First(before) is '—' or '–' || view.Is(before, Particle.Bagi)
        || (before <= first + 1 && view.Is(before, WordClass.Connective | WordClass.Adverb | WordClass.Coordinator | WordClass.Subordinator | WordClass.Demonstrative));
}
