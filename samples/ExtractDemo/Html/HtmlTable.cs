namespace ExtractDemo;

/// <summary>
/// A table that narrow screens show as cards. Its roles are written out: a browser forgets those of elements that the
/// style displays as something else.
/// </summary>
internal sealed class HtmlTable(HtmlBuilder html, string style, string caption, params string[] header)
{
    private int _column;

    public void Begin()
    {
        html.Add($"""
            <table role="table" class="{style}" aria-label="{caption}">
            <thead role="rowgroup"><tr role="row">
            """);
        foreach (var name in header)
            html.Add($"""<th role="columnheader" scope="col">{name}</th>""");
        html.AddMarkup("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    }

    public void BeginRow(string id, string style)
    {
        html.Add($"""<tr role="row" id="{id}" class="{style}">""");
        _column = 0;
    }

    /// <summary>The cell that names its row, with a way to where the finding stands.</summary>
    public void HeadCell(string text, string href, string label)
    {
        html.Add($"""<th role="rowheader" scope="row"><a href="{href}" title="{label}" aria-label="{label}: {text}">{text}</a></th>""");
        _column++;
    }

    /// <summary>The cell that names its row.</summary>
    public void HeadCell(Action write)
    {
        html.AddMarkup("<th role=\"rowheader\" scope=\"row\">");
        write();
        html.AddMarkup("</th>");
        _column++;
    }

    public void Cell(Action write)
    {
        html.Add($"""<td role="cell" data-label="{header[_column]}">""");
        write();
        html.AddMarkup("</td>");
        _column++;
    }

    public void Cell(string text)
    {
        html.Add($"""<td role="cell" data-label="{header[_column]}" class="{(text.Length == 0 ? "none" : "")}">{text}</td>""");
        _column++;
    }

    public void EndRow() => html.AddMarkup("</tr>\n");

    public void End() => html.AddMarkup("</tbody></table>\n");
}
