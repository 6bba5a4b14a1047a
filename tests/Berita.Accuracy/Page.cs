using System.Globalization;
using System.Text;

namespace Berita.Accuracy;

/// <summary>The page as it grows.</summary>
internal sealed class Page
{
    private readonly StringBuilder _text = new("""
        # Accuracy

        Made by `dotnet run -c Release --project tests/Berita.Accuracy -- FOLDER`, where FOLDER holds the scorers (`eval/`) and
        the annotated data (`gold/`, `data/`); no figure here is written by hand. The data is published by others or annotated
        for this project, and is not part of the repository but for the seeds. All of it was seen while the rules were made:
        expect less on text that was not. Intervals are the middle 95 % of 1,000 draws of the documents (or, where a row stands
        alone, of the rows) with replacement: they say how far a figure moves with the choice of documents, and nothing of how
        far it falls on texts of another kind.

        """);

    public void Heading(string heading, string text) => _text.Append("\n## ").Append(heading).Append("\n\n").Append(text).Append('\n');

    public void Table(string[] columns, IEnumerable<string[]> rows)
    {
        _text.Append('\n');
        Row(columns);
        Row([.. columns.Select(static _ => "---")]);
        foreach (var row in rows)
            Row(row);
    }

    /// <summary>A share as a percentage with two decimals.</summary>
    public static string Percent(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>An interval of shares as percentages.</summary>
    public static string Interval((double Low, double High) shares) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * shares.Low:F1}–{100 * shares.High:F1}");

    public static string Number(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

    public override string ToString() => _text.ToString();

    private void Row(string[] cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(static c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
