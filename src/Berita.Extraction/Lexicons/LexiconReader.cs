using System.Reflection;

namespace Berita.Extraction;

/// <summary>
/// Reads a language file: UTF-8, tab-separated, a header row, one form a row, <c>#</c> starts a comment line.
/// </summary>
internal static class LexiconReader
{
    /// <summary>The rows of a file that ships with the library.</summary>
    public static List<LexiconRow> ReadShipped(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The language file {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader, name);
    }

    /// <summary>The rows of a file; an error names file, line and column.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="name">The name of the file, for errors.</param>
    /// <param name="checkHeader">Throws where the header, with the name of the file and its line, is not what it should be.</param>
    /// <param name="defaults">What stands in the columns that the file leaves out.</param>
    /// <exception cref="FormatException">A row has not as many fields as the header.</exception>
    public static List<LexiconRow> Read(
        TextReader reader, string name, Action<string[], string, int>? checkHeader = null, IReadOnlyDictionary<string, string>? defaults = null)
    {
        string[]? header = null;
        var rows = new List<LexiconRow>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (number == 1)
                line = line.TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t', StringSplitOptions.TrimEntries);
            if (header is null)
            {
                header = fields;
                checkHeader?.Invoke(header, name, number);
            }
            else if (fields.Length != header.Length)
                throw new FormatException($"{name}({number},{fields.Length}): {fields.Length} columns, the header has {header.Length}.");
            else
                rows.Add(new LexiconRow(name, number, header, fields, defaults));
        }
        return header is not null ? rows : throw new FormatException($"{name}({number},1): there is no header row.");
    }
}
