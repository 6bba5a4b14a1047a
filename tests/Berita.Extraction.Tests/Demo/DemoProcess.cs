using System.Diagnostics;
using System.Text;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo;

/// <summary>A run of the demo as its users run it: a process with pipes.</summary>
internal sealed record DemoProcess(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public static DemoProcess Run(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(s_patience), "The demo does not end.");
        return new(process.ExitCode, output.Result, errors.Result);
    }

    public static DemoProcess Run(string input, params string[] arguments) => Run(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>The next line of a running demo.</summary>
    public static string? ReadLine(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        if (line.Wait(s_patience))
            return line.Result;
        process.Kill();
        throw new TimeoutException("The demo does not answer.");
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ExtractDemo.dll"), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        return Process.Start(start)!;
    }
}
