namespace Berita.Extraction.Tests.Attributions;

/// <summary>A text as the readers of attributions see it.</summary>
internal static class ReadText
{
    public static SpeechView View(string text)
    {
        var buffer = new DocumentBuffer();
        new BeritaExtractor().Extract(text, buffer);
        return new(new TokenView(text, buffer.TokenList.Items, Lexicon.Indonesian), buffer.AttributionLists.Speech.Items);
    }
}
