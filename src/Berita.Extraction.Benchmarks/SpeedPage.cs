namespace Berita.Extraction.Benchmarks;

/// <summary>Puts a report into the README, between its two marks.</summary>
internal static class SpeedPage
{
    private const string Begin = "<!-- speed: made by the command above -->";
    private const string End = "<!-- end of speed -->";

    public static void Write(string report)
    {
        var path = Path.Combine(Corpus.Root().FullName, "README.md");
        var text = File.ReadAllText(path);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidDataException("The README has no place for the figures.");
        File.WriteAllText(path, $"{text[..(begin + Begin.Length)]}\n{report}{text[end..]}");
    }
}
