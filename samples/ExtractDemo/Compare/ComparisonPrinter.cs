using System.Text;

namespace ExtractDemo;

/// <summary>A comparison for the terminal: for each noun its figures, each with who says it and in which sentence.</summary>
internal sealed class ComparisonPrinter(Words words)
{
    private const string Indent = "      ";

    public byte[] Print(IReadOnlyList<FigureGroup> groups)
    {
        var page = new StringBuilder();
        if (groups.Count == 0)
            page.Append(words.NothingFound).Append('\n');
        foreach (var group in groups)
            Print(page, group);
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private void Print(StringBuilder page, FigureGroup group)
    {
        page.Append(TextTable.OneLine(group.Noun)).Append("   ").Append(words.Summary(group)).Append("\n\n");
        var widest = group.Figures.Max(f => words.ShowInterval(f.Interval).Length);
        for (var i = 0; i < group.Figures.Count; i++)
            Print(page, group, i, widest);
        page.Append('\n');
    }

    private void Print(StringBuilder page, FigureGroup group, int index, int widest)
    {
        var figure = group.Figures[index];
        var number = words.ShowCount(index + 1) + ".";
        AddLine(page, number.PadLeft(Indent.Length - 1), " " + words.ShowInterval(figure.Interval).PadRight(widest + 3), $"{figure.Thing.Name}   {FigureWords.ContradictedBy(group, index)}");
        AddLine(page, Indent, $"{words.SaidBy}: {words.SaidBy(figure)}", Labelled(words.RelayedBy, FigureWords.RelayedBy(figure)), Labelled(words.Dates, words.Dates(figure)));
        AddLine(page, Indent, $"{figure.Article}: {figure.Sentence}");
    }

    private static string Labelled(string label, string value) => value.Length == 0 ? "" : $" · {label}: {value}";

    private static void AddLine(StringBuilder page, params string[] parts) =>
        page.Append(TextTable.OneLine(string.Concat(parts)).TrimEnd()).Append('\n');
}
