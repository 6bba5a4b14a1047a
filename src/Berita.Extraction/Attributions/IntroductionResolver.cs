namespace Berita.Extraction;

/// <summary>An outlet or document that introduces the statement of somebody else carries it: <c>KCNA menambahkan bahwa Korea Utara menganggap …</c>.</summary>
internal static class IntroductionResolver
{
    /// <summary>Turns introducing records of the sentence into relays of what they introduce.</summary>
    public static void Resolve(ref AttributionScope scope)
    {
        var records = scope.Lists.Records;
        for (var i = scope.FirstRecord; i < records.Count - 1; i++)
        {
            var outer = records[i];
            if (outer.Source is not { } medium || outer.ContentCount == 0 || !IsCarrier(scope, medium.Span.Start))
                continue;
            var start = scope.Lists.Content[outer.ContentStart].Start;
            if (!Carry(ref scope, new(outer.Cue, medium), start, i + 1))
                continue;
            records.Items[(i + 1)..].CopyTo(records.Items[i..]);
            records.Truncate(records.Count - 1);
            i--;
        }
    }

    /// <summary>Gives a carrier that opens the sentence to the statement whose source starts at a token.</summary>
    public static bool TryCarry(ref AttributionScope scope, Relay relay, int token) =>
        token < scope.End && Carry(ref scope, relay, scope.View[token].Start, scope.FirstRecord);

    private static bool Carry(ref AttributionScope scope, Relay relay, int start, int from)
    {
        var lists = scope.Lists;
        var source = default(TextSpan);
        for (var i = from; i < lists.Records.Count; i++)
        {
            ref var inner = ref lists.Records[i];
            if (inner.Pattern == "relative-cue" || inner.Source is not { } speaker || (source.IsEmpty ? speaker.Span.Start != start : speaker.Span != source))
                continue;
            source = speaker.Span;
            AddRelay(scope, ref inner, relay);
        }
        return !source.IsEmpty;
    }

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

    private static bool IsCarrier(in AttributionScope scope, int offset)
    {
        var token = TokenAt(scope, offset);
        return RelayReader.IsMedium(scope, token) || scope.Is(token, Marker.Document);
    }

    private static int TokenAt(in AttributionScope scope, int offset)
    {
        var low = scope.First;
        var high = scope.End;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (scope.View[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
