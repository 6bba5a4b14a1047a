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
        Client = new() { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
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
