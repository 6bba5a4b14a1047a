using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Berita.Extraction.Tests.Json;

public class JsonStringTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("Halo", "\"Halo\"")]
    [InlineData("“kutip” é 😀", "\"“kutip” é 😀\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\n\r\t\b\f\0\x1f\x7f", "\"\\n\\r\\t\\b\\f\\u0000\\u001f\\u007f\"")]
    public void Encode_LeavesLettersReadable(string text, string json) => Assert.Equal(json, Encode(text));

    [Theory]
    [InlineData("Halo", "Halo")]
    [InlineData(@"\u0041\u00e9\u201C", "Aé“")]
    [InlineData(@"\n\r\t\b\f\/\\\""", "\n\r\t\b\f/\\\"")]
    [InlineData(@"\ud83d\ude00", "😀")]
    public void Decode_ReadsEveryEscape(string escaped, string text) => Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(escaped)));

    // not inline data: attributes hold UTF-8
    [Fact]
    public void LoneSurrogates_AreEscaped()
    {
        Assert.Equal("\"\\ud800\"", Encode("\ud800"));
        Assert.Equal("\"x\\udc00y\"", Encode("x\udc00y"));
        Assert.Equal("\"\\ud800😀\\udfff\"", Encode("\ud800\ud83d\ude00\udfff"));
        Assert.Equal("\ud800x\udc00", Decode(@"\uD800x\udc00"u8.ToArray()));
    }

    [Fact]
    public void Decode_BytesThatAreNotUtf8_AreRefused() => Assert.Null(Decode([0x61, 0xff]));

    [Theory]
    [InlineData("""Halo" : 1""", "Halo", 5)]
    [InlineData("\"", "", 1)]
    [InlineData("""a\"b\\",""", "a\"b\\", 7)]
    [InlineData("""\u201cKami\u201D é😀\n" """, "“Kami” é😀\n", 26)]
    [InlineData("""\/\b\f\r\t"}""", "/\b\f\r\t", 11)]
    public void DecodeQuoted_ReadsToTheClosingQuotationMark(string json, string text, int used)
    {
        Assert.Equal((used, text), DecodeQuoted(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData("no end")]
    [InlineData("")]
    [InlineData("a\nb\"")]
    [InlineData("\\")]
    [InlineData("""\x12345" """)]
    [InlineData("""\u12g4" """)]
    [InlineData("""\u12""")]
    public void DecodeQuoted_OfNoSoundString_ReadsNothing(string json) =>
        Assert.Equal(0, DecodeQuoted(Encoding.UTF8.GetBytes(json)).Used);

    [Fact]
    public void EncodeThenDecode_GivesEveryCodeUnitBack()
    {
        var all = string.Create(0x10000, 0, static (to, _) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = (char)i;
        });

        Assert.Equal(all, Decode(Encoding.UTF8.GetBytes(Encode(all)[1..^1])));
    }

    [Fact]
    public void Encode_WritesWhatOtherReadersRead()
    {
        var all = new string([.. Enumerable.Range(0, 0xd800).Select(c => (char)c)]);

        Assert.Equal(all, JsonDocument.Parse(Encode(all)).RootElement.GetString());
    }

    private static (int Used, string Text) DecodeQuoted(byte[] json)
    {
        var to = new char[json.Length];
        var used = JsonString.DecodeQuoted(json, to, out var length);
        return (used, new string(to, 0, length));
    }

    private static string Encode(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(1);
        var length = JsonString.Encode(text, ref bytes, 0);
        var json = Encoding.UTF8.GetString(bytes, 0, length);
        ArrayPool<byte>.Shared.Return(bytes);
        return json;
    }

    private static string? Decode(byte[] escaped)
    {
        var characters = new char[escaped.Length];
        return JsonString.TryDecode(escaped, characters, out var length) ? new string(characters, 0, length) : null;
    }
}
