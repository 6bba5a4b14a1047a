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

    // A reader takes a string with escapes byte by byte: the text is read past it, and another reader goes on from where this one stands.
    private static readonly (JsonReaderState State, int Length) s_behindText = ReadEmptyText();

    private char[] _text = [];
    private int _length;

    // where in the line the bytes of the reader begin
    private int _start;

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
        _start = 0;
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
            return string.Create(CultureInfo.InvariantCulture, $"malformed JSON at byte {e.BytePositionInLine + 1 + BytesBefore(line, e)}");
        }
    }

    // A byte is counted from the last line end before it, which a line may have where it is not from a file of lines.
    private int BytesBefore(ReadOnlySpan<byte> line, JsonException e) =>
        _start == 0 || e.LineNumber > 0 ? 0 : _start - (line[.._start].LastIndexOf((byte)'\n') + 1) - s_behindText.Length;

    private static (JsonReaderState State, int Length) ReadEmptyText()
    {
        var reader = new Utf8JsonReader("""{"":"" """u8, isFinalBlock: false, new(s_options));
        while (reader.TokenType != JsonTokenType.String)
            reader.Read();
        return (reader.CurrentState, (int)reader.BytesConsumed);
    }

    private string? ReadObject(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, s_options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return "the line is not a JSON object";
        string? problem = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            problem ??= ReadProperty(ref reader, line);
        // whatever stands behind the object is malformed
        reader.Read();
        return problem ?? (_length < 0 ? "\"text\" is missing" : null);
    }

    private string? ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        if (IsNamed(reader, "text"u8))
            return TryReadText(ref reader, line) ? null : RefuseText(ref reader);
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

    // where the string is not sound nothing is read: the reader says what is wrong with it
    private bool TryReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        var at = _start + (int)reader.BytesConsumed;
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            at++;
        if (at == line.Length || line[at] != '"')
            return false;
        var json = line[(at + 1)..];
        if (_text.Length < json.Length)
            _text = new char[json.Length + json.Length / 4];
        var used = JsonString.DecodeQuoted(json, _text, out var length);
        if (used == 0)
            return false;
        _length = length;
        _start = at + 1 + used;
        reader = new Utf8JsonReader(line[_start..], isFinalBlock: true, s_behindText.State);
        return true;
    }

    // any sound string is read by now; of one that is none the reader throws
    private static string RefuseText(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
        return "\"text\" is not a string";
    }

    private string? ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        Id = reader.TokenType is JsonTokenType.String or JsonTokenType.Number
            ? new(_start + (int)reader.TokenStartIndex, _start + (int)reader.BytesConsumed)
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
