using System.Globalization;

namespace Berita.Fuzz;

/// <summary>Writes numbers as people do: in words, or in digits with the separators of Indonesian.</summary>
internal static class Speller
{
    private static readonly string[] s_small = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];
    private static readonly (long Value, string Name)[] s_scales = [(1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta")];

    public static string Words(long number)
    {
        foreach (var (value, name) in s_scales)
        {
            if (number >= value)
                return Join($"{Words(number / value)} {name}", number % value);
        }
        return number switch
        {
            < 12 => s_small[number],
            < 20 => $"{s_small[number - 10]} belas",
            < 100 => Join($"{s_small[number / 10]} puluh", number % 10),
            < 200 => Join("seratus", number - 100),
            < 1000 => Join($"{s_small[number / 100]} ratus", number % 100),
            < 2000 => Join("seribu", number - 1000),
            _ => Join($"{Words(number / 1000)} ribu", number % 1000),
        };
    }

    /// <summary><c>1.234.567,89</c>, the decimals as given.</summary>
    public static string Digits(decimal number) => Swap(number.ToString("#,0.##########", CultureInfo.InvariantCulture));

    private static string Join(string head, long rest) => rest == 0 ? head : $"{head} {Words(rest)}";

    private static string Swap(string english) =>
        string.Create(english.Length, english, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = from[i] switch { ',' => '.', '.' => ',', var c => c };
        });
}
