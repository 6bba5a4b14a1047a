using System.Diagnostics;
using System.Text.Json;

namespace Berita.Extraction.Benchmarks;

/// <summary>The filter as a whole process: NDJSON in, NDJSON without tokens out, on all cores.</summary>
internal static class FilterRun
{
    private const int InputBytes = 200_000_000;
    private const int Rounds = 5;

    public static void Print(TextWriter to, Corpus corpus, string demo)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var input = Path.Combine(folder.FullName, "in.ndjson");
            WriteInput(corpus, input);
            var seconds = Enumerable.Range(0, Rounds).Select(_ => Run(demo, input, Path.Combine(folder.FullName, "out.ndjson"))).Order().ElementAt(Rounds / 2);
            var bytes = new FileInfo(input).Length;
            to.WriteLine(FormattableString.Invariant(
                $"{bytes / 1e6:F0} MB of input in {seconds:F2} s, {bytes / 1e6 / seconds:F0} MB/s; {Environment.ProcessorCount} cores, median of {Rounds} processes"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteInput(Corpus corpus, string path)
    {
        using var file = File.CreateText(path);
        for (var id = 0; file.BaseStream.Length < InputBytes; id++)
            file.WriteLine(JsonSerializer.Serialize(new { id, text = corpus.Texts[id % corpus.Texts.Length] }, s_options));
    }

    private static readonly JsonSerializerOptions s_options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static double Run(string demo, string input, string output)
    {
        var clock = System.Diagnostics.Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [demo, "--input", "ndjson", "--no-tokens", "--output", output, input]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The filter ended with {process.ExitCode}.");
        return System.Diagnostics.Stopwatch.GetElapsedTime(clock).TotalSeconds;
    }
}
