using System.Diagnostics;

namespace Berita.Extraction.Benchmarks;

/// <summary>Times pieces of work in turns, so that what disturbs one disturbs all.</summary>
internal static class Measuring
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(120);

    /// <summary>The median of the seconds that one pass of each piece of work takes.</summary>
    public static double[] Seconds(int rounds, params ReadOnlySpan<Action> works)
    {
        var all = works.ToArray();
        var passes = Array.ConvertAll(all, WarmUp);
        var seconds = Array.ConvertAll(all, static _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
                seconds[i].Add(SecondsOf(all[i], passes[i]));
        }
        return Array.ConvertAll(seconds, s => s.Order().ElementAt(rounds / 2));
    }

    /// <summary>The seconds that one pass takes, over so many passes.</summary>
    public static double SecondsOf(Action work, int passes)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < passes; i++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / passes;
    }

    /// <summary>The processor seconds that one pass takes, over so many passes: whatever else runs does not count.</summary>
    public static double ProcessorSecondsOf(Action work, int passes)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < passes; i++)
            work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / passes;
    }

    // How many passes fill a slice of time, once all code is compiled.
    private static int WarmUp(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var passes = 0;
        while (Stopwatch.GetElapsedTime(start) < s_warmUp)
        {
            work();
            passes++;
        }
        return Math.Max(1, (int)(s_slice / (Stopwatch.GetElapsedTime(start) / passes)));
    }
}
