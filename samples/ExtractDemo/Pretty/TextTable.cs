using System.Text;

namespace ExtractDemo;

/// <summary>A table of one-line cells; cells that do not fit end in an ellipsis.</summary>
internal sealed class TextTable(params string[] header)
{
    private const string Indent = "  ";
    private const int Narrowest = 6;

    private readonly List<string[]> _rows = [header];

    public int RowCount => _rows.Count - 1;

    public void Add(params string[] cells) => _rows.Add(Array.ConvertAll(cells, OneLine));

    public void Print(StringBuilder page, int width)
    {
        if (RowCount == 0)
            return;
        var widths = Fit(width);
        foreach (var row in _rows)
        {
            var line = new StringBuilder(Indent);
            for (var i = 0; i < row.Length; i++)
                line.Append(Cut(row[i], widths[i]).PadRight(widths[i])).Append(Indent);
            page.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }

    // The widest column gives way first.
    private int[] Fit(int width)
    {
        var widths = new int[header.Length];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = _rows.Max(r => r[i].Length);
        var excess = widths.Sum(w => w + Indent.Length) + Indent.Length - width;
        while (excess > 0 && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
            excess--;
        }
        return widths;
    }

    private static string Cut(string cell, int width)
    {
        if (cell.Length <= width)
            return cell;
        var kept = char.IsHighSurrogate(cell[width - 2]) ? width - 2 : width - 1;
        return $"{cell.AsSpan(0, kept).TrimEnd()}…";
    }

    /// <summary>Without line breaks, and without what could steer a terminal.</summary>
    public static string OneLine(string cell) =>
        string.Create(cell.Length, cell, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = char.IsControl(from[i]) || char.IsWhiteSpace(from[i]) ? ' ' : from[i];
        });
}
