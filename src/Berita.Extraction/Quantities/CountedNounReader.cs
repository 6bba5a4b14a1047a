namespace Berita.Extraction;

/// <summary>
/// Finds the noun behind a number. Nouns are an open class: a noun is whatever is no function word, no number, no verb
/// or adjective by shape or by the short lists of <c>konteks-bilangan.tsv</c>.
/// </summary>
internal static class CountedNounReader
{
    /// <summary>The counted noun that starts at a token.</summary>
    public static bool TryRead(in QuantityScope scope, int at, out CountedNoun noun)
    {
        noun = default;
        if (!scope.Follows(at))
            return false;
        var roles = scope.RolesAt(at);
        if ((roles & NumberRole.State) != 0)
        {
            noun = new(ReadStates(scope, at, out var next), default, next);
            return true;
        }
        if (!IsNoun(scope, at))
            return false;
        if ((roles & NumberRole.Classifier) != 0 && scope.Follows(at + 1) && IsNounAfterClassifier(scope, at + 1) && !scope.Context.Compounds.TryMatch(scope.View, at, out _, out _))
        {
            var unit = ReadHead(scope, at + 1, out var next);
            noun = new(unit, scope.View[at].Span, next);
            return true;
        }
        noun = new(ReadHead(scope, at, out var after), default, after);
        return true;
    }

    /// <summary>Whether a token can be a noun.</summary>
    public static bool IsNoun(in QuantityScope scope, int at)
    {
        ref readonly var view = ref scope.View;
        if (view.Kind(at) != TokenKind.Word || view[at].Length < 2 || !char.IsLetter(view.First(at)))
            return false;
        var word = view.Word(at);
        var roles = scope.Context.RolesOf(word);
        if ((roles & NumberRole.Noun) != 0)
            return true;
        if ((roles & (NumberRole.NotNoun | NumberRole.State | NumberRole.Start)) != 0 || scope.Words.ClassOf(word) != WordClass.None)
            return false;
        return scope.Numbers[word].Kind is NumberWordKind.None or NumberWordKind.Point && !VerbalPrefix.Is(view.Slice(at));
    }

    // Behind a classifier a name says which persons (dua orang Jepang), it is not what is counted; an acronym is (dua orang WNI).
    private static bool IsNounAfterClassifier(in QuantityScope scope, int at)
    {
        if (!IsNoun(scope, at) || scope.Is(at, NumberRole.Classifier))
            return false;
        var text = scope.View.Slice(at);
        return !char.IsUpper(text[0]) || !CapitalRun.HasSmall(text);
    }

    private static TextSpan ReadHead(in QuantityScope scope, int at, out int next)
    {
        ref readonly var view = ref scope.View;
        var count = scope.Context.Compounds.TryMatch(view, at, out _, out var words) ? words : 1;
        next = at + count;
        // kabupaten/kota is one noun, jiwa/km2 a noun and its rate
        while (view.Is(next, '/') && view.Touches(next - 1) && view.Touches(next) && IsNoun(scope, next + 1) && !scope.Is(next + 1, NumberRole.Classifier) && !UnitReader.TryRead(scope, next + 1, view[next + 1].Start, false, out _))
            next += 2;
        return view.Span(at, next - 1);
    }

    // tewas atau terluka
    private static TextSpan ReadStates(in QuantityScope scope, int at, out int next)
    {
        next = at + 1;
        while (scope.Follows(next) && scope.View.Is(next, "atau") && scope.Is(next + 1, NumberRole.State))
            next += 2;
        return scope.View.Span(at, next - 1);
    }
}
