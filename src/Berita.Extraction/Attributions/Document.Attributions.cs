namespace Berita.Extraction;

public sealed partial class Document
{
    // for each attribution the furthest end of it and of those before it; made when first asked for
    private int[]? _reach;

    /// <summary>Who says so: the attributions whose content holds a quantity, in the order of the text, an outer one before what it quotes.</summary>
    /// <param name="quantity">A quantity of this document.</param>
    /// <example>
    /// <code>
    /// var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba Senin.");
    /// foreach (var attribution in document.AttributionsOf(document.Quantities[0]))
    ///     Console.WriteLine(document[attribution.Speaker]);
    /// // Sri Utami
    /// </code>
    /// </example>
    public AttributionLinks AttributionsOf(in Quantity quantity) => AttributionsOf(quantity.Span);

    /// <summary>Who says so: the attributions whose content holds a temporal, in the order of the text, an outer one before what it quotes.</summary>
    /// <param name="temporal">A temporal of this document.</param>
    /// <example>
    /// <code>
    /// var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba Senin.");
    /// foreach (var attribution in document.AttributionsOf(document.Temporals[0]))
    ///     Console.WriteLine(document[attribution.Speaker]);
    /// // Sri Utami
    /// </code>
    /// </example>
    public AttributionLinks AttributionsOf(in Temporal temporal) => AttributionsOf(temporal.Span);

    /// <summary>Who says so: the attributions whose content holds a stretch of the text, in the order of the text, an outer one before what it quotes.</summary>
    /// <param name="span">A place in the text; it must lie in one piece of the content.</param>
    /// <example>
    /// <code>
    /// var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba Senin.");
    /// foreach (var attribution in document.AttributionsOf(document.Quantities[0].Unit!.Value.Span))
    ///     Console.WriteLine(document[attribution.Speaker]);
    /// // Sri Utami
    /// </code>
    /// </example>
    public AttributionLinks AttributionsOf(TextSpan span)
    {
        var reach = _reach ??= MeasureReach();
        return new(_attributions, FirstReaching(reach, span.End), span);
    }

    private int[] MeasureReach()
    {
        var reach = new int[_attributions.Length];
        var furthest = 0;
        for (var i = 0; i < reach.Length; i++)
            reach[i] = furthest = Math.Max(furthest, _attributions[i].Span.End);
        return reach;
    }

    private static int FirstReaching(int[] reach, int end)
    {
        var index = Array.BinarySearch(reach, end);
        if (index < 0)
            return ~index;
        while (index > 0 && reach[index - 1] == end)
            index--;
        return index;
    }
}
