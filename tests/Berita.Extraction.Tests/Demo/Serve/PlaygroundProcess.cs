using System.Diagnostics;

namespace Berita.Extraction.Tests.Demo.Serve;

/// <summary>A running playground, on a port that was free.</summary>
public sealed class PlaygroundProcess : IDisposable
{
    public PlaygroundProcess()
    {
        Process = DemoProcess.Start("serve", "--port", "0");
        var line = DemoProcess.ReadLine(Process) ?? throw new InvalidOperationException(Process.StandardError.ReadToEnd());
        Address = new(line.Split(' ')[0]);
        // a busy machine may be slow to say that a long body is not wanted
        var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        Client = new(handler) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public Process Process { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        if (!Process.HasExited)
            Process.Kill();
        Process.Dispose();
    }
}
