using System.Globalization;

namespace Berita.Fuzz;

/// <summary>The command line, understood.</summary>
internal sealed record Arguments
{
    /// <summary>How many cases to run; null where time is what counts.</summary>
    public int? Cases { get; init; }

    public double Minutes { get; init; }

    /// <summary>How many texts to write instead.</summary>
    public int? Texts { get; init; }

    public int Seed { get; init; } = Environment.TickCount & 0xffffff;

    public int Cores { get; init; } = 1;

    public string? Only { get; init; }

    /// <summary>The one case to run.</summary>
    public int? Case { get; init; }

    public static Arguments? Parse(string[] args)
    {
        var parsed = new Arguments();
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            if (Set(parsed, args[i], args[i + 1]) is not { } next)
                return null;
            parsed = next;
        }
        return args.Length % 2 == 0 && (parsed.Cases ?? parsed.Case ?? parsed.Texts) is not null | parsed.Minutes > 0 ? parsed : null;
    }

    public static int Fail()
    {
        Console.Error.WriteLine($"""
            usage: Berita.Fuzz --cases N | --fuzz MINUTES | --texts N | --resources  [--seed N] [--cores N] [--only NAME [--case N]]
            Runs the properties over texts by chance; prints the seed and every failing text, made short.
            --texts writes texts by chance as lines of JSON instead; --resources reads texts of 256 MB, a million small ones, and deeply nested ones.
            NAME is one of {string.Join(", ", Properties.All.Select(p => p.Name))}.
            """);
        return 2;
    }

    private static Arguments? Set(Arguments parsed, string name, string value)
    {
        if (name == "--only")
            return Properties.All.Any(p => p.Name == value) ? parsed with { Only = value } : null;
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return name switch
        {
            "--cases" => parsed with { Cases = (int)number },
            "--texts" => parsed with { Texts = (int)number },
            "--fuzz" => parsed with { Minutes = number },
            "--seed" => parsed with { Seed = (int)number },
            "--cores" => parsed with { Cores = Math.Max(1, (int)number) },
            "--case" => parsed with { Case = (int)number },
            _ => null,
        };
    }
}
