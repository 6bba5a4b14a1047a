namespace ExtractDemo;

/// <summary>The three files of <c>--format csv</c>: in a folder, or with a common beginning of their names.</summary>
internal sealed record CsvPaths(string Quantities, string Temporals, string Attributions)
{
    public IEnumerable<string> All => [Quantities, Temporals, Attributions];

    /// <param name="output">A folder that exists or that ends like one, or the beginning of the names.</param>
    public static CsvPaths For(string output)
    {
        string Name(string table) => Directory.Exists(output) || Path.EndsInDirectorySeparator(output)
            ? Path.Combine(output, table)
            : $"{output}-{table}";
        return new(Name("quantities.csv"), Name("temporals.csv"), Name("attributions.csv"));
    }
}
