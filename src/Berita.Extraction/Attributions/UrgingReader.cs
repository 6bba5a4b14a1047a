namespace Berita.Extraction;

/// <summary>Reads who is urged and to what: <c>mengimbau warga agar …</c>, <c>meminta pemerintah segera …</c>.</summary>
internal static class UrgingReader
{
    private const int LongestAddressee = 25;

    /// <summary>Whether a name or an identity is what a clause about somebody speaks of: <c>yang meminta namanya tidak disebut</c>.</summary>
    public static bool IsIdentity(in AttributionScope scope, int start) =>
        scope.View.Is(start, "nama") || scope.View.Is(start, "namanya") || scope.View.Is(start, "identitas") || scope.View.Is(start, "identitasnya");

    public static bool TryReadComplement(ref AttributionScope scope, Cue cue, Complement complement, ref AttributionDraft draft, out int end)
    {
        var start = complement.Start;
        end = start;
        if (start >= scope.End || scope.View.First(start) is '.')
            return false;
        var marked = complement.Mark != ComplementMark.None || scope.OpensQuote(start);
        if (!marked && scope.Is(start, WordClass.Preposition) && !scope.Is(start, Marker.Urged))
            return false;
        var content = start;
        if (!marked && complement.Addressee.IsEmpty && TryFindUrged(scope, start, out content))
            draft.Addressee = scope.View.Span(start, LastOfUrged(scope, start, content));
        if (cue.Frame == CueFrame.UrgingMarked && !marked && draft.Addressee.IsEmpty && !scope.Is(start, Marker.Urged))
            return false;
        if (draft.Addressee.IsEmpty)
            content = start;
        end = ContentReader.End(ref scope, content);
        if (!marked && draft.Addressee.IsEmpty)
            TakeAddressee(scope, content, ref end, ref draft);
        // meminta petani, bahwa: an addressee may stand before bahwa
        var from = scope.View.Is(content, Particle.Bahwa) ? content + 1 : content;
        AttributionDraft.AddContent(ref scope, from, end);
        scope.LastContent = from;
        scope.Urged = CueGuard.AfterUrged(scope, from);
        scope.Claimed = Math.Max(scope.Claimed, end);
        return draft.HasContent(scope.Lists);
    }

    // "meminta ganti rugi kepada pemilik gudang": what is asked for, and of whom
    private static void TakeAddressee(in AttributionScope scope, int content, ref int end, ref AttributionDraft draft)
    {
        for (var i = content + 1; i < end && !scope.IsQuoted(i) && !PredicateShape.IsVerb(scope, i); i++)
        {
            if (!AddresseeReader.TryRead(scope, i, out var addressee, out var next) || (next < end && !scope.View.Is(next, '.')))
                continue;
            draft.Addressee = addressee;
            end = i;
        }
    }

    // Nouns in -an (pengiriman, kenaikan, gencatan) are asked for; persons and bodies with such a shape are in the noun lists.
    private static bool CanBeUrged(in AttributionScope scope, int start)
    {
        if (SpeakerShape.CanSpeak(scope, start))
            return !scope.View.Is(start, NounClass.Document);
        var word = scope.View.Slice(start);
        return !word.EndsWith("an") && !word.EndsWith("nya");
    }

    // "warga sebaiknya berhati-hati": the advice starts with its adverb
    private static int LastOfUrged(in AttributionScope scope, int start, int content)
    {
        var last = content - 1;
        while (last > start && scope.Is(last, WordClass.Adverb | WordClass.Auxiliary) && !scope.View.Is(last, "pun"))
            last--;
        return last;
    }

    // The addressee is the noun phrase before agar, supaya, untuk, bahwa or a verb; what is asked for (dukungan) is none.
    private static bool TryFindUrged(in AttributionScope scope, int start, out int content)
    {
        content = start;
        if (scope.Is(start, Marker.Urged | Marker.NoAddressee) || !CanBeUrged(scope, start) || PredicateShape.IsPredicate(scope, start) || scope.Is(start, WordClass.Preposition))
            return false;
        var end = Math.Min(scope.End, start + LongestAddressee);
        var inRelative = false;
        for (var i = start + 1; i < end && !scope.IsQuoted(i); i++)
        {
            content = i;
            if (scope.View.Is(i, Particle.Agar | Particle.Supaya | Particle.Bahwa))
                return true;
            if (scope.View.Is(i, Particle.Untuk))
                return PredicateShape.IsPredicate(scope, i + 1);
            if (scope.IsComma(i) || (scope.View.Is(i, Particle.Bagi) && !SpeakerShape.CanSpeak(scope, start)))
                return false;
            if (scope.Is(i, WordClass.Relative))
                inRelative = true;
            else if (!inRelative && PredicateShape.IsPredicate(scope, i) && !scope.Is(i, WordClass.Copula))
                return !IsPassive(scope, i) && (PredicateShape.IsVerb(scope, i) || SpeakerShape.CanSpeak(scope, start) || (i + 1 < scope.End && !scope.View.Is(i + 1, '.')));
        }
        return false;
    }

    // "memerintahkan gedung itu ditutup", "meminta kasus itu tidak dibesar-besarkan": what is to be done to it, nobody tells it to
    private static bool IsPassive(in AttributionScope scope, int predicate)
    {
        while (predicate < scope.End && scope.Is(predicate, WordClass.Negation | WordClass.Auxiliary | WordClass.Adverb))
            predicate++;
        return scope.View.First(predicate) == 'd' && PredicateShape.IsVerb(scope, predicate);
    }
}
