using Berita.Extraction;

namespace ExtractDemo;

/// <summary>The elements that mark a document's findings.</summary>
internal sealed class MarkTags(Document document, FindingIds ids, Tips tips)
{
    /// <summary>How many statements can be told apart when one is pointed at; the style has a rule for each.</summary>
    public const int GroupCount = 24;

    private static readonly string[] s_names = [.. Enum.GetNames<MarkKind>().Select(n => n.ToLowerInvariant())];

    /// <summary>The name of a kind of mark in the style.</summary>
    public static string NameOf(MarkKind kind) => s_names[(int)kind];

    /// <summary>The class that joins the parts of a statement, in the text and in the table.</summary>
    public static string GroupOf(int attribution) => $"n{attribution % GroupCount}";

    public void Open(HtmlBuilder html, Mark mark, bool isContinued)
    {
        html.Add($"<mark class=\"{NameOf(mark.Kind)} lane{mark.Lane}{Group(mark)}\" data-tip=\"{TipOf(mark)}\"");
        if (mark.IsMain && !isContinued)
        {
            var row = RowOf(mark);
            html.Add($" id=\"{FindingIds.InText(row)}\" tabindex=\"0\" aria-describedby=\"{row}\"");
        }
        html.AddMarkup(">");
    }

    private string RowOf(Mark mark) => mark.Kind switch
    {
        MarkKind.Quantity => ids.Quantity(mark.Finding),
        MarkKind.Date => ids.Temporal(mark.Finding),
        _ => ids.Attribution(mark.Finding),
    };

    private string TipOf(Mark mark) => mark.Kind switch
    {
        MarkKind.Quantity => tips.Of(document.Quantities[mark.Finding]),
        MarkKind.Date => tips.Of(document.Temporals[mark.Finding]),
        _ => tips.Of(document.Attributions[mark.Finding]),
    };

    private static string Group(Mark mark) => mark.Kind is MarkKind.Quantity or MarkKind.Date ? "" : " " + GroupOf(mark.Finding);
}
