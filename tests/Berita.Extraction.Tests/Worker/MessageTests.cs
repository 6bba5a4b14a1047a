using System.Diagnostics;
using System.Text;
using ExtractWorker;
using RabbitMQ.Client;
using Headers = ExtractWorker.Headers;

namespace Berita.Extraction.Tests.Worker;

public class MessageTests
{
    private const string Parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static readonly string s_version = typeof(BeritaExtractor).Assembly.GetName().Version!.ToString(3);

    [Fact]
    public void Key_IsTheIdAsItStands_AndTheVersion()
    {
        Assert.Equal("7", MessageKey.OfId("7"u8));
        Assert.Equal("\"7\"", MessageKey.OfId("\"7\""u8));
        Assert.Equal("arsip.ndjson#12", MessageKey.OfLine("arsip.ndjson", 12));
        Assert.Equal("7@" + s_version, MessageKey.OfResult("7"));
    }

    [Fact]
    public void LongId_IsHashed_SoThatTheKeyFitsAMessageId()
    {
        var (one, two) = (Encoding.UTF8.GetBytes(new string('é', 150)), Encoding.UTF8.GetBytes(new string('é', 149) + "e"));

        Assert.InRange(Encoding.UTF8.GetByteCount(MessageKey.OfResult(MessageKey.OfId(one))), 1, 255);
        Assert.NotEqual(MessageKey.OfId(one), MessageKey.OfId(two), StringComparer.Ordinal);
        Assert.Equal(MessageKey.OfId(one), MessageKey.OfId(one.ToArray()), StringComparer.Ordinal);
    }

    [Fact]
    public void Result_HasKeyAndHeadersOfItsDocument_WithoutTheBrokersOwn()
    {
        var document = Document(("berita-line", 12L), ("traceparent", Encoding.UTF8.GetBytes(Parent)), ("redaksi", "Wartawan"), ("x-delivery-count", 2L));

        var result = new Reply(document, "\"a\""u8.ToArray(), problem: null, step: null).Properties;

        Assert.Equal("\"a\"@" + s_version, result.MessageId);
        Assert.Equal("arsip#12", result.CorrelationId);
        Assert.Equal(12, Headers.Number(result, Headers.Line));
        Assert.Equal(Parent, Headers.Text(result, "traceparent"));
        Assert.Equal("Wartawan", Headers.Text(result, "redaksi"));
        Assert.Equal(s_version, Headers.Text(result, Headers.Version));
        Assert.Equal(2, Headers.Returns(document));
        Assert.Equal(0, Headers.Returns(result));
        Assert.Null(Headers.Text(result, Headers.Reason));
    }

    [Fact]
    public void DeadLetter_SaysWhy_InTheWorkersWordsOrTheBrokers()
    {
        var dead = new Reply(Document(("berita-line", 3)), [], "\"text\" is missing", step: null).Properties;

        Assert.Equal("\"text\" is missing", Headers.ReasonOf(dead));
        Assert.Equal("arsip#12@" + s_version, dead.MessageId);
        Assert.Equal(3, Headers.Number(dead, Headers.Line));
        Assert.Equal("given up by the broker: delivery_limit", Headers.ReasonOf(Document(("x-first-death-reason", "delivery_limit"u8.ToArray()))));
    }

    [Fact]
    public void Trace_GoesOnFromStepToStep()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Tracing.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        var document = Document(("traceparent", Encoding.UTF8.GetBytes(Parent)));

        using var step = Tracing.Start("extract", ActivityKind.Consumer, document);
        var result = new Reply(document, [], problem: null, step).Properties;

        Assert.Equal("0af7651916cd43dd8448eb211c80319c", step!.TraceId.ToHexString());
        Assert.Equal("b7ad6b7169203331", step.ParentSpanId.ToHexString());
        Assert.Equal($"00-0af7651916cd43dd8448eb211c80319c-{step.SpanId.ToHexString()}-01", Headers.Text(result, "traceparent"));
    }

    private static BasicProperties Document(params (string Name, object? Value)[] headers) => new()
    {
        MessageId = "arsip#12",
        Headers = headers.ToDictionary(h => h.Name, h => h.Value, StringComparer.Ordinal),
    };
}
