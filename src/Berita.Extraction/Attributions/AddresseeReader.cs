namespace Berita.Extraction;

/// <summary>Reads whom something was said to: <c>kepada wartawan</c>.</summary>
internal static class AddresseeReader
{
    private const int Reach = 15;

    /// <summary>Whether <c>kepada X</c> starts at the token; <paramref name="next"/> is the token after it.</summary>
    public static bool TryRead(in AttributionScope scope, int at, out TextSpan addressee, out int next)
    {
        addressee = default;
        next = at;
        if (!scope.View.Is(at, Particle.Kepada) || !SourceReader.TryReadAfter(scope.View, at + 1, scope.End, out var source, out var after))
            return false;
        addressee = source.Span;
        next = after;
        if (TryReadList(scope, after, out var end))
        {
            next = end;
            addressee = addressee.Union(scope.View[end - 1].Span);
        }
        return true;
    }

    /// <summary>Whether <c>kepada X</c> stands before a comma among the tokens before the subject: <c>Kepada X, Y mengatakan …</c>.</summary>
    public static bool TryFindFronted(in AttributionScope scope, int subject, out TextSpan addressee)
    {
        addressee = default;
        for (var i = Math.Max(scope.Consumed, subject - Reach); i < subject; i++)
        {
            if (!scope.IsQuoted(i) && TryRead(scope, i, out addressee, out var next))
                return next < subject && scope.IsComma(next);
        }
        return false;
    }

    /// <summary>Whether <c>kepada X</c> stands between a subject and its verb: <c>Y, kepada X, mengatakan …</c>.</summary>
    public static bool TryFindBetween(in AttributionScope scope, int subject, int verb, out TextSpan addressee)
    {
        addressee = default;
        // "Pesan korban kepada ibunya berbunyi …": who gets it belongs to the noun
        if (scope.View.Opens(subject, Opening.Noun) || scope.View.Is(subject, NounClass.Document))
            return false;
        for (var i = Math.Max(subject, verb - Reach); i < verb; i++)
        {
            if (!scope.IsQuoted(i) && TryRead(scope, i, out addressee, out var next))
                return next == verb || (next == verb - 1 && scope.IsComma(next));
        }
        return false;
    }

    // "kepada X, pemerintah, dan rakyat Y": the list must close with a coordinator
    private static bool TryReadList(in AttributionScope scope, int at, out int end)
    {
        end = at;
        for (var n = 0; n < 6 && scope.IsComma(end); n++)
        {
            var last = scope.Is(end + 1, WordClass.Coordinator);
            if (!SourceReader.TryReadAfter(scope.View, last ? end + 2 : end + 1, scope.End, out _, out var next) || next - end > 12)
                return false;
            end = next;
            if (last)
                return true;
        }
        return false;
    }

    /// <summary>Finds <c>kepada X</c> soon after a token and before any quotation or other cue.</summary>
    public static bool TryFind(in AttributionScope scope, int from, out TextSpan addressee, out int next)
    {
        var to = Math.Min(scope.End, from + Reach);
        for (var i = from; i < to && !scope.IsQuoted(i); i++)
        {
            if (TryRead(scope, i, out addressee, out next))
                return true;
            if (scope.Lexicon.Cues.TryMatchActive(scope.View, i, out _, out _))
                break;
        }
        addressee = default;
        next = from;
        return false;
    }
}
