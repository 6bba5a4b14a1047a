using System.Runtime.InteropServices;
using System.Text.Json;

namespace Berita.Extraction;

/// <summary>Reads documents back from the JSON that <see cref="DocumentJson"/> writes.</summary>
internal static class DocumentJsonReader
{
    private static readonly string[] s_tokenKinds = Enum.GetNames<TokenKind>();
    private static readonly string[] s_temporalKinds = Enum.GetNames<TemporalKind>();

    public static Document Read(JsonElement json, TokenStyle style = TokenStyle.News)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new JsonException("A document is a JSON object.");
        var text = ReadString(json, "text") ?? throw new JsonException("A document has a text.");
        var buffer = new DocumentBuffer();
        foreach (var token in Items(json, "tokens"))
            ReadToken(token, text, buffer.TokenList);
        foreach (var sentence in Items(json, "sentences"))
            ReadSentence(sentence, text, buffer);
        foreach (var quantity in Items(json, "quantities"))
            buffer.QuantityList.Add(QuantityJsonReader.Read(quantity, text));
        foreach (var temporal in Items(json, "temporals"))
            buffer.TemporalList.Add(ReadTemporal(temporal, text));
        foreach (var attribution in Items(json, "attributions"))
            AttributionJsonReader.Read(attribution, text, buffer.AttributionLists);
        return new Document(text, buffer, style, Lexicon.WithoutSpeech);
    }

    /// <summary>The items of an array; none where it is absent or null.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement json, string name)
    {
        if (!TryGet(json, name, out var array))
            return [];
        return array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : throw Wrong(name);
    }

    /// <summary>A property that is there and not null.</summary>
    public static bool TryGet(JsonElement json, string name, out JsonElement value) =>
        json.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A string with its lone surrogates; null where it is absent or null.</summary>
    public static string? ReadString(JsonElement json, string name)
    {
        if (!TryGet(json, name, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw Wrong(name);
        var escaped = JsonMarshal.GetRawUtf8Value(value)[1..^1];
        var characters = new char[escaped.Length];
        return JsonString.TryDecode(escaped, characters, out var length) ? new string(characters, 0, length) : throw Wrong(name);
    }

    /// <summary>The span of an object with <c>start</c> and <c>end</c>.</summary>
    public static TextSpan ReadEnds(JsonElement json, string text)
    {
        if (json.ValueKind != JsonValueKind.Object
            || !TryGet(json, "start", out var from) || from.ValueKind != JsonValueKind.Number || !from.TryGetInt32(out var start)
            || !TryGet(json, "end", out var to) || to.ValueKind != JsonValueKind.Number || !to.TryGetInt32(out var end))
            throw Wrong("start and end");
        return start >= 0 && start <= end && end <= text.Length
            ? new(start, end)
            : throw new JsonException($"The span {new TextSpan(start, end)} does not lie in the text.");
    }

    /// <summary>The span of a property; the empty span where it is absent.</summary>
    public static TextSpan ReadSpan(JsonElement json, string name, string text) =>
        TryGet(json, name, out var span) ? ReadEnds(span, text) : default;

    /// <summary>The value of an enumeration whose names are <paramref name="names"/>.</summary>
    public static int ReadName(JsonElement json, string property, string[] names)
    {
        var index = Array.FindIndex(names, n => n.Equals(ReadString(json, property), StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : throw Wrong(property);
    }

    public static JsonException Wrong(string name) => new($"The value of {name} is missing or of the wrong type.");

    private static void ReadToken(JsonElement json, string text, BufferList<Token> tokens)
    {
        var span = ReadEnds(json, text);
        tokens.Add(new(span.Start, span.End, (TokenKind)ReadName(json, "kind", s_tokenKinds)));
    }

    private static void ReadSentence(JsonElement json, string text, DocumentBuffer buffer)
    {
        var span = ReadEnds(json, text);
        var first = buffer.SentenceList.Count == 0 ? 0 : buffer.Sentences[^1].FirstToken + buffer.Sentences[^1].TokenCount;
        while (first < buffer.Tokens.Length && buffer.Tokens[first].Start < span.Start)
            first++;
        var next = first;
        while (next < buffer.Tokens.Length && buffer.Tokens[next].End <= span.End)
            next++;
        buffer.SentenceList.Add(new(span.Start, span.End, first, next - first));
    }

    private static Temporal ReadTemporal(JsonElement json, string text) => new()
    {
        Span = ReadEnds(json, text),
        Kind = (TemporalKind)ReadName(json, "kind", s_temporalKinds),
        Value = ReadString(json, "value"),
        Relative = ReadString(json, "relative"),
        Resolved = ReadString(json, "resolved"),
    };
}
