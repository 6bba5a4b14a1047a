using System.Globalization;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>A comparison as a page: for each noun its figures, each as a bar on one scale, with who says it and where.</summary>
internal sealed class ComparisonPage(Words words)
{
    private const int Width = 160;
    private const int Margin = 6;

    private readonly HtmlBuilder _html = new();

    public byte[] Write(IReadOnlyList<FigureGroup> groups)
    {
        PageShell.Begin(_html, groups.Count == 0 ? words.NothingFound : groups[0].Noun, words.CompareHeading, words);
        _html.Add($"""
            <main>
            <p class="note">{words.ContradictionNote}</p>

            """);
        for (var i = 0; i < groups.Count; i++)
            Write(groups[i], i + 1);
        _html.AddMarkup("</main>\n");
        PageShell.End(_html, words);
        return _html.ToUtf8();
    }

    private void Write(FigureGroup group, int number)
    {
        _html.Add($"""
            <section id="g{number}" aria-labelledby="g{number}-name">
            <h2 id="g{number}-name">{group.Noun}</h2>
            <p class="summary">{words.Summary(group)}</p>

            """);
        var table = new HtmlTable(_html, "comparison", group.Noun, words.Figure, words.SaidBy, words.ArticleAndSentence, words.Contradicts);
        var scale = new Scale(group.Figures.Select(f => f.Interval));
        table.Begin();
        for (var i = 0; i < group.Figures.Count; i++)
            WriteRow(table, group, i, $"g{number}", scale);
        table.End();
        _html.AddMarkup("</section>\n");
    }

    private void WriteRow(HtmlTable table, FigureGroup group, int index, string id, Scale scale)
    {
        var figure = group.Figures[index];
        table.BeginRow($"{id}-f{index + 1}", group.ContradictedBy(index).Any() ? "contradicted" : "");
        table.HeadCell(() =>
        {
            _html.Add($"""<span class="ordinal">{index + 1}</span> {words.ShowInterval(figure.Interval)} <span class="thing">{figure.Thing.Name}</span>""");
            DrawBar(scale.Place(figure.Interval), figure.Interval);
        });
        table.Cell(() => WriteSpeakers(figure));
        table.Cell(() => WriteSentence(figure));
        table.Cell(FigureWords.ContradictedBy(group, index));
        table.EndRow();
    }

    private void WriteSpeakers(CountFigure figure)
    {
        _html.Add($"{words.SaidBy(figure)}");
        WriteAside(words.RelayedBy, FigureWords.RelayedBy(figure));
    }

    private void WriteAside(string label, string value)
    {
        if (value.Length > 0)
            _html.Add($"""<small>{label}: {value}</small>""");
    }

    private void WriteSentence(CountFigure figure)
    {
        var start = figure.Span.Start - figure.SentenceSpan.Start;
        var end = figure.Span.End - figure.SentenceSpan.Start;
        _html.Add($"""
            <cite>{figure.Article}</cite> <q lang="id">{figure.Sentence[..start]}<mark class="quantity lane0">{figure.Text}</mark>{figure.Sentence[end..]}</q>
            """);
        WriteAside(words.Dates, words.Dates(figure));
    }

    // The picture says nothing that the words do not.
    private void DrawBar((double From, double To) place, Interval interval)
    {
        var from = Margin + (place.From * (Width - (2 * Margin)));
        var to = Margin + (place.To * (Width - (2 * Margin)));
        _html.Add($"""<svg class="bar{(interval.Min is null || interval.Max is null ? " open" : "")}" width="{Width}" height="14" viewBox="0 0 {Width} 14" aria-hidden="true" focusable="false">""");
        _html.Add($"""<line class="axis" x1="0" x2="{Width}" y1="7" y2="7"/><rect x="{Round(from - 3)}" y="3" width="{Round(to - from + 6)}" height="8" rx="4"/></svg>""");
    }

    private static string Round(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
