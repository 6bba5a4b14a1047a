namespace Berita.Extraction;

/// <summary>The attributions of a text, their content spans and relays in lists of their own so that nothing is allocated a finding.</summary>
internal sealed class AttributionLists
{
    public BufferList<AttributionRecord> Records { get; } = new();

    public BufferList<TextSpan> Content { get; } = new();

    public BufferList<Relay> Relays { get; } = new();

    /// <summary>What the readers ask of each token.</summary>
    public BufferList<SpeechToken> Speech { get; } = new();

    /// <summary>For each token in an outer quotation the index of it; nothing is said of other tokens.</summary>
    public BufferList<int> QuoteOfToken { get; } = new();

    /// <summary>Who and what the text names; filled when the speakers are resolved.</summary>
    public NameIndex Names { get; } = new();

    /// <summary>The words of datelines (<c>Antara, Jakarta –</c>): the outlet names itself there.</summary>
    public BufferList<TextSpan> Datelines { get; } = new();

    /// <summary>Whether the token is a word of a dateline of this text.</summary>
    public bool IsDateline(in SpeechView view, int at)
    {
        if ((uint)at >= (uint)view.Count)
            return false;
        var word = view.Slice(at);
        foreach (var span in Datelines.Items)
        {
            if (view.Text[span.Start..span.End].Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    public void Clear()
    {
        Records.Clear();
        Content.Clear();
        Relays.Clear();
        QuoteOfToken.Clear();
        Datelines.Clear();
    }
}
