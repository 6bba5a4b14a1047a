using System.Diagnostics;
using System.Text.Json;

namespace ExtractWorker;

/// <summary>Writes the steps of traces into a file, a JSON object a line, where no collector of traces is at hand.</summary>
internal sealed class TraceLog : IDisposable
{
    private readonly Lock _lock = new();
    private readonly FileStream _file;
    private readonly ActivityListener _listener;

    public TraceLog(string path)
    {
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Tracing.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Write,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _file.Dispose();
    }

    private void Write(Activity step)
    {
        lock (_lock)
        {
            using (var json = new Utf8JsonWriter(_file))
            {
                json.WriteStartObject();
                json.WriteString("trace", step.TraceId.ToHexString());
                json.WriteString("span", step.SpanId.ToHexString());
                json.WriteString("parent", step.ParentSpanId.ToHexString());
                json.WriteString("step", step.OperationName);
                json.WriteNumber("ms", step.Duration.TotalMilliseconds);
                foreach (var (name, value) in step.Tags)
                    json.WriteString(name, value);
                json.WriteEndObject();
            }
            _file.Write("\n"u8);
            _file.Flush();
        }
    }
}
