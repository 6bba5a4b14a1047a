using System.Diagnostics;
using System.Globalization;

namespace ExtractDemo;

/// <summary>A line on standard error that says how far the filter is; silent where that is no terminal or the output is one.</summary>
internal sealed class Progress(bool isShown)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = s_interval;
    private long _documents;
    private long _bytes;
    private long? _expected = 0;
    private bool _isDrawn;

    public static Progress For(DemoOptions options) =>
        new(!Console.IsErrorRedirected && (options.OutputPath is not null || Console.IsOutputRedirected));

    /// <summary>Says how much more is to come; null where that is not known.</summary>
    public void Expect(long? bytes) => _expected += bytes;

    public void Add(int documents, int bytes)
    {
        _documents += documents;
        _bytes += bytes;
        if (!isShown || _watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + s_interval;
        Draw();
    }

    /// <summary>Makes room for a message.</summary>
    public void Clear()
    {
        if (_isDrawn)
            Console.Error.Write("\r\e[K");
        _isDrawn = false;
    }

    public void End()
    {
        if (isShown && _watch.Elapsed > s_interval)
        {
            Draw();
            Console.Error.WriteLine();
        }
        _isDrawn = false;
    }

    private void Draw()
    {
        var seconds = _watch.Elapsed.TotalSeconds;
        var line = string.Create(CultureInfo.InvariantCulture, $"{_documents:N0} documents, {_bytes / 1e6:N1} MB, {_bytes / 1e6 / seconds:N1} MB/s");
        if (_expected is { } expected && expected > _bytes && _bytes > 0)
            line += $", {TimeSpan.FromSeconds(Math.Ceiling(seconds * (expected - _bytes) / _bytes)):c} to go";
        Console.Error.Write($"\r{line}\e[K");
        _isDrawn = true;
    }
}
