using System.Text;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>A document for reading: its text with the findings in colours, and a table of each kind below it.</summary>
internal sealed class PrettyPrinter(bool inColour, int width)
{
    private const int WidthWithoutTerminal = 110;

    private static readonly (Paint Paint, string Name)[] s_legend =
    [
        (Paint.Quantity, "quantity"), (Paint.Temporal, "temporal"), (Paint.Source, "source"), (Paint.Cue, "cue"), (Paint.Content, "content"),
    ];

    /// <summary>A printer for where the output goes: colours only on a terminal, and not where <c>NO_COLOR</c> is set.</summary>
    public static PrettyPrinter For(DemoOptions options)
    {
        var onTerminal = options.OutputPath is null && !Console.IsOutputRedirected;
        var inColour = onTerminal
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(inColour, onTerminal && Console.WindowWidth >= 60 ? Console.WindowWidth : WidthWithoutTerminal);
    }

    public string Print(Document document, string? title)
    {
        var page = new StringBuilder();
        if (title is not null)
            page.Append(Bold(title)).Append("\n\n");
        if (inColour)
            PrintColoured(page, document);
        else
            page.Append(document.Text.AsSpan().TrimEnd());
        page.Append("\n\n");
        PrintTable(page, "Quantities", FindingTables.Quantities(document));
        PrintTable(page, "Temporals", FindingTables.Temporals(document));
        PrintTable(page, "Attributions", FindingTables.Attributions(document));
        return page.ToString();
    }

    private string Bold(string heading) => inColour ? Palette.Heading + heading + Palette.Reset : heading;

    private void PrintColoured(StringBuilder page, Document document)
    {
        foreach (var (paint, name) in s_legend)
            page.Append(Palette.Begin(paint)).Append(name).Append(Palette.Reset).Append("  ");
        page.Append("\n\n");
        var paints = Palette.PaintOf(document);
        var current = Paint.None;
        for (var i = 0; i < document.Text.AsSpan().TrimEnd().Length; i++)
        {
            if (paints[i] != current)
                page.Append(Palette.Reset).Append(paints[i] == Paint.None ? "" : Palette.Begin(paints[i]));
            current = paints[i];
            page.Append(Harmless(document.Text[i]));
        }
        page.Append(Palette.Reset);
    }

    // A text must not steer the terminal: its control characters become their pictures.
    private static char Harmless(char c) => c switch
    {
        '\n' or '\t' => c,
        < ' ' => (char)('\u2400' + c),
        '\x7f' => '\u2421',
        >= '\x80' and <= '\x9f' => '\ufffd',
        _ => c,
    };

    private void PrintTable(StringBuilder page, string heading, TextTable table)
    {
        page.Append(Bold($"{heading} ({table.RowCount})")).Append('\n');
        table.Print(page, width);
        page.Append('\n');
    }
}
