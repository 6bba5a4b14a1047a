namespace Berita.Extraction;

/// <summary>The attributions of a text, their content spans and relays in lists of their own so that nothing is allocated a finding.</summary>
internal sealed class AttributionLists
{
    public BufferList<AttributionRecord> Records { get; } = new();

    public BufferList<TextSpan> Content { get; } = new();

    public BufferList<Relay> Relays { get; } = new();

    public void Clear()
    {
        Records.Clear();
        Content.Clear();
        Relays.Clear();
    }
}
