namespace Berita.Accuracy;

/// <summary>How far a figure would move on other documents of the same kind: the middle 95 % over documents drawn with replacement.</summary>
internal static class Bootstrap
{
    public const int Draws = 1000;
    private const int Seed = 20250428;

    /// <summary>The interval of F1 over documents.</summary>
    public static (double Low, double High) F1(IReadOnlyList<Tally> documents)
    {
        var random = new Random(Seed);
        return Middle(() =>
        {
            var sum = default(Tally);
            for (var i = 0; i < documents.Count; i++)
                sum += documents[random.Next(documents.Count)];
            return sum.F1;
        });
    }

    /// <summary>The interval of a share of rows that are documents of their own.</summary>
    public static (double Low, double High) Share(int right, int rows)
    {
        var random = new Random(Seed);
        return Middle(() =>
        {
            var drawn = 0;
            for (var i = 0; i < rows; i++)
                drawn += random.Next(rows) < right ? 1 : 0;
            return (double)drawn / rows;
        });
    }

    private static (double Low, double High) Middle(Func<double> draw)
    {
        var figures = Enumerable.Range(0, Draws).Select(_ => draw()).Order().ToArray();
        return (figures[Draws / 40], figures[Draws - 1 - Draws / 40]);
    }
}
