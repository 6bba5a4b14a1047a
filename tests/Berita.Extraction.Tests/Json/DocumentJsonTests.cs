using System.Buffers;
using System.Text;
using System.Text.Json;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Json;

public class DocumentJsonTests
{
    private static readonly BeritaExtractor s_extractor = new();

    public static TheoryData<string> Seeds => [.. Repository.SeedPaths.Select(p => Path.GetFileName(p))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WriteAndRead_GiveTheSameDocument(string seed)
    {
        var document = s_extractor.Extract(Repository.Read("seeds", seed), new() { PublishedOn = new(2025, 4, 30) });

        AssertSame(document, DocumentJson.Read(document.ToJson()));
        AssertSame(document, JsonSerializer.Deserialize(JsonSerializer.Serialize(document, BeritaJsonContext.Default.Document), BeritaJsonContext.Default.Document)!);
        Assert.Equal(document.ToJson(), DocumentJson.Read(document.ToJson()).ToJson());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Write_FromABuffer_IsWriteFromADocument(string seed)
    {
        var text = Repository.Read("seeds", seed);
        var buffer = new DocumentBuffer();
        s_extractor.Extract(text, buffer);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, DocumentJson.WriterOptions))
            DocumentJson.Write(writer, text, buffer);

        Assert.Equal(s_extractor.Extract(text).ToJson(), Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Theory]
    [InlineData("100.00", "100")]
    [InlineData("0.000", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("-3", "-3")]
    [InlineData("1000000000000000", "1000000000000000")]
    [InlineData("0.0000000001", "0.0000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.6666666666666666666666666667", "0.6666666666666666666666666667")]
    public void Numbers_HaveNoExponentAndNoZerosAtTheEnd(string number, string json)
    {
        var document = Make(new Quantity { Span = new(0, 1), Number = new(0, 1), Min = decimal.Parse(number, null), MinInclusive = true });

        Assert.Contains($"\"min\":{json},\"max\":null,", document.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Quantity_HasTheShapeOfTheContract()
    {
        var quantity = new Quantity
        {
            Span = new(0, 9),
            Kind = QuantityKind.Measure,
            Number = new(2, 3),
            Modifier = new(0, 1),
            Unit = new(new(4, 6), "km"),
            Classifier = new(6, 7),
            Per = new(new(8, 9), "h"),
            Min = 60,
            Max = 70,
            MinInclusive = true,
            Approximate = true,
            Base = new(16.7m, null, "m/s"),
        };

        Assert.EndsWith(
            """
            "quantities":[{"start":0,"end":9,"kind":"measure","number":{"start":2,"end":3},"modifier":{"start":0,"end":1},"unit":{"start":4,"end":6,"code":"km"},"classifier":{"start":6,"end":7},"per":{"start":8,"end":9,"code":"h"},"min":60,"max":70,"minInclusive":true,"maxInclusive":false,"approximate":true,"base":{"min":16.7,"max":null,"code":"m/s"}}],"temporals":[],"attributions":[]}
            """,
            Make(quantity).ToJson(withTokens: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Attribution_HasTheShapeOfTheContract()
    {
        var buffer = new DocumentBuffer();
        buffer.AttributionLists.Content.Add(new(0, 2));
        buffer.AttributionLists.Relays.Add(new(new(5, 6), new Source(new(6, 7))));
        buffer.AttributionLists.Records.Add(new()
        {
            Span = new(0, 10),
            Form = AttributionForm.Mixed,
            Act = AttributionAct.Urge,
            Cue = new(2, 3),
            Source = new Source(new(3, 5), new(4, 5), new(3, 4)),
            Speaker = new(4, 5),
            Addressee = new(8, 9),
            ContentCount = 1,
            RelayCount = 1,
        });
        var document = new Document("abcdefghij", buffer, TokenStyle.News, Lexicon.Indonesian);

        Assert.Equal(
            """
            {"text":"abcdefghij","quantities":[],"temporals":[],"attributions":[{"start":0,"end":10,"form":"mixed","act":"urge","cue":{"start":2,"end":3},"source":{"start":3,"end":5,"person":{"start":4,"end":5},"role":{"start":3,"end":4}},"speaker":"e","content":[{"start":0,"end":2}],"relays":[{"cue":{"start":5,"end":6},"source":{"start":6,"end":7}}],"addressee":{"start":8,"end":9}}]}
            """,
            document.ToJson(withTokens: false));
    }

    [Fact]
    public void Tokens_HaveTheirKindsAndParts()
    {
        Assert.StartsWith(
            """
            {"text":"Pasukannya 5.","sentences":[{"start":0,"end":13}],"tokens":[{"start":0,"end":10,"kind":"word","parts":[{"start":0,"end":7},{"start":7,"end":10}]},{"start":11,"end":12,"kind":"number"},{"start":12,"end":13,"kind":"punctuation"}],
            """,
            s_extractor.Extract("Pasukannya 5.").ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Id_ComesBackAsItCame()
    {
        using var id = JsonDocument.Parse("1.50e3");
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, DocumentJson.WriterOptions))
            DocumentJson.Write(writer, s_extractor.Extract("x"), id.RootElement, withTokens: false);

        Assert.StartsWith("{\"id\":1.50e3,\"text\":\"x\",", Encoding.UTF8.GetString(bytes.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void LoneSurrogates_Survive()
    {
        var document = s_extractor.Extract("a \ud800 b \udc00");

        Assert.Contains("\"text\":\"a \\ud800 b \\udc00\"", document.ToJson(), StringComparison.Ordinal);
        Assert.Equal(document.Text, DocumentJson.Read(document.ToJson()).Text);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"text\":5}")]
    [InlineData("{\"text\":\"a\",\"tokens\":5}")]
    [InlineData("{\"text\":\"a\",\"tokens\":[{\"start\":0,\"end\":1}]}")]
    [InlineData("{\"text\":\"a\",\"tokens\":[{\"start\":0,\"end\":2,\"kind\":\"word\"}]}")]
    [InlineData("{\"text\":\"a\",\"sentences\":[{\"start\":\"0\",\"end\":1}]}")]
    [InlineData("{\"text\":\"a\",\"sentences\":[5]}")]
    [InlineData("{\"text\":\"a\",\"quantities\":[{\"start\":0,\"end\":1,\"kind\":\"many\"}]}")]
    [InlineData("{\"text\":\"a\",\"attributions\":[{\"start\":0,\"end\":1,\"form\":\"direct\",\"act\":\"say\",\"speaker\":\"b\"}]}")]
    public void Read_WhatIsNoDocument_SaysSo(string json) => Assert.Throws<JsonException>(() => DocumentJson.Read(json));

    [Fact]
    public void Read_NullAndAbsent_AreAlike()
    {
        var document = DocumentJson.Read("""{"id":1,"text":"ab","tokens":null,"quantities":[{"start":0,"end":1,"kind":"count","number":{"start":0,"end":1},"unit":null,"min":null,"base":null,"note":"x"}]}""");

        Assert.Null(Assert.Single(document.Quantities).Unit);
        Assert.Empty(document.Tokens);
    }

    private static Document Make(Quantity quantity)
    {
        var buffer = new DocumentBuffer();
        buffer.QuantityList.Add(quantity);
        return new("abcdefghij", buffer, TokenStyle.News, Lexicon.Indonesian);
    }

    private static void AssertSame(Document expected, Document actual)
    {
        Assert.Equal(expected.Text, actual.Text);
        Assert.Equal(expected.Tokens, actual.Tokens);
        Assert.Equal(expected.Sentences, actual.Sentences);
        Assert.Equal(expected.Quantities, actual.Quantities);
        Assert.Equal(expected.Temporals, actual.Temporals);
        Assert.Equal(expected.Attributions.Count, actual.Attributions.Count);
        foreach (var (e, a) in expected.Attributions.Zip(actual.Attributions))
        {
            Assert.Equal((e.Span, e.Form, e.Act, e.Cue, e.Source, e.Addressee), (a.Span, a.Form, a.Act, a.Cue, a.Source, a.Addressee));
            Assert.Equal(expected[e.Speaker], actual[a.Speaker]);
            Assert.Equal(e.Content.ToArray(), a.Content.ToArray());
            Assert.Equal(e.Relays.ToArray(), a.Relays.ToArray());
        }
    }
}
