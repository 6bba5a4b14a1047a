using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The table of all numbers and dates, in the order of the text.</summary>
internal sealed class FigureTable(HtmlBuilder html, Document document, FindingIds ids, Words words)
{
    private readonly FindingText _text = new(document, words);

    public void Write()
    {
        if (document.Quantities.Count + document.Temporals.Count == 0)
        {
            html.Add($"<p>{words.NothingFound}</p>\n");
            return;
        }
        var table = new HtmlTable(html, "figures", words.NumbersAndDates, words.Text, words.Kind, words.Value, words.InStandardForm, words.SaidBy);
        table.Begin();
        WriteRows(table);
        table.End();
    }

    private void WriteRows(HtmlTable table)
    {
        var (q, t) = (0, 0);
        while (q < document.Quantities.Count || t < document.Temporals.Count)
        {
            if (t == document.Temporals.Count || (q < document.Quantities.Count && document.Quantities[q].Span.CompareTo(document.Temporals[t].Span) <= 0))
                WriteRow(table, document.Quantities[q], q++);
            else
                WriteRow(table, document.Temporals[t], t++);
        }
    }

    private void WriteRow(HtmlTable table, in Quantity quantity, int index) =>
        WriteRow(table, ids.Quantity(index), MarkKind.Quantity, quantity.Span, words.Name(quantity.Kind), _text.Value(quantity), _text.InStandardForm(quantity));

    private void WriteRow(HtmlTable table, in Temporal temporal, int index) =>
        WriteRow(table, ids.Temporal(index), MarkKind.Date, temporal.Span, words.Name(temporal.Kind), _text.Value(temporal), temporal.Resolved ?? "");

    private void WriteRow(HtmlTable table, string id, MarkKind mark, TextSpan span, string kind, string value, string standard)
    {
        table.BeginRow(id, "of-" + MarkTags.NameOf(mark));
        table.HeadCell(document[span], "#" + FindingIds.InText(id), words.BackToText);
        table.Cell(kind);
        table.Cell(value);
        table.Cell(standard);
        table.Cell(_text.Speakers(span));
        table.EndRow();
    }
}
