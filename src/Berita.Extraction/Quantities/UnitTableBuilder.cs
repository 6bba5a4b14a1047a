using System.Globalization;

namespace Berita.Extraction;

/// <summary>Fills a <see cref="UnitTable"/> from <c>satuan.tsv</c> and <c>mata-uang.tsv</c>, with SI prefixes and powers composed.</summary>
internal static class UnitTableBuilder
{
    private const string Units = "satuan.tsv";
    private const string Currencies = "mata-uang.tsv";

    public static void Fill(UnitTable table, LexiconFiles files)
    {
        // the first row of a form counts: what was added comes before what ships
        AddAll(table, files.ReadAdded(Units), files.ReadAdded(Currencies));
        AddAll(table, files.Read(Units), files.Read(Currencies));
    }

    private static void AddAll(UnitTable table, IEnumerable<LexiconRow> units, IEnumerable<LexiconRow> currencies)
    {
        foreach (var row in units)
            AddUnit(table, row);
        foreach (var row in currencies)
            AddCurrency(table, row);
    }

    private static void AddUnit(UnitTable table, LexiconRow row)
    {
        var code = row["kode"] is { Length: > 0 } c ? c : null;
        var (strength, isName) = ParseKind(row);
        var entry = new UnitEntry(KindOf(row), code, ParseFactor(row), strength) { IsFused = row["jenis"] == "satu" };
        var form = CheckForm(row);
        var length = row["dimensi"] == "panjang";
        var prefixes = row["awalan"];
        if (prefixes is not ("-" or "si" or "si-saja" or "nama"))
            throw row.Error("awalan", $"unknown kind '{prefixes}'");
        if (prefixes != "si-saja")
            Add(table, form, entry, isName, length);
        if (prefixes is "si" or "si-saja" || (prefixes == "nama" && isName))
            AddPrefixed(table, form, entry, isName, length);
    }

    private static (UnitStrength Strength, bool IsName) ParseKind(LexiconRow row) => row["jenis"] switch
    {
        "nama" or "satu" => (UnitStrength.Plain, true),
        "nama-lemah" => (UnitStrength.Whole, true),
        "lambang" => (UnitStrength.Plain, false),
        "lambang-lemah" => (UnitStrength.Whole, false),
        var other => throw row.Error("jenis", $"unknown kind '{other}'"),
    };

    private static string CheckForm(LexiconRow row) =>
        row["bentuk"] is { Length: <= UnitTable.MaxForm } form ? form : throw row.Error("bentuk", $"longer than {UnitTable.MaxForm} characters");

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
        "isi" or "jarak" or "kadar" or "luas" or "massa" or "panjang" or "piksel" or "sudut" or "suhu" or "ukuran" => QuantityKind.Measure,
        var other => throw row.Error("dimensi", $"unknown dimension '{other}'"),
    };

    private static SiFactor? ParseFactor(LexiconRow row)
    {
        if (row["dasar"].Length == 0 || row["faktor"].Length == 0)
            return null;
        var parts = row["faktor"].Split('/');
        if (parts.Length > 2)
            throw row.Error("faktor", $"'{row["faktor"]}' is not a number or two with a stroke between them");
        var denominator = parts.Length > 1 ? Parse(row, "faktor", parts[1]) : 1;
        if (denominator == 0)
            throw row.Error("faktor", "divides by nothing");
        return new(row["dasar"], Parse(row, "faktor", parts[0]), denominator, row["geser"].Length > 0 ? Parse(row, "geser", row["geser"]) : 0);
    }

    private static decimal Parse(LexiconRow row, string column, string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Error(column, $"'{number}' is not a number; write it with a point, 0.5");

    private static void AddCurrency(UnitTable table, LexiconRow row)
    {
        var strength = row["jenis"] switch
        {
            "nama" or "lambang" or "kode" => UnitStrength.Plain,
            "kode-lemah" => UnitStrength.Code,
            "lambang-lemah" or "nama-besar" => UnitStrength.Whole,
            var other => throw row.Error("jenis", $"unknown kind '{other}'"),
        };
        CheckForm(row);
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
