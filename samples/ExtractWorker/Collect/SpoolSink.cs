using System.Text.Json;

namespace ExtractWorker;

/// <summary>
/// Writes documents in the order of the input once all are there. Until then they are in a file beside it, as they came;
/// a run that was ended before goes on from that file.
/// </summary>
/// <remarks>A line of the spool is <c>{"line"?, "key", "reason"?}</c>, a tab, which no JSON holds, and the document.</remarks>
internal sealed class SpoolSink : ResultSink
{
    private readonly string _path;
    private readonly FileStream _spool;
    private readonly List<Entry> _entries = [];

    public SpoolSink(string path)
    {
        _path = path;
        _spool = new FileStream(path + ".spool", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 20);
        Reread();
    }

    public override IReadOnlyList<(string Key, string? Reason)> Earlier => _entries.ConvertAll(e => (e.Key, e.Reason));

    public override void Add(Arrival arrival)
    {
        using (var json = new Utf8JsonWriter(_spool))
        {
            json.WriteStartObject();
            if (arrival.Line is { } line)
                json.WriteNumber("line", line);
            json.WriteString("key", arrival.Key);
            if (arrival.Reason is not null)
                json.WriteString("reason", arrival.Reason);
            json.WriteEndObject();
        }
        _spool.Write("\t"u8);
        var document = arrival.Reason is null ? arrival.Body : [];
        _entries.Add(new(arrival.Line, arrival.Key, arrival.Reason, _spool.Position, document.Length));
        _spool.Write(document);
        _spool.Write("\n"u8);
    }

    public override void Flush() => _spool.Flush();

    public override void Finish()
    {
        using (var output = File.Create(_path))
        {
            // a stable order: who has no number comes last, as they came
            foreach (var entry in _entries.OrderBy(e => e.Line ?? long.MaxValue))
                Write(entry, output);
        }
        _spool.SetLength(0);
        File.Delete(_spool.Name);
    }

    public override void Dispose() => _spool.Dispose();

    private void Write(Entry entry, FileStream output)
    {
        if (entry.Reason is not null)
        {
            Report(entry.Line, entry.Key, entry.Reason);
            return;
        }
        var document = new byte[entry.Length + 1];
        _spool.Position = entry.Start;
        _spool.ReadExactly(document);
        output.Write(document);
    }

    // half a line at the end is cut off: it was not acknowledged and comes again
    private void Reread()
    {
        var end = 0L;
        var line = new List<byte>();
        for (var next = _spool.ReadByte(); next >= 0; next = _spool.ReadByte())
        {
            line.Add((byte)next);
            if (next != '\n')
                continue;
            Remember([.. line], end);
            end += line.Count;
            line.Clear();
        }
        _spool.SetLength(end);
        _spool.Position = end;
    }

    private void Remember(byte[] line, long start)
    {
        var tab = line.IndexOf((byte)'\t');
        using var json = JsonDocument.Parse(line.AsMemory(0, tab));
        var head = json.RootElement;
        _entries.Add(new(
            head.TryGetProperty("line", out var number) ? number.GetInt64() : null,
            head.GetProperty("key").GetString()!,
            head.TryGetProperty("reason", out var reason) ? reason.GetString() : null,
            start + tab + 1,
            line.Length - tab - 2));
    }

    private readonly record struct Entry(long? Line, string Key, string? Reason, long Start, int Length);
}
