namespace Berita.Extraction;

/// <summary>Tells phrases that can name who speaks from other noun phrases, by their first word.</summary>
internal static class SpeakerShape
{
    private const NounClass Speakers = NounClass.Role | NounClass.RoleModifier | NounClass.Organisation | NounClass.ShortName | NounClass.Place | NounClass.PlaceHead
        | NounClass.Document | NounClass.Group | NounClass.Address | NounClass.Rank | NounClass.Religious | NounClass.Noble | NounClass.DegreeBefore | NounClass.Unit;

    /// <summary>Whether the phrase that starts at a token can speak: a name, a pronoun, a post, a body, a group, a document.</summary>
    public static bool CanSpeak(in AttributionScope scope, int first)
    {
        ref readonly var view = ref scope.View;
        if (first >= view.Count || (scope.Is(first, Marker.NotSpeaker) && !IsBody(view, first)))
            return false;
        if (view.Kind(first) is TokenKind.Url or TokenKind.Handle || (view.Is(first, TokenShape.Word) && view.IsUpper(first)))
            return true;
        return IsListed(scope, first) || IsOwned(scope, first);
    }

    // "Operasi Perdagangan Maritim Inggris", "Program Pangan Dunia": with capitals the name of a body
    private static bool IsBody(in SpeechView view, int first) =>
        view.IsCapital(first) && view.IsCapital(first + 1) && view.Is(first, NounClass.Field) && (view.IsLower(first - 1) || view.IsCapital(first + 2));

    /// <summary>Whether a document or a medium is in the phrase: only such show something to be so.</summary>
    public static bool IsDocument(in AttributionScope scope, Source? source)
    {
        if (source is not { } phrase)
            return false;
        for (var i = scope.First; i < scope.End && scope.View[i].Start < phrase.Span.End; i++)
        {
            if (scope.View[i].Start >= phrase.Span.Start && (scope.Is(i, Marker.Document) || scope.View.Is(i, NounClass.Document) || RelayReader.IsMedium(scope, i)))
                return true;
        }
        return false;
    }

    // pihaknya, kuasa hukumnya
    private static bool IsOwned(in AttributionScope scope, int first)
    {
        if (first >= scope.View.Count)
            return false;
        var word = scope.View.Slice(first);
        return word.Length > 5 && word.EndsWith("nya") && !SourceWords.IsFunction(scope.View, first);
    }

    private static bool IsListed(in AttributionScope scope, int first)
    {
        ref readonly var view = ref scope.View;
        return scope.Is(first, WordClass.Pronoun | WordClass.Determiner) || (scope.Lexicon.Nouns.Match(view, first, out _) & Speakers) != 0 || RelayReader.IsMedium(scope, first)
            || (view.Is(first, TokenShape.Number) && view.Is(first + 1, Speakers));
    }
}
