using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>Makes phrases that hold one quantity, and know which.</summary>
internal static class AmountMaker
{
    private static readonly string[] s_nouns = ["warga", "tentara", "kapal", "rumah", "sapi", "pohon", "peserta", "kendaraan", "sekolah"];

    private static readonly (string Name, string Code, QuantityKind Kind)[] s_units =
    [
        ("kilogram", "kg", QuantityKind.Measure), ("kg", "kg", QuantityKind.Measure), ("ton", "t", QuantityKind.Measure),
        ("kilometer", "km", QuantityKind.Measure), ("km", "km", QuantityKind.Measure), ("meter", "m", QuantityKind.Measure),
        ("hektare", "har", QuantityKind.Measure), ("liter", "L", QuantityKind.Measure), ("persen", "%", QuantityKind.Percentage),
        ("rupiah", "IDR", QuantityKind.Money), ("dolar AS", "USD", QuantityKind.Money), ("euro", "EUR", QuantityKind.Money),
        ("jam", "h", QuantityKind.Duration), ("menit", "min", QuantityKind.Duration), ("hari", "d", QuantityKind.Duration),
        ("pekan", "wk", QuantityKind.Duration), ("bulan", "mo", QuantityKind.Duration), ("tahun", "a", QuantityKind.Duration),
    ];

    private static readonly (string Name, decimal Value)[] s_scales = [("ribu", 1e3m), ("juta", 1e6m), ("miliar", 1e9m), ("triliun", 1e12m)];

    private static readonly (string Word, Func<Amount, Amount> Apply)[] s_modifiers =
    [
        ("sekitar", a => a with { Approximate = true }),
        ("kira-kira", a => a with { Approximate = true }),
        ("hampir", a => a with { Approximate = true, Min = null, MinInclusive = false, MaxInclusive = false }),
        ("lebih dari", a => a with { Max = null, MinInclusive = false, MaxInclusive = false }),
        ("melebihi", a => a with { Max = null, MinInclusive = false, MaxInclusive = false }),
        ("kurang dari", a => a with { Min = null, MinInclusive = false, MaxInclusive = false }),
        ("setidaknya", a => a with { Max = null, MaxInclusive = false }),
        ("minimal", a => a with { Max = null, MaxInclusive = false }),
        ("maksimal", a => a with { Min = null, MinInclusive = false }),
        ("paling banyak", a => a with { Min = null, MinInclusive = false }),
    ];

    private static readonly (string Word, decimal From, decimal To)[] s_vague =
    [
        ("belasan", 11, 20), ("puluhan", 10, 100), ("ratusan", 100, 1000), ("ribuan", 1000, 10_000), ("puluhan ribu", 10_000, 100_000),
        ("ratusan ribu", 100_000, 1_000_000), ("jutaan", 1_000_000, 10_000_000), ("puluhan juta", 10_000_000, 100_000_000),
    ];

    private static readonly string[] s_frames = ["Di gudang itu ada {0}.", "Ada {0} di tempat itu.", "{0} tiba di pelabuhan.", "Mereka membawa {0} ke desa.", "Di sana tersedia {0}, dan semuanya baru."];

    public static Phrase Make(RandomText random)
    {
        var amount = random.Next(10) switch
        {
            < 6 => Bounded(random, Plain(random, Number(random))),
            6 => Plain(random, Vague(random)),
            7 => Plain(random, Range(random)),
            8 => Dear(random),
            _ => Ordinal(random),
        };
        return InFrame(random, amount);
    }

    private static Phrase InFrame(RandomText random, Amount amount)
    {
        var frame = random.Pick(s_frames);
        var text = frame.Replace("{0}", amount.Text, StringComparison.Ordinal);
        return new(text) { Amount = amount };
    }

    private static Amount Bounded(RandomText random, Amount amount)
    {
        if (random.Next(3) > 0)
            return amount;
        var (word, apply) = random.Pick(s_modifiers);
        return apply(amount) with { Text = $"{word} {amount.Text}", Modifier = word };
    }

    // a unit or noun behind the number
    private static Amount Plain(RandomText random, Amount number)
    {
        if (random.Next(2) == 0)
        {
            var noun = random.Pick(s_nouns);
            return number with { Text = $"{number.Number} {noun}", Unit = noun };
        }
        var (name, code, kind) = random.Pick(s_units);
        return number with { Text = $"{number.Number} {name}", Unit = name, Code = code, Kind = kind };
    }

    private static Amount Number(RandomText random)
    {
        var number = random.Whole();
        if (random.Next(4) == 0)
            return Counted(Speller.Words(number), number);
        if (random.Next(3) > 0)
            return Counted(Speller.Digits(number), number);
        var (name, value) = random.Pick(s_scales);
        var figure = (1 + random.Next(99_999)) / 100m;
        return Counted($"{Speller.Digits(figure)} {name}", figure * value);
    }

    private static Amount Counted(string written, decimal value) => new(written, written, QuantityKind.Count, null, null, value, value);

    private static Amount Vague(RandomText random)
    {
        var (word, from, to) = random.Pick(s_vague);
        return new(word, word, QuantityKind.Count, null, null, from, to, MaxInclusive: false, Approximate: true);
    }

    private static Amount Range(RandomText random)
    {
        var from = random.Whole();
        var to = from + 1 + random.Whole();
        var dash = random.Pick("-", "–", " - ", " hingga ", " sampai ");
        var written = $"{Speller.Digits(from)}{dash}{Speller.Digits(to)}";
        return new(written, written, QuantityKind.Count, null, null, from, to);
    }

    private static Amount Dear(RandomText random)
    {
        var number = Number(random);
        var (sign, code) = random.Next(3) == 0 ? ("US$", "USD") : ("Rp", "IDR");
        var space = random.Pick("", " ", "\u00a0");
        return char.IsDigit(number.Number[0])
            ? number with { Text = $"{sign}{space}{number.Number}", Unit = sign, Code = code, Kind = QuantityKind.Money }
            : Plain(random, number);
    }

    private static Amount Ordinal(RandomText random)
    {
        var place = 2 + random.Next(98);
        var noun = random.Pick("hari", "babak", "pertemuan", "lantai");
        var written = $"ke-{place}";
        return new($"{noun} {written}", written, QuantityKind.Ordinal, noun, null, place, place);
    }
}
