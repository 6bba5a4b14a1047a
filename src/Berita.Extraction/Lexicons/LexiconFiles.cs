namespace Berita.Extraction;

/// <summary>The rows that a lexicon is built from: the files that ship, and behind them what a user added.</summary>
/// <remarks>Immutable; any number of threads may share it.</remarks>
internal sealed class LexiconFiles
{
    private readonly (string File, IReadOnlyList<LexiconRow> Rows)[] _added;

    private LexiconFiles((string File, IReadOnlyList<LexiconRow> Rows)[] added) => _added = added;

    /// <summary>The files that ship with the library, and nothing more.</summary>
    public static LexiconFiles Shipped { get; } = new([]);

    /// <summary>These files with rows added to one of them.</summary>
    public LexiconFiles With(string file, IReadOnlyList<LexiconRow> rows) => new([.. _added, (file, rows)]);

    /// <summary>The rows of a file: what ships, then what was added, for tables where the last row of a form counts.</summary>
    public List<LexiconRow> Read(string file)
    {
        var rows = LexiconReader.ReadShipped(file);
        foreach (var (name, added) in _added)
        {
            if (name == file)
                rows.AddRange(added);
        }
        return rows;
    }

    /// <summary>The rows that were added to a file, the latest first, for tables where the first row of a form counts.</summary>
    public IEnumerable<LexiconRow> ReadAdded(string file) => _added.Reverse().Where(a => a.File == file).SelectMany(static a => a.Rows);
}
