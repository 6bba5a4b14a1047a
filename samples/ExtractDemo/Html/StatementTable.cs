using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The table of who said what.</summary>
internal sealed class StatementTable(HtmlBuilder html, Document document, FindingIds ids, Words words)
{
    private readonly FindingText _text = new(document, words);

    public void Write()
    {
        if (document.Attributions.Count == 0)
        {
            html.Add($"<p>{words.NothingFound}</p>\n");
            return;
        }
        var table = new HtmlTable(html, "statements", words.WhoSaidWhat, words.Speaker, words.How, words.What, words.RelayedBy, words.SaidTo);
        table.Begin();
        for (var i = 0; i < document.Attributions.Count; i++)
            WriteRow(table, document.Attributions[i], i);
        table.End();
    }

    private void WriteRow(HtmlTable table, in Attribution attribution, int index)
    {
        var id = ids.Attribution(index);
        table.BeginRow(id, MarkTags.GroupOf(index));
        table.HeadCell(_text.Speaker(attribution), "#" + FindingIds.InText(id), words.BackToText);
        table.Cell($"{document[attribution.Cue]} ({_text.How(attribution)})".TrimStart());
        table.Cell(Content(attribution));
        table.Cell(_text.Relays(attribution));
        table.Cell(document[attribution.Addressee]);
        table.EndRow();
    }

    private string Content(in Attribution attribution)
    {
        var pieces = new List<string>();
        foreach (var piece in attribution.Content)
            pieces.Add(document[piece]);
        var content = string.Join(" … ", pieces);
        return attribution.Form == AttributionForm.Direct && content.Length > 0 ? $"“{content}”" : content;
    }
}
