namespace Berita.Extraction;

/// <summary>Reads who carried the words: <c>seperti dikutip KCNA</c>, <c>dilansir dari Reuters</c>, <c>yang dikutip oleh Y dan dilansir oleh Z</c>.</summary>
internal static class RelayReader
{
    /// <summary>Whether the mention of a carrier starts at a token; <paramref name="next"/> is the token after it.</summary>
    public static bool TryRead(in AttributionScope scope, int at, out Relay relay, out int next)
    {
        relay = default;
        next = at;
        if (scope.Is(at, Marker.Like) || scope.Is(at, WordClass.Relative))
            at++;
        if (!TryMatchCue(scope, at, out var after, out var needsMedium))
            return false;
        var source = SkipPrepositions(scope, after);
        if (source >= scope.End || scope.IsQuoted(source) || (needsMedium && !IsMedium(scope, source)))
            return false;
        if (!SourceReader.TryReadAfter(scope.View, source, scope.End, out var outlet, out next))
            return false;
        // a known outlet may have small words in its name: Times of Israel
        if (scope.Lexicon.Media.TryMatch(scope.View, source, out var count) && source + count > next)
        {
            next = source + count;
            outlet = new(scope.View.Span(source, next - 1));
        }
        relay = new(scope.View.Span(at, after - 1), outlet);
        return true;
    }

    /// <summary>Whether a relay starts at a token, a comma and <c>seperti</c> before it included, so that content ends there.</summary>
    public static bool StartsAt(in AttributionScope scope, int at)
    {
        var token = scope.IsComma(at) ? at + 1 : at;
        if (token == at && !scope.Is(at, Marker.Like))
            return false;
        return TryRead(scope, token, out _, out _);
    }

    /// <summary>Adds the relays that stand between two tokens and returns the token after the last, or <paramref name="from"/>.</summary>
    public static int AddAll(ref AttributionScope scope, int from, int to)
    {
        var end = from;
        to = Math.Min(to, from + scope.Reach);
        for (var i = NextStart(ref scope, from, to); i < to; i = NextStart(ref scope, i + 1, to))
        {
            if (!TryRead(scope, i, out var relay, out var next))
                continue;
            scope.Lists.Relays.Add(relay);
            end = next;
            i = next - 1;
        }
        return end;
    }

    /// <summary>Whether what stands at a token is an outlet, or a noun for one.</summary>
    public static bool IsMedium(in AttributionScope scope, int at) =>
        scope.Lexicon.Media.TryMatch(scope.View, at, out _) || scope.Lists.IsDateline(scope.View, at);

    // Statement after statement asks for the same stretch behind it, so what is known to hold no relay is not looked at again.
    private static int NextStart(ref AttributionScope scope, int from, int to)
    {
        var known = from >= scope.RelayFrom && from <= scope.RelayNext;
        var at = known ? scope.RelayNext : from;
        while (at < to && (!MayStart(scope, at) || scope.IsQuoted(at)))
            at++;
        if (known || from > scope.RelayNext)
            (scope.RelayFrom, scope.RelayNext) = (known ? scope.RelayFrom : from, at);
        return Math.Min(at, to);
    }

    private static bool MayStart(in AttributionScope scope, int at) =>
        scope.View.Opens(at, Opening.Carrying | Opening.Passive) || scope.Is(at, Marker.Like) || scope.Is(at, WordClass.Relative);

    private static bool TryMatchCue(in AttributionScope scope, int at, out int after, out bool needsMedium)
    {
        needsMedium = false;
        if (scope.Lexicon.Cues.Carrying.TryMatch(scope.View, at, out var carrying, out var count))
        {
            needsMedium = carrying.Frame == CueFrame.CarryingWithMedium;
            after = at + count;
            return true;
        }
        // dilaporkan, diberitakan carry only with an outlet beside them
        needsMedium = true;
        after = at + 1;
        return scope.Lexicon.Cues.Passive.TryMatch(scope.View, at, out var cue, out count) && cue is { Act: AttributionAct.Relay, HasClitic: false };
    }

    private static int SkipPrepositions(in AttributionScope scope, int at)
    {
        while (at < scope.End && (scope.View.Is(at, Particle.Oleh | Particle.Dari | Particle.Di | Particle.Pada | Particle.Melalui | Particle.Dalam)))
            at++;
        return at;
    }
}
