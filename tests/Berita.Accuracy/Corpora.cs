using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Berita.Extraction;

namespace Berita.Accuracy;

/// <summary>The annotated data, the scorers beside it, and a folder for what goes between.</summary>
internal sealed class Corpora(string folder) : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("berita-accuracy");

    public string PathOf(string file) => Path.Combine(folder, file);

    public string Scratch(string file) => Path.Combine(_scratch.FullName, file);

    /// <summary>Runs a scorer and returns what it prints.</summary>
    /// <exception cref="InvalidOperationException">The scorer failed.</exception>
    public string Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [PathOf(Path.Combine("eval", script)), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{script} did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    /// <summary>Reads the texts of an NDJSON file and writes what is found in them to another.</summary>
    public void Predict(string input, string output, TokenStyle style = TokenStyle.News, bool withTokens = false)
    {
        var extractor = new BeritaExtractor(new ExtractionOptions { TokenStyle = style });
        using var stream = File.Create(output);
        foreach (var line in File.ReadLines(input))
        {
            using var json = JsonDocument.Parse(line);
            var document = extractor.Extract(json.RootElement.GetProperty("text").GetString()!);
            using (var writer = new Utf8JsonWriter(stream, DocumentJson.WriterOptions))
                DocumentJson.Write(writer, document, json.RootElement.TryGetProperty("id", out var id) ? id : default, withTokens);
            stream.WriteByte((byte)'\n');
        }
    }

    public void Dispose() => _scratch.Delete(recursive: true);
}
