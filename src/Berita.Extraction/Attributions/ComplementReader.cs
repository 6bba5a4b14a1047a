namespace Berita.Extraction;

/// <summary>Reads what stands between a verb and its content: addressee, adverbials, comma, <c>bahwa</c>.</summary>
internal static class ComplementReader
{
    private const int LongestAdverbial = 25;

    public static Complement Read(in AttributionScope scope, int at)
    {
        var addressee = default(TextSpan);
        if (AddresseeReader.TryRead(scope, at, out var to, out var after))
        {
            addressee = to;
            at = after;
        }
        var mark = ReadMark(scope, ref at);
        if (mark == ComplementMark.None && TrySkipAdverbs(scope, at, out after))
        {
            at = after;
            mark = ReadMark(scope, ref at);
        }
        if (mark == ComplementMark.None && TrySkipAdverbial(scope, at, out after))
        {
            at = after;
            mark = ReadMark(scope, ref at);
        }
        if (mark == ComplementMark.None && TrySkipManner(scope, at, out after))
        {
            at = after;
            mark = ReadMark(scope, ref at);
        }
        if (mark == ComplementMark.Comma)
        {
            at = AfterRelay(scope, DateSegments.Skip(scope, at), ref mark);
            if (TrySkipInsertion(scope, at, out after))
            {
                at = after;
                mark = ComplementMark.That;
            }
        }
        return new(at, mark, addressee);
    }

    /// <summary>Reads whom somebody tells, without a preposition: <c>memberi tahu X tentang …</c>.</summary>
    public static Complement ReadTold(in AttributionScope scope, int at)
    {
        if (!SourceReader.TryReadAfter(scope.View, at, scope.End, out var told, out var after))
            return new(at, ComplementMark.None, default);
        return Read(scope, after) with { Addressee = told.Span };
    }

    private static ComplementMark ReadMark(in AttributionScope scope, ref int at)
    {
        var mark = ComplementMark.None;
        if (scope.IsComma(at))
        {
            mark = ComplementMark.Comma;
            at++;
        }
        else if (scope.View.Is(at, ':'))
        {
            mark = ComplementMark.Colon;
            at++;
        }
        if (scope.View.Is(at, Particle.Bahwa | Particle.Bahwasanya))
        {
            mark = ComplementMark.That;
            at++;
        }
        return mark;
    }

    // "mengatakan, seperti dikutip Y, Senin, …"
    private static int AfterRelay(in AttributionScope scope, int at, ref ComplementMark mark)
    {
        if (!RelayReader.TryRead(scope, at, out _, out var comma) || !scope.IsComma(comma))
            return at;
        at = DateSegments.Skip(scope, comma + 1);
        if (!scope.View.Is(at, Particle.Bahwa))
            return at;
        mark = ComplementMark.That;
        return at + 1;
    }

    // "melaporkan, mengutip Y, bahwa …"
    private static bool TrySkipInsertion(in AttributionScope scope, int at, out int after)
    {
        after = at;
        if (!scope.Is(at, Marker.Setting) && !scope.Lexicon.Cues.Carrying.TryMatch(scope.View, at, out _, out _))
            return false;
        var end = Math.Min(scope.End, at + LongestAdverbial);
        for (var i = at + 1; i < end && !scope.IsQuoted(i); i++)
        {
            if (!scope.IsComma(i))
                continue;
            after = i + 2;
            return scope.View.Is(i + 1, Particle.Bahwa);
        }
        return false;
    }

    // "menegaskan kembali bahwa …"
    private static bool TrySkipAdverbs(in AttributionScope scope, int at, out int after)
    {
        after = at;
        while (after < scope.End && after < at + 3 && scope.Is(after, WordClass.Adverb | WordClass.Auxiliary))
            after++;
        return (after > at && (scope.IsComma(after) || scope.View.Is(after, Particle.Bahwa) || scope.View.Is(after, ':'))) || TrySkipAdjective(scope, at, out after);
    }

    // "menjawab enteng bahwa …", "menyatakan tegas bahwa …"; a noun there would be what is said ("membantah kabar bahwa …")
    private static bool TrySkipAdjective(in AttributionScope scope, int at, out int after)
    {
        after = at + 1;
        return scope.View.Is(at + 1, Particle.Bahwa) && scope.View.Is(at, TokenShape.Word) && scope.View.IsLower(at) && !SourceWords.IsFunction(scope.View, at)
            && scope.View.NounOf(at) == NounClass.None && !scope.View.Opens(at, Opening.Noun | Opening.SupportedNoun) && !scope.Is(at, Marker.Document | Marker.NotSpeaker)
            && !scope.View.Is(at, TokenShape.DerivedNoun);
    }

    // "menjawab singkat, "…"": a word or two of manner before a comma and a quotation
    private static bool TrySkipManner(in AttributionScope scope, int at, out int after)
    {
        after = at;
        while (after < scope.End && after < at + 4 && scope.View.Is(after, TokenShape.Word) && scope.View.IsLower(after) && !scope.IsQuoted(after))
            after++;
        return after > at && (scope.IsComma(after) || scope.View.Is(after, ':')) && scope.OpensQuote(after + 1)
            && !scope.Lexicon.Cues.TryMatchActive(scope.View, after - 1, out _, out _);
    }

    // "mengatakan dalam jumpa pers di Jakarta, Senin (28/4), …", "mengonfirmasi untuk pertama kalinya bahwa …"
    private static bool TrySkipAdverbial(in AttributionScope scope, int at, out int after)
    {
        after = at;
        if (!scope.Is(at, Marker.Setting) && !DayNames.Is(scope.View, at) && !(scope.View.Is(at, Particle.Untuk) && scope.View.Is(at + 1, Particle.Pertama)))
            return false;
        var end = Math.Min(scope.End, at + LongestAdverbial);
        for (var i = at + 1; i < end && !scope.IsQuoted(i); i++)
        {
            after = i;
            if (scope.View.Is(i, Particle.Bahwa) || scope.IsComma(i) || scope.View.Is(i, ':'))
                return true;
            if ((scope.View.Is(i, Particle.Untuk) && !scope.View.Is(i + 1, Particle.Pertama)) || (PredicateShape.IsVerb(scope, i) && !scope.Is(at, WordClass.Subordinator)))
                return false;
        }
        return false;
    }
}
