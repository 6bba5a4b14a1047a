namespace ExtractDemo;

/// <summary>The kinds of marks, each with a box that hides or shows it; the style does that, no script.</summary>
internal static class Legend
{
    private static readonly MarkKind[] s_order = [MarkKind.Source, MarkKind.Cue, MarkKind.Content, MarkKind.Relay, MarkKind.Quantity, MarkKind.Date];

    public static void Write(HtmlBuilder html, Words words)
    {
        html.Add($"""<fieldset class="legend"><legend>{words.Show}</legend>""");
        foreach (var kind in s_order)
        {
            var name = MarkTags.NameOf(kind);
            html.Add($"""<label><input type="checkbox" id="show-{name}" checked autocomplete="off"> <span class="{name} lane0">{words.Name(kind)}</span></label>""");
        }
        html.Add($"<p>{words.Hint}</p></fieldset>\n");
    }
}
