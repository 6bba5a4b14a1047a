namespace Berita.Extraction;

/// <summary>A row of a language file.</summary>
internal sealed class LexiconRow(string file, int line, string[] header, string[] fields, IReadOnlyDictionary<string, string>? defaults = null)
{
    public string File => file;

    public int Line => line;

    /// <summary>A field by the name of its column; an empty field is an empty string, a column left out has its default.</summary>
    /// <exception cref="FormatException">The file has no such column.</exception>
    public string this[string column]
    {
        get
        {
            var index = Array.IndexOf(header, column);
            return index >= 0 ? fields[index] : defaults?.GetValueOrDefault(column) ?? throw Error(column, "no such column");
        }
    }

    /// <summary>Whether the row has a column, written or by default.</summary>
    public bool Has(string column) => Array.IndexOf(header, column) >= 0 || defaults?.ContainsKey(column) == true;

    /// <summary>The forms in a field that holds several, separated by <c>|</c>.</summary>
    public string[] Forms(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An error that names file, line and column.</summary>
    public FormatException Error(string column, string problem) =>
        new($"{file}({line},{Math.Max(0, Array.IndexOf(header, column)) + 1}): {column}: {problem}.");
}
