namespace ExtractDemo;

/// <summary>What stands in the columns of a comparison, for people.</summary>
internal static class FigureWords
{
    public static string SaidBy(this Words words, CountFigure figure) => figure.Speakers.Count == 0
        ? words.TheArticle
        : string.Join(words.AsToldBy, figure.Speakers.Select(s => s.Length == 0 ? words.NotNamed : s));

    public static string RelayedBy(CountFigure figure) => string.Join(", ", figure.Relays);

    public static string Dates(this Words words, CountFigure figure) => string.Join(", ", figure.Dates.Select(d =>
        words.ShowDistance(d.Value) is var value && value == d.Text ? value : $"{d.Text} ({value})"));

    public static string Summary(this Words words, FigureGroup group) => string.Join(" · ",
        $"{words.Figures}: {words.ShowCount(group.Figures.Count)}",
        $"{words.Articles}: {words.ShowCount(group.ArticleCount)}",
        $"{words.Contradictions}: {words.ShowCount(group.Contradictions.Count)}");

    public static string ContradictedBy(FigureGroup group, int index) =>
        group.ContradictedBy(index).ToArray() is { Length: > 0 } numbers ? "≠ " + string.Join(", ", numbers) : "";
}
