using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Berita.Fuzz;

/// <summary>Runs cases until there were enough, or time is up.</summary>
internal sealed class Run
{
    // enough to see what is wrong
    private const int MostReports = 10;

    private readonly Arguments _arguments;
    private readonly Property[] _turns;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private int _next;
    private int _done;

    private Run(Arguments arguments)
    {
        _arguments = arguments;
        _turns = [.. Properties.All.Where(p => arguments.Only is null || p.Name == arguments.Only).SelectMany(p => Enumerable.Repeat(p, p.Share))];
    }

    /// <returns>The exit code: 0 where everything holds.</returns>
    public static int Start(Arguments arguments)
    {
        if (arguments is { Only: { } name, Case: { } number })
            return One(Properties.All.First(p => p.Name == name).Run(arguments.Seed, number));
        Console.WriteLine($"seed {arguments.Seed}");
        var run = new Run(arguments);
        var threads = Enumerable.Range(0, arguments.Cores).Select(_ => new Thread(run.Work, maxStackSize: 1 << 20)).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        var failed = run._failures.Values.Sum();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{run._done} cases, {failed} failed, {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} s of processor time"));
        return failed == 0 ? 0 : 1;
    }

    private static int One(Failure? failure)
    {
        Console.WriteLine(failure?.Report() ?? "holds");
        return failure is null ? 0 : 1;
    }

    private void Work()
    {
        while (Next() is { } number)
        {
            var property = _turns[number % _turns.Length];
            if (property.Run(_arguments.Seed, number) is { } failure && _failures.AddOrUpdate(property.Name, 1, (_, n) => n + 1) <= MostReports)
                Console.WriteLine(failure.Report());
            Interlocked.Increment(ref _done);
        }
    }

    private int? Next()
    {
        var number = Interlocked.Increment(ref _next) - 1;
        var isEnough = _arguments.Cases is { } cases ? number >= cases : _watch.Elapsed.TotalMinutes >= _arguments.Minutes;
        return isEnough ? null : number;
    }
}
