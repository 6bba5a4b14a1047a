namespace ExtractDemo;

/// <summary>All figures for one noun, numbered from 1 in the order of their thing and size.</summary>
/// <param name="Noun">What is counted.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Contradictions">Pairs of indices of figures for the same thing that cannot both be true.</param>
internal sealed record FigureGroup(string Noun, IReadOnlyList<CountFigure> Figures, IReadOnlyList<(int First, int Second)> Contradictions)
{
    public int ArticleCount => Figures.Select(f => f.Article).Distinct(StringComparer.Ordinal).Count();

    public int DistinctCount => Figures.Select(f => (f.Thing.Qualifier, f.Thing.State, f.Interval)).Distinct().Count();

    /// <summary>The numbers of the figures that contradict one, counted from 1.</summary>
    public IEnumerable<int> ContradictedBy(int index) =>
        Contradictions.Where(c => c.First == index).Select(c => c.Second + 1)
            .Concat(Contradictions.Where(c => c.Second == index).Select(c => c.First + 1)).Order();
}
