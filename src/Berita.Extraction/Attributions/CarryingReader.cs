namespace Berita.Extraction;

/// <summary>Reads a sentence that opens with its carrier: <c>Dilansir dari Reuters, …</c>, <c>Mengutip Antara, X mengatakan …</c>.</summary>
internal static class CarryingReader
{
    private const int LongestSetting = 20;

    /// <summary>Reads the carrier at the start of the sentence: it is the source, or a relay of the statement right behind the comma.</summary>
    public static bool TryRead(ref AttributionScope scope, int at, out Relay pending, out int next)
    {
        pending = default;
        if (!RelayReader.TryRead(scope, at, out var relay, out next))
            return false;
        var end = Math.Min(scope.End, next + LongestSetting);
        while (next < end && !scope.IsComma(next) && !scope.IsQuoted(next))
            next++;
        if (!scope.IsComma(next))
            return false;
        next = DateSegments.Skip(scope, next + 1);
        pending = relay;
        return true;
    }

    /// <summary>Writes the carrier as the source of what follows.</summary>
    public static void Finish(ref AttributionScope scope, Relay relay, int start)
    {
        var draft = new AttributionDraft(scope.Lists, "carrier") { Act = AttributionAct.Relay, Cue = relay.Cue, Source = relay.Source };
        AttributionDraft.AddContent(ref scope, start, ContentReader.End(ref scope, start));
        draft.Finish(ref scope);
    }
}
