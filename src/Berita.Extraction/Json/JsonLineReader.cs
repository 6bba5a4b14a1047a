using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Berita.Extraction;

/// <summary>Reads a line <c>{"id"?, "text", "date"?}</c>; its memory is used again for the next.</summary>
internal sealed class JsonLineReader
{
    private const int DateLength = 10;
    private const int LongestEscape = 6;

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 512 };

    private char[] _text = [];
    private int _length;

    /// <summary>The text of the line.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Where in the line the value of <c>id</c> stands, quotation marks included; empty where there is none.</summary>
    public TextSpan Id { get; private set; }

    /// <summary>The date of the line, null where there is none.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <returns>What is wrong with it, null where nothing is.</returns>
    public string? Read(ReadOnlySpan<byte> line)
    {
        _length = -1;
        Id = default;
        Date = null;
        if (!Utf8.IsValid(line))
            return "the line is not UTF-8";
        try
        {
            return ReadObject(line);
        }
        catch (JsonException e)
        {
            return string.Create(CultureInfo.InvariantCulture, $"malformed JSON at byte {e.BytePositionInLine + 1}");
        }
    }

    private string? ReadObject(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, s_options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return "the line is not a JSON object";
        string? problem = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            problem ??= ReadProperty(ref reader);
        // whatever stands behind the object is malformed
        reader.Read();
        return problem ?? (_length < 0 ? "\"text\" is missing" : null);
    }

    private string? ReadProperty(ref Utf8JsonReader reader)
    {
        if (IsNamed(reader, "text"u8))
            return ReadText(ref reader);
        if (IsNamed(reader, "id"u8))
            return ReadId(ref reader);
        if (IsNamed(reader, "date"u8))
            return ReadDate(ref reader);
        reader.Skip();
        return null;
    }

    // ValueTextEquals refuses names with lone surrogates
    private static bool IsNamed(in Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueIsEscaped ? DecodedEquals(reader.ValueSpan, name) : reader.ValueSpan.SequenceEqual(name);

    private static bool DecodedEquals(ReadOnlySpan<byte> escaped, ReadOnlySpan<byte> name)
    {
        if (escaped.Length > name.Length * LongestEscape)
            return false;
        Span<char> decoded = stackalloc char[escaped.Length];
        return JsonString.TryDecode(escaped, decoded, out var length) && System.Text.Ascii.Equals(name, decoded[..length]);
    }

    private string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return "\"text\" is not a string";
        }
        if (_text.Length < reader.ValueSpan.Length)
            _text = new char[reader.ValueSpan.Length + reader.ValueSpan.Length / 4];
        JsonString.TryDecode(reader.ValueSpan, _text, out _length);
        return null;
    }

    private string? ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        Id = reader.TokenType is JsonTokenType.String or JsonTokenType.Number
            ? new((int)reader.TokenStartIndex, (int)reader.BytesConsumed)
            : default;
        if (!Id.IsEmpty || reader.TokenType == JsonTokenType.Null)
            return null;
        reader.Skip();
        return "\"id\" is neither a string nor a number";
    }

    private string? ReadDate(ref Utf8JsonReader reader)
    {
        reader.Read();
        Date = reader.TokenType == JsonTokenType.String ? ParseDate(reader.ValueSpan) : null;
        if (Date is not null || reader.TokenType == JsonTokenType.Null)
            return null;
        reader.Skip();
        return "\"date\" is not a date of the form YYYY-MM-DD";
    }

    private static DateOnly? ParseDate(ReadOnlySpan<byte> escaped)
    {
        Span<char> decoded = stackalloc char[DateLength * LongestEscape];
        return escaped.Length <= decoded.Length
            && JsonString.TryDecode(escaped, decoded, out var length)
            && DateOnly.TryParseExact(decoded[..length], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : null;
    }
}
