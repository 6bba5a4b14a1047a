namespace Berita.Extraction;

/// <summary>An outlet or document that introduces the statement of somebody else carries it: <c>KCNA menambahkan bahwa Korea Utara menganggap …</c>.</summary>
internal static class IntroductionResolver
{
    // a statement is introduced by one of the few before it; so many records of one sentence are looked at for each
    private const int MostIntroduced = 16;

    /// <summary>Turns introducing records of the sentence into relays of what they introduce.</summary>
    public static void Resolve(ref AttributionScope scope)
    {
        var records = scope.Lists.Records;
        if (records.Count - scope.FirstRecord < 2)
            return;
        var kept = scope.FirstRecord;
        for (var i = kept; i < records.Count; i++)
        {
            if (Introduces(ref scope, records[i], kept, i + 1))
                continue;
            if (kept < i)
                records[kept] = records[i];
            kept++;
        }
        records.Truncate(kept);
    }

    // A carrier put in between may stand behind the cue of what it carries: then it is among those before it.
    private static bool Introduces(ref AttributionScope scope, in AttributionRecord outer, int kept, int next)
    {
        var records = scope.Lists.Records;
        if (outer.Source is not { } medium || outer.ContentCount == 0 || !IsCarrier(scope, outer.SourceToken))
            return false;
        var relay = new Relay(outer.Cue, medium);
        var start = scope.Lists.Content[outer.ContentStart].Start;
        var before = outer.Pattern is "inserted-cue" or "menurut" ? Math.Max(scope.FirstRecord, kept - MostIntroduced) : kept;
        var carried = Carry(ref scope, relay, start, before, kept);
        return Carry(ref scope, relay, start, next, records.Count) || carried;
    }

    /// <summary>Gives a carrier that opens the sentence to the statement whose source starts at a token.</summary>
    public static bool TryCarry(ref AttributionScope scope, Relay relay, int token) =>
        token < scope.End && Carry(ref scope, relay, scope.View[token].Start, scope.FirstRecord, scope.Lists.Records.Count);

    private static bool Carry(ref AttributionScope scope, Relay relay, int start, int from, int end)
    {
        var records = scope.Lists.Records;
        var source = default(TextSpan);
        end = Math.Min(end, from + MostIntroduced);
        for (var i = from; i < end; i++)
        {
            ref var inner = ref records[i];
            if (inner.Pattern == "relative-cue" || inner.Source is not { } speaker || (source.IsEmpty ? speaker.Span.Start != start && !IsInserted(scope.Lists, inner, start) : speaker.Span != source))
                continue;
            source = speaker.Span;
            AddRelay(scope, ref inner, relay);
        }
        return !source.IsEmpty;
    }

    // "Dilansir Y, A, kata X."
    private static bool IsInserted(AttributionLists lists, in AttributionRecord record, int start) =>
        record.Pattern == "inserted-cue" && record.ContentCount > 0 && lists.Content[record.ContentStart].Start == start;

    private static void AddRelay(in AttributionScope scope, ref AttributionRecord record, Relay relay)
    {
        var relays = scope.Lists.Relays;
        var start = relays.Count;
        relays.Add(relay);
        for (var i = 0; i < record.RelayCount; i++)
            relays.Add(relays[record.RelayStart + i]);
        record = record with { RelayStart = start, RelayCount = record.RelayCount + 1 };
        AttributionFinisher.Measure(scope, ref record);
    }

    private static bool IsCarrier(in AttributionScope scope, int token) => RelayReader.IsMedium(scope, token) || scope.Is(token, Marker.Document);
}
