using System.Text;

namespace ExtractDemo;

/// <summary>Reads files that are texts, one after the other.</summary>
internal static class TextRun
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Whether all texts could be read.</returns>
    public static bool Run(DemoOptions options, IDocumentWriter writer)
    {
        var extractor = options.CreateExtractor();
        var allGood = true;
        foreach (var path in options.Paths.DefaultIfEmpty())
        {
            if (ReadText(path) is { } text)
                writer.Write(extractor.Extract(text, options.Context), path);
            else
                allGood = false;
        }
        writer.End();
        return allGood;
    }

    private static string? ReadText(string? path)
    {
        try
        {
            using var stream = path is null ? StandardStreams.OpenInput().Stream : File.OpenRead(path);
            using var reader = new StreamReader(stream, s_utf8);
            return reader.ReadToEnd();
        }
        catch (Exception e) when (e is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"ExtractDemo: {path ?? "standard input"}: {(e is DecoderFallbackException ? "the text is not UTF-8" : e.Message)}");
            return null;
        }
    }
}
