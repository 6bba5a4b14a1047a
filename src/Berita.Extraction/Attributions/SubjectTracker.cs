namespace Berita.Extraction;

/// <summary>Finds the person whom a sentence is about: the name or post at its start, or before its first verb.</summary>
internal static class SubjectTracker
{
    private const int MaxSentences = 6;
    private const int MaxMentions = 4;

    /// <summary>The person who is the subject of the last sentence that has one, between two offsets and outside quotations; -1 for nobody.</summary>
    /// <param name="view">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="names">Whom it names.</param>
    /// <param name="from">The first offset.</param>
    /// <param name="to">The offset after the last.</param>
    /// <param name="except">What the one looked for says: it is not about the speaker.</param>
    /// <param name="anyone">Whether a name will do that nothing but its place shows to be one.</param>
    public static int Find(in TokenView view, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<Quotation> quotations, NameIndex names, int from, int to, TextSpan except, bool anyone)
    {
        var index = Math.Min(TokenSearch.Sentence(sentences, to), sentences.Length - 1);
        for (var steps = 0; index >= 0 && steps < MaxSentences && sentences[index].End > from; index--, steps++)
        {
            var person = FindIn(view, sentences[index], quotations, names, from, to, except, anyone);
            if (person >= 0)
                return person;
        }
        return -1;
    }

    private static int FindIn(in TokenView view, Sentence sentence, ReadOnlySpan<Quotation> quotations, NameIndex names, int from, int to, TextSpan except, bool anyone)
    {
        var end = sentence.FirstToken + sentence.TokenCount;
        var index = names.MentionFrom(sentence.FirstToken);
        for (var steps = 0; steps < MaxMentions && index < names.Mentions.Count && names.Mentions[index].Last < end; index++, steps++)
        {
            var mention = names.Mentions[index];
            if (view[mention.First].Start < from || view[mention.Last].End > to || except.Contains(view.Span(mention.First, mention.Last)))
                continue;
            if ((anyone || view.Is(mention.First - 1, "bagi") || IsKnown(view, names, mention)) && IsSubject(view, mention, sentence.FirstToken, end) && !TokenSearch.IsQuoted(quotations, view[mention.First].Start))
                return mention.Person;
        }
        return -1;
    }

    // who speaks in this text, or is introduced here by full name or post; others are talked about
    private static bool IsKnown(in TokenView view, NameIndex names, PersonMention mention) =>
        names.Persons[mention.Person].IsCertain
        && (mention.Start < mention.First || mention.First < mention.Last || names.Names.Words[names.Names.Find(view.Text, view[mention.First])].IsCallName);

    private static bool IsSubject(in TokenView view, PersonMention mention, int first, int end)
    {
        var start = Widen(view, mention.Start, first);
        if (start > first && !IsOpening(view, start - 1, first))
            return false;
        var next = mention.Last + 1;
        if (view.Is(next, '('))
            next += 3;
        return next < end && (view.Is(next, ',') || SourceWords.LooksLikeVerb(view, next) || view.Is(next, "yang")
            || SourceWords.Is(view, next, WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation | WordClass.Copula)
            || (view.Is(start - 1, "bagi")));
    }

    // the post and its organisation before the name, up to the edge of the clause
    private static int Widen(in TokenView view, int start, int first)
    {
        var at = start;
        while (at > first && at > start - 16 && (view.Kind(at - 1) == TokenKind.Word && (SourceWords.IsCapital(view, at - 1) || !SourceWords.IsFunction(view, at - 1) && !SourceWords.LooksLikeVerb(view, at - 1)) || view.First(at - 1) is '(' or ')')
            && !(SourceWords.Is(view, at - 1, WordClass.Connective | WordClass.Adverb) && at - 1 == first))
            at--;
        return at;
    }

    private static bool IsOpening(in TokenView view, int before, int first) =>
        view.Is(before, ',') || view.First(before) is '—' or '–' || view.Is(before, "bagi")
        || (before <= first + 1 && SourceWords.Is(view, before, WordClass.Connective | WordClass.Adverb | WordClass.Coordinator | WordClass.Subordinator | WordClass.Demonstrative));
}
