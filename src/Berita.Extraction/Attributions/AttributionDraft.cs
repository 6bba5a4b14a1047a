namespace Berita.Extraction;

/// <summary>An attribution in the making: what readers put into the lists belongs to it until it is finished or dropped.</summary>
internal struct AttributionDraft
{
    private readonly int _contentStart;
    private readonly int _relayStart;

    public AttributionDraft(AttributionLists lists, string pattern)
    {
        _contentStart = lists.Content.Count;
        _relayStart = lists.Relays.Count;
        Pattern = pattern;
    }

    public string Pattern { get; set; }

    public AttributionAct Act { get; set; }

    public TextSpan Cue { get; set; }

    public Source? Source { get; set; }

    public TextSpan Addressee { get; set; }

    /// <summary>Adds the tokens from <paramref name="from"/> to before <paramref name="to"/>, without what closes or encloses them.</summary>
    public static void AddContent(ref AttributionScope scope, int from, int to)
    {
        var span = ContentSpan.Of(scope, from, to);
        if (!span.IsEmpty)
            scope.Lists.Content.Add(span);
    }

    /// <summary>Forgets what was added.</summary>
    public readonly void Drop(AttributionLists lists)
    {
        lists.Content.Truncate(_contentStart);
        lists.Relays.Truncate(_relayStart);
    }

    public readonly bool HasContent(AttributionLists lists) => lists.Content.Count > _contentStart;

    /// <summary>Writes the record.</summary>
    public readonly void Finish(ref AttributionScope scope)
    {
        var lists = scope.Lists;
        lists.Records.Add(new()
        {
            Act = Act,
            Cue = Cue,
            Source = Source,
            SourceToken = Source is { } source ? TokenSearch.From(scope.View, source.Span.Start, scope.First, scope.End) : 0,
            Addressee = Addressee,
            Pattern = Pattern,
            ContentStart = _contentStart,
            ContentCount = lists.Content.Count - _contentStart,
            RelayStart = _relayStart,
            RelayCount = lists.Relays.Count - _relayStart,
        });
        AttributionFinisher.Measure(scope, ref lists.Records[lists.Records.Count - 1]);
    }
}
