using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Reads an attribution back from JSON.</summary>
internal static class AttributionJsonReader
{
    private static readonly string[] s_forms = Enum.GetNames<AttributionForm>();
    private static readonly string[] s_acts = Enum.GetNames<AttributionAct>();

    public static void Read(JsonElement json, string text, AttributionLists lists)
    {
        var contentStart = lists.Content.Count;
        foreach (var span in DocumentJsonReader.Items(json, "content"))
            lists.Content.Add(DocumentJsonReader.ReadEnds(span, text));
        var relayStart = lists.Relays.Count;
        foreach (var relay in DocumentJsonReader.Items(json, "relays"))
            lists.Relays.Add(new(DocumentJsonReader.ReadSpan(relay, "cue", text), ReadSource(relay, text) ?? throw DocumentJsonReader.Wrong("source")));
        lists.Records.Add(new()
        {
            Span = DocumentJsonReader.ReadEnds(json, text),
            Form = (AttributionForm)DocumentJsonReader.ReadName(json, "form", s_forms),
            Act = (AttributionAct)DocumentJsonReader.ReadName(json, "act", s_acts),
            Cue = DocumentJsonReader.ReadSpan(json, "cue", text),
            Source = ReadSource(json, text),
            Speaker = FindSpeaker(json, text),
            Addressee = DocumentJsonReader.ReadSpan(json, "addressee", text),
            ContentStart = contentStart,
            ContentCount = lists.Content.Count - contentStart,
            RelayStart = relayStart,
            RelayCount = lists.Relays.Count - relayStart,
        });
    }

    private static Source? ReadSource(JsonElement json, string text) =>
        DocumentJsonReader.TryGet(json, "source", out var source)
            ? new Source(
                DocumentJsonReader.ReadEnds(source, text),
                DocumentJsonReader.ReadSpan(source, "person", text),
                DocumentJsonReader.ReadSpan(source, "role", text),
                DocumentJsonReader.ReadSpan(source, "affiliation", text))
            : null;

    // JSON carries the name alone; where the text has it first is as good a place as any.
    private static TextSpan FindSpeaker(JsonElement json, string text)
    {
        if (DocumentJsonReader.ReadString(json, "speaker") is not { Length: > 0 } name)
            return default;
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return start >= 0 ? new(start, start + name.Length) : throw new JsonException($"The speaker {name} is not named in the text.");
    }
}
