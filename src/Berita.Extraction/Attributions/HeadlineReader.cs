namespace Berita.Extraction;

/// <summary>Reads headlines, where verbs lose their me-: <c>Korut Konfirmasi Pengiriman Pasukan</c>.</summary>
internal static class HeadlineReader
{
    // "BMKG: Hujan Lebat Turun di Jakarta"; a post or body before the colon, for a name may as well be a topic of the line
    private static bool TryReadNamed(ref AttributionScope scope)
    {
        if (!scope.View.Is(scope.First, NounClass.Role | NounClass.ShortName | NounClass.Group | NounClass.Organisation) && !IsNameBeforeClause(scope)
            || !SourceReader.TryReadAfter(scope.View, scope.First, scope.End, out var source, out var next) || !scope.View.Is(next, ':'))
            return false;
        var draft = new AttributionDraft(scope.Lists, "name-colon") { Source = source };
        AttributionDraft.AddContent(ref scope, next + 1, scope.End);
        if (!draft.HasContent(scope.Lists))
            return false;
        draft.Finish(ref scope);
        return true;
    }

    // "Ratna Sari: Kami Tidak Akan Mundur": a negation or an auxiliary shows a statement, a topic has none
    private static bool IsNameBeforeClause(in AttributionScope scope)
    {
        var colon = scope.First;
        while (colon < scope.First + 3 && scope.View.Is(colon, TokenShape.NameWord))
            colon++;
        if (colon == scope.First || !scope.View.Is(colon, ':'))
            return false;
        for (var i = colon + 1; i < scope.End; i++)
        {
            if (scope.Is(i, WordClass.Auxiliary | WordClass.Negation | WordClass.Pronoun))
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence is a headline: a line of its own without a stop, most of its words with a capital.</summary>
    public static bool IsHeadline(in AttributionScope scope)
    {
        ref readonly var view = ref scope.View;
        if (scope.First > 0 && !view.EndsLine(scope.First - 1))
            return false;
        if (scope.End - scope.First is < 3 or > 30 || !view.EndsLine(scope.End - 1) || view.First(scope.End - 1) is '.')
            return false;
        var words = 0;
        var capitals = 0;
        for (var i = scope.First; i < scope.End; i++)
        {
            if (!view.Is(i, TokenShape.Word) || scope.Is(i, WordClass.Preposition | WordClass.Coordinator))
                continue;
            words++;
            if (view.IsUpper(i))
                capitals++;
        }
        return capitals * 10 >= words * 8;
    }

    public static bool TryRead(ref AttributionScope scope)
    {
        ref readonly var view = ref scope.View;
        if (TryReadNamed(ref scope))
            return true;
        for (var at = scope.First + 1; at < scope.End - 1; at++)
        {
            if (scope.IsQuoted(at) || !scope.Lexicon.Cues.Headline.TryMatch(view, at, out var cue, out var count))
                continue;
            if (scope.Is(at - 1, WordClass.Negation | WordClass.Relative | WordClass.Preposition) || scope.Is(at - 1, Marker.Blocking))
                return false;
            var draft = new AttributionDraft(scope.Lists, "headline")
            {
                Act = cue.Act,
                Cue = view.Span(at, at + count - 1),
                Source = new(view.Span(scope.First, at - 1)),
            };
            var start = at + count;
            if (scope.IsComma(start) || view.Is(start, ':'))
                start++;
            AttributionDraft.AddContent(ref scope, start, scope.End);
            if (!draft.HasContent(scope.Lists))
                return false;
            draft.Finish(ref scope);
            return true;
        }
        return false;
    }
}
