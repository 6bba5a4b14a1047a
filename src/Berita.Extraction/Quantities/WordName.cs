namespace Berita.Extraction;

/// <summary>Tells number words that name or say something else.</summary>
internal static class WordName
{
    /// <summary>Whether the word is one: <c>salah satu</c>, <c>satu sama lain</c>, <c>Kepulauan Seribu</c>, <c>Simpang Lima</c>.</summary>
    public static bool Is(in QuantityScope scope, in QuantityDraft draft)
    {
        ref readonly var view = ref scope.View;
        var at = draft.Low.First;
        if (view.Is(at - 1, '(') && view.Is(draft.Low.Next, ')') && char.IsUpper(view.First(at)) && view.IsCapital(at - 2))
            return true;
        // 67 g sehari: a stretch of time names nothing
        if (draft.Low.Kind == FigureKind.Fused)
            return false;
        if (scope.Follows(at) && !draft.HasUnit && (view.Is(at - 1, "nomor") || IsNameWord(scope, draft) || OrdinalReader.IsGrade(scope, at, draft.Low.Next)))
            return true;
        if (draft.IsRange || draft.HasSign || draft.HasUnit || !scope.Follows(at))
            return IsOneByOne(scope, draft);
        if (view.Is(at, "satu") && (view.Is(at - 1, "salah") || view.Is(at - 1, "demi") || view.Is(at - 1, "per")))
            return true;
        return IsOneByOne(scope, draft) || (char.IsUpper(view.First(at)) && char.IsUpper(view.First(at - 1)) && view.Kind(at - 1) == TokenKind.Word && at > 1
            && !CountedNounReader.IsNoun(scope, draft.Low.Next) && scope.Words.ClassOf(view.Word(at - 1)) == WordClass.None);
    }

    // hotel bintang tiga, menara lima, pedagang kaki lima; Forum Satu Meja
    private static bool IsNameWord(in QuantityScope scope, in QuantityDraft draft)
    {
        var at = draft.Low.First;
        if (scope.Is(at - 1, NumberRole.Label) && char.IsUpper(scope.View.First(at)))
            return true;
        if (scope.Is(at - 1, NumberRole.Label) && !CountedNounReader.IsNoun(scope, draft.Low.Next) && !draft.Low.HasScale)
            return true;
        if (scope.View.Is(at, "lima") && scope.View.Is(at - 1, "kaki"))
            return true;
        return char.IsUpper(scope.View.First(at)) && char.IsUpper(scope.View.First(draft.Low.Next)) && scope.View.Kind(at - 1) == TokenKind.Word
            && CapitalRun.IsName(scope, at);
    }

    private static bool IsOneByOne(in QuantityScope scope, in QuantityDraft draft)
    {
        var next = draft.Low.Next;
        return scope.View.Is(draft.Low.First, "satu") && (scope.View.Is(next, "sama") || scope.View.Is(next, "per") && scope.View.Is(next + 1, "satu")
            || scope.View.Is(next, "demi") || scope.View.Is(next, "persatu"));
    }
}
