using System.Globalization;

namespace Berita.Extraction;

/// <summary>Fills a <see cref="UnitTable"/> from <c>satuan.tsv</c> and <c>mata-uang.tsv</c>, with SI prefixes and powers composed.</summary>
internal static class UnitTableBuilder
{
    public static void Fill(UnitTable table)
    {
        foreach (var row in LexiconReader.ReadShipped("satuan.tsv"))
            AddUnit(table, row);
        foreach (var row in LexiconReader.ReadShipped("mata-uang.tsv"))
            AddCurrency(table, row);
    }

    private static void AddUnit(UnitTable table, LexiconRow row)
    {
        var code = row["kode"] is { Length: > 0 } c ? c : null;
        var strength = row["jenis"] is "lambang-lemah" or "nama-lemah" ? UnitStrength.Whole : UnitStrength.Plain;
        var entry = new UnitEntry(KindOf(row), code, ParseFactor(row), strength) { IsFused = row["jenis"] == "satu" };
        var isName = row["jenis"] is "nama" or "nama-lemah" or "satu";
        var form = row["bentuk"];
        var length = row["dimensi"] == "panjang";
        if (row["awalan"] != "si-saja")
            Add(table, form, entry, isName, length);
        if (row["awalan"] is "si" or "si-saja" or "si-mol" || (row["awalan"] == "nama" && isName))
            AddPrefixed(table, form, entry, isName, length);
    }

    private static void AddPrefixed(UnitTable table, string form, UnitEntry entry, bool isName, bool isLength)
    {
        foreach (var prefix in UnitPrefixes.Decimal)
        {
            if (isName || prefix.Power % 3 == 0 && Math.Abs(prefix.Power) <= 15 || s_metric.Contains(form))
                AddPrefixed(table, form, entry, isName, isLength, prefix);
        }
        if (entry.Factor?.Code != "bit")
            return;
        foreach (var prefix in UnitPrefixes.Binary)
            AddPrefixed(table, form, entry, isName, isLength, prefix);
    }

    private static void AddPrefixed(UnitTable table, string form, UnitEntry entry, bool isName, bool isLength, UnitPrefixes.Prefix prefix)
    {
        var composed = entry with
        {
            Code = prefix.Code + entry.Code,
            Factor = UnitPrefixes.Apply(entry.Factor, prefix),
            Strength = UnitStrength.Plain,
        };
        Add(table, (isName ? prefix.Word : prefix.Symbol) + form, composed, isName, isLength);
        if (!isName && Array.Exists(s_folded, f => f.Unit == form && f.Prefixes.Contains(prefix.Symbol)))
            table.AddFolded(prefix.Symbol + form, composed);
    }

    // symbols that take the prefixes between thousands as well: cm, dL, hPa
    private static readonly string[] s_metric = ["m", "g", "L", "l", "Pa"];

    // Symbols that newspapers write in any case, and the prefixes that leave no doubt; of two units the one in the news comes first.
    private static readonly (string Unit, string Prefixes)[] s_folded =
        [("m", "kc"), ("g", "k"), ("L", "k"), ("W", "MkG"), ("Wh", "kMG"), ("Hz", "kMG"), ("V", "k"), ("VA", "kM"), ("B", "kMGT"), ("Wp", "kM"), ("bps", "kMG")];

    private static void Add(UnitTable table, string form, UnitEntry entry, bool isName, bool isLength)
    {
        if (isName)
            table.AddName(form, entry);
        else
            table.AddSymbol(form, entry);
        if (entry.IsFused)
            return;
        if (isLength || entry.Factor?.Code == "s")
            AddPower(table, form, entry, isName, 2);
        if (isLength)
            AddPower(table, form, entry, isName, 3);
    }

    // meter persegi, km², m2; detik persegi
    private static void AddPower(UnitTable table, string form, UnitEntry entry, bool isName, int power)
    {
        var raised = entry with { Kind = QuantityKind.Measure, Code = $"{entry.Code}{power}", Factor = Raise(entry.Factor, power), Strength = UnitStrength.Plain };
        if (isName)
        {
            table.AddName($"{form} {(power == 2 ? "persegi" : "kubik")}", raised);
            return;
        }
        table.AddSymbol(form + (power == 2 ? '²' : '³'), raised);
        if (char.IsAsciiLetter(form[^1]))
            table.AddSymbol(form + (char)('0' + power), raised);
    }

    private static SiFactor? Raise(SiFactor? factor, int power)
    {
        if (factor is null)
            return null;
        decimal numerator = 1, denominator = 1;
        for (var i = 0; i < power; i++)
        {
            if (!ExactMath.TryMultiply(numerator, factor.Numerator, out numerator) || !ExactMath.TryMultiply(denominator, factor.Denominator, out denominator))
                return null;
        }
        return new($"{factor.Code}{power}", numerator, denominator, 0);
    }

    private static QuantityKind KindOf(LexiconRow row) => row["dimensi"] switch
    {
        "waktu" => QuantityKind.Duration,
        "persen" => QuantityKind.Percentage,
        "kelipatan" => QuantityKind.Multiple,
        _ => QuantityKind.Measure,
    };

    private static SiFactor? ParseFactor(LexiconRow row)
    {
        if (row["dasar"].Length == 0 || row["faktor"].Length == 0)
            return null;
        var parts = row["faktor"].Split('/');
        return new(row["dasar"], Parse(parts[0]), parts.Length > 1 ? Parse(parts[1]) : 1, row["geser"].Length > 0 ? Parse(row["geser"]) : 0);
    }

    private static decimal Parse(string number) => decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static void AddCurrency(UnitTable table, LexiconRow row)
    {
        var strength = row["jenis"] switch
        {
            "nama" or "lambang" or "kode" => UnitStrength.Plain,
            "kode-lemah" => UnitStrength.Code,
            "lambang-lemah" or "nama-besar" => UnitStrength.Whole,
            _ => throw row.Error("jenis", "unknown kind"),
        };
        var entry = new UnitEntry(QuantityKind.Money, row["kode"], null, strength);
        if (row["jenis"] == "lambang-lemah")
        {
            table.AddSign(row["bentuk"], entry);
            return;
        }
        if (row["jenis"] != "nama")
        {
            table.AddSymbol(row["bentuk"], entry);
            return;
        }
        foreach (var form in Spellings(row["bentuk"]))
            table.AddName(form, entry);
    }

    // dolar and dollar, franc and frank: newspapers write both
    private static IEnumerable<string> Spellings(string name)
    {
        yield return name;
        foreach (var (from, to) in s_spellings)
        {
            if (name.Contains(from, StringComparison.OrdinalIgnoreCase))
                yield return name.Replace(from, to, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static readonly (string From, string To)[] s_spellings =
        [("dolar", "dollar"), ("franc", "frank"), ("rupee", "rupe"), ("shilling", "syiling"), ("rial", "riyal")];
}
