using Berita.Extraction;

namespace ExtractDemo;

/// <summary>What a character of the text belongs to; where findings overlap, the later one shows.</summary>
internal enum Paint : byte
{
    None,
    Content,
    Temporal,
    Quantity,
    Source,
    Cue,
}

/// <summary>The colours of findings, as terminals understand them.</summary>
internal static class Palette
{
    public const string Reset = "\e[0m";
    public const string Heading = "\e[1m";

    /// <summary>The escape sequence that begins a paint.</summary>
    public static string Begin(Paint paint) => paint switch
    {
        Paint.Content => "\e[32m",
        Paint.Temporal => "\e[36m",
        Paint.Quantity => "\e[1;33m",
        Paint.Source => "\e[1;35m",
        Paint.Cue => "\e[1;4;34m",
        _ => Reset,
    };

    /// <summary>The paint of every character of a document.</summary>
    public static Paint[] PaintOf(Document document)
    {
        var paints = new Paint[document.Text.Length];
        foreach (var attribution in document.Attributions)
        {
            foreach (var span in attribution.Content)
                Fill(paints, span, Paint.Content);
        }
        foreach (var temporal in document.Temporals)
            Fill(paints, temporal.Span, Paint.Temporal);
        foreach (var quantity in document.Quantities)
            Fill(paints, quantity.Span, Paint.Quantity);
        foreach (var attribution in document.Attributions)
        {
            Fill(paints, attribution.Source?.Span ?? default, Paint.Source);
            Fill(paints, attribution.Cue, Paint.Cue);
        }
        return paints;
    }

    private static void Fill(Paint[] paints, TextSpan span, Paint paint) => paints.AsSpan(span.Start, span.Length).Fill(paint);
}
