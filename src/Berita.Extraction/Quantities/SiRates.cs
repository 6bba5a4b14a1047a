using System.Globalization;

namespace Berita.Extraction;

/// <summary>The codes of SI rates: <c>m/s</c>, <c>kg/m3</c>. Common ones are made once.</summary>
internal static class SiRates
{
    private static readonly string[] s_above = ["m", "m2", "m3", "kg", "s", "a", "J", "W", "bit", "K", "N", "mol", "V", "A"];
    private static readonly string[] s_below = ["s", "a", "m", "m2", "m3", "kg"];
    private static readonly string[] s_codes = MakeCodes();

    public static string CodeOf(string above, string below)
    {
        var a = Array.IndexOf(s_above, above);
        var b = Array.IndexOf(s_below, below);
        return a >= 0 && b >= 0 ? s_codes[a * s_below.Length + b] : Compose(above, below);
    }

    private static string[] MakeCodes()
    {
        var codes = new string[s_above.Length * s_below.Length];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = Compose(s_above[i / s_below.Length], s_below[i % s_below.Length]);
        return codes;
    }

    // UCUM divides and multiplies from left to right, so what the lower unit divides by multiplies
    private static string Compose(string above, string below) => below == "1" ? above : string.Create(CultureInfo.InvariantCulture, $"{above}/{Invert(below)}");

    private static string Invert(string code) =>
        code.Contains('/') || code.Contains('.')
            ? string.Create(code.Length, code, static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = from[i] == '/' ? '.' : from[i] == '.' ? '/' : from[i];
            })
            : code;
}
