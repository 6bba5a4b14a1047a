namespace ExtractDemo;

/// <summary>Puts figures together by what they count, and finds those that cannot both be true.</summary>
internal static class FigureGrouping
{
    /// <summary>Groups in the order of interest: contradictions first, then what there are most different figures for.</summary>
    public static List<FigureGroup> Group(IEnumerable<CountFigure> figures, Aliases aliases) =>
    [
        .. figures
            .Select(f => f with { Thing = f.Thing with { Owner = aliases.FullName(f.Thing.Owner) } })
            .GroupBy(f => f.Thing.Noun, StringComparer.Ordinal)
            .Select(MakeGroup)
            .OrderByDescending(g => g.Contradictions.Count > 0)
            .ThenByDescending(g => g.DistinctCount)
            .ThenByDescending(g => g.Figures.Count)
            .ThenBy(g => g.Noun, StringComparer.Ordinal),
    ];

    private static FigureGroup MakeGroup(IGrouping<string, CountFigure> group)
    {
        var figures = group
            .OrderBy(f => f.Thing.State, StringComparer.Ordinal)
            .ThenBy(f => f.Thing.Qualifier, StringComparer.Ordinal)
            .ThenBy(f => f.Interval.Min ?? decimal.MinValue)
            .ThenBy(f => f.Interval.Max ?? decimal.MaxValue)
            .ToArray();
        return new(group.Key, figures, FindContradictions(figures));
    }

    private static List<(int First, int Second)> FindContradictions(CountFigure[] figures)
    {
        var found = new List<(int, int)>();
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                if (figures[i].Interval.IsApartFrom(figures[j].Interval) && figures[i].Thing.IsSameAs(figures[j].Thing))
                    found.Add((i, j));
            }
        }
        return found;
    }
}
