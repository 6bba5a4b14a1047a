using System.Text;

namespace ExtractDemo;

/// <summary>The words around a counted noun that say what it is, from the word lists of the library.</summary>
internal sealed class WordClasses
{
    private readonly HashSet<string> _states = Read("konteks-bilangan.tsv", "keadaan");
    private readonly HashSet<string> _functionWords = Read("kata-tugas.tsv", null);
    private readonly HashSet<string> _auxiliaries = Read("kata-tugas.tsv", "bantu");

    public static WordClasses Indonesian { get; } = new();

    /// <summary>What becomes of people: <c>tewas</c>, <c>terluka</c>, <c>hilang</c>.</summary>
    public bool IsState(string word) => _states.Contains(word);

    public bool IsFunctionWord(string word) => _functionWords.Contains(word);

    /// <summary>What may stand between a noun and its state: <c>telah tewas</c>, <c>yang tewas</c>, <c>dilaporkan tewas</c>.</summary>
    public bool MayPrecedeState(string word) => word == "yang" || _auxiliaries.Contains(word) || IsPassive(word);

    /// <summary>Whether a word has the shape of a verb and so narrows no noun.</summary>
    public static bool IsVerbal(string word) => IsPassive(word) || word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("ber", StringComparison.Ordinal);

    private static bool IsPassive(string word) => word.Length > 5 && word.StartsWith("di", StringComparison.Ordinal);

    // The words whose class, the second column, is the one asked for; all where none is.
    private static HashSet<string> Read(string file, string? wanted)
    {
        using var stream = Resource.Open(file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length > 1 && line[0] != '#' && (wanted is null || cells[1].Split('|').Contains(wanted, StringComparer.Ordinal)))
                words.Add(cells[0]);
        }
        return words;
    }
}
