using System.Text;
using ExtractWorker;

namespace Berita.Extraction.Tests.Worker;

public sealed class CollectTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Output => Path.Combine(_folder, "out.ndjson");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tally_CountsTheFirstOfEachDocument()
    {
        var tally = new Tally();

        Assert.Equal([true, true, false, false, true], new[] { tally.Add("1", null), tally.Add("2", "rusak"), tally.Add("1", null), tally.Add("2", null), tally.Add("\"1\"", null) });

        Assert.Equal("2 documents, 1 dead letters, 2 repeats", tally.ToString());
        Assert.Equal(3, tally.Final);
    }

    [Fact]
    public void Spool_IsSortedAtTheEnd_WithoutDeadLetters()
    {
        using (var sink = new SpoolSink(Output))
        {
            foreach (var arrival in new[] { Result(3, "c"), Result(null, "z"), Dead(2, "b"), Result(1, "a") })
                sink.Add(arrival);
            sink.Finish();
        }

        Assert.Equal("{\"a\"}\n{\"c\"}\n{\"z\"}\n", File.ReadAllText(Output));
        Assert.Equal([Output], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Spool_GoesOnAfterACrash_ButForHalfALine()
    {
        using (var sink = new SpoolSink(Output))
        {
            sink.Add(Result(2, "tab\there"));
            sink.Add(Dead(3, "rusak"));
            sink.Flush();
        }
        File.AppendAllText(Output + ".spool", "{\"line\":1,\"key\":\"a\"}\t{\"a");

        using (var sink = new SpoolSink(Output))
        {
            Assert.Equal([("tab\there", null), ("rusak", "sebab")], sink.Earlier);
            sink.Add(Result(1, "a"));
            sink.Finish();
        }

        Assert.Equal("{\"a\"}\n{\"tab\there\"}\n", File.ReadAllText(Output));
    }

    [Fact]
    public void ArrivalOrder_IsKept()
    {
        var output = new MemoryStream();
        using var sink = new ArrivalSink(output);
        foreach (var arrival in new[] { Result(3, "c"), Dead(2, "b"), Result(1, "a") })
            sink.Add(arrival);
        sink.Flush();

        Assert.Equal("{\"c\"}\n{\"a\"}\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    private static Arrival Result(long? line, string key) => new(null!, 0, line, key, null, Encoding.UTF8.GetBytes($"{{\"{key}\"}}"));

    private static Arrival Dead(long? line, string key) => new(null!, 0, line, key, "sebab", "rusak"u8.ToArray());
}
