using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Berita.Extraction.Tests.Json;

public class JsonLineExtractorTests
{
    private static readonly BeritaExtractor s_extractor = new();

    [Theory]
    [InlineData("""{"text":"Halo"}""", """{"text":"Halo",""")]
    [InlineData("""{"id":"a1","text":"Halo"}""", """{"id":"a1","text":"Halo",""")]
    [InlineData("""{"text":"Halo","id":1.50e3}""", """{"id":1.50e3,"text":"Halo",""")]
    [InlineData("""{"id":-0,"text":""}""", """{"id":-0,"text":"",""")]
    [InlineData("""{"id":"\u0041\/\ud800","text":"Halo"}""", """{"id":"\u0041\/\ud800","text":"Halo",""")]
    [InlineData("""{"id":null,"text":"Halo","date":null}""", """{"text":"Halo",""")]
    [InlineData("""  { "other" : {"text":[1,{}]}, "text" : "Halo" }  """, """{"text":"Halo",""")]
    [InlineData("""{"te\u0078t":"Halo","\ud800":1}""", """{"text":"Halo",""")]
    [InlineData("""{"text":"lama","text":"baru"}""", """{"text":"baru",""")]
    [InlineData("""{"text":"\ud800 \u201cx\u201d"}""", """{"text":"\ud800 “x”",""")]
    public void SoundLine_BecomesItsDocument(string line, string start)
    {
        var (problem, output) = Extract(line, default);

        Assert.Null(problem);
        Assert.StartsWith(start, output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "malformed JSON at byte")]
    [InlineData("{\"text\":\"a\"", "malformed JSON at byte")]
    [InlineData("{\"text\":\"a\"} {}", "malformed JSON at byte")]
    [InlineData("{\"text\":\"a\nb\"}", "malformed JSON at byte")]
    [InlineData("{'text':'a'}", "malformed JSON at byte")]
    [InlineData("[\"text\"]", "the line is not a JSON object")]
    [InlineData("\"text\"", "the line is not a JSON object")]
    [InlineData("{}", "\"text\" is missing")]
    [InlineData("{\"Text\":\"a\"}", "\"text\" is missing")]
    [InlineData("{\"text\":null}", "\"text\" is not a string")]
    [InlineData("{\"text\":[\"a\"]}", "\"text\" is not a string")]
    [InlineData("{\"text\":\"a\",\"id\":true}", "\"id\" is neither a string nor a number")]
    [InlineData("{\"text\":\"a\",\"id\":[1]}", "\"id\" is neither a string nor a number")]
    [InlineData("{\"text\":\"a\",\"date\":\"2025-02-30\"}", "\"date\" is not a date of the form YYYY-MM-DD")]
    [InlineData("{\"text\":\"a\",\"date\":\"28 April 2025\"}", "\"date\" is not a date of the form YYYY-MM-DD")]
    [InlineData("{\"text\":\"a\",\"date\":20250428}", "\"date\" is not a date of the form YYYY-MM-DD")]
    public void BadLine_IsSaidToBe_AndWritesNothing(string line, string problem)
    {
        var (actual, output) = Extract(line, default);

        Assert.StartsWith(problem, actual, StringComparison.Ordinal);
        Assert.Equal("", output);
    }

    // the text is read apart from the rest: bytes are counted as if it were not
    [Theory]
    [InlineData("""{"text":"a\"b" "id":1}""", 16)]
    [InlineData("""{"text":"a","text":"b",}""", 24)]
    [InlineData("""{"text" : "a\x"}""", 14)]
    [InlineData("""{"text":"a\u12"}""", 15)]
    [InlineData("""{"text":"ab""", 12)]
    [InlineData("{\"id\":1,\n\"text\":\"a\" 2}", 12)]
    [InlineData("{\"text\":\"a\",\n\"id\" 2}", 6)]
    public void MalformedLine_IsNamedByItsByte(string line, int number)
    {
        Assert.Equal($"malformed JSON at byte {number}", Extract(line, default).Problem);
        Assert.Equal(number - 1, Record.Exception(() => JsonDocument.Parse(line)) is JsonException e ? e.BytePositionInLine : null);
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreABadLine()
    {
        using var lines = new JsonLineExtractor(s_extractor);

        Assert.Equal("the line is not UTF-8", lines.Extract([.. "{\"text\":\""u8, 0xc3, .. "\"}"u8], default, new ArrayBufferWriter<byte>()));
    }

    [Theory]
    [InlineData("""{"text":"Halo"}""", "")]
    [InlineData("""{"id":"\u0041 b","text":"Halo"}""", """
        "\u0041 b"
        """)]
    [InlineData("""{"text":"Halo","id":1.50e3}""", "1.50e3")]
    [InlineData("""{"id":1,"id":null,"text":"Halo"}""", "")]
    public void Check_TellsTheIdOfASoundLine(string line, string id)
    {
        using var lines = new JsonLineExtractor(s_extractor);

        Assert.Null(lines.Check(Encoding.UTF8.GetBytes(line), out var actual));

        Assert.Equal(id, Encoding.UTF8.GetString(actual));
    }

    [Fact]
    public void Check_SaysOfABadLineWhatExtractSays()
    {
        using var lines = new JsonLineExtractor(new BeritaExtractor(new() { MaxTextLength = 3 }));
        foreach (var line in new[] { "", "{\"id\":1}", "{\"id\":1,\"text\":5}", "{\"id\":1,\"text\":\"Halo\"}" })
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            var problem = lines.Check(bytes, out var id);

            Assert.NotNull(problem);
            Assert.Equal(lines.Extract(bytes, default, new ArrayBufferWriter<byte>()), problem);
            Assert.Equal("", Encoding.UTF8.GetString(id));
        }
    }

    [Fact]
    public void DateOfTheLine_GoesBeforeThatOfTheCaller()
    {
        var context = new DocumentContext { PublishedOn = new(2020, 1, 1) };

        Assert.Contains("\"resolved\":\"2025-04-27\"", Extract("""{"text":"Ia datang kemarin.","date":"2025-04-28"}""", context).Output, StringComparison.Ordinal);
        Assert.Contains("\"resolved\":\"2019-12-31\"", Extract("""{"text":"Ia datang kemarin."}""", context).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OneExtractor_DoesLineAfterLine()
    {
        using var lines = new JsonLineExtractor(s_extractor, withTokens: false);
        var output = new ArrayBufferWriter<byte>();
        foreach (var line in new[] { "{\"text\":\"satu\",\"id\":1}", "rusak", "{\"text\":\"dua\"}" })
            lines.Extract(Encoding.UTF8.GetBytes(line), default, output);

        var written = Encoding.UTF8.GetString(output.WrittenSpan).Split('\n');
        Assert.StartsWith("{\"id\":1,\"text\":\"satu\",", written[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"text\":\"dua\",", written[1], StringComparison.Ordinal);
        Assert.Equal([""], written[2..]);
    }

    [Fact]
    public void TextLongerThanTheLimit_IsABadLine()
    {
        using var lines = new JsonLineExtractor(new(new() { MaxTextLength = 3 }));

        Assert.NotNull(lines.Extract("{\"text\":\"empat\"}"u8, default, new ArrayBufferWriter<byte>()));
        Assert.Null(lines.Extract("{\"text\":\"dua\"}"u8, default, new ArrayBufferWriter<byte>()));
    }

    private static (string? Problem, string Output) Extract(string line, DocumentContext context)
    {
        using var lines = new JsonLineExtractor(s_extractor);
        var output = new ArrayBufferWriter<byte>();
        var problem = lines.Extract(Encoding.UTF8.GetBytes(line), context, output);
        return (problem, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
