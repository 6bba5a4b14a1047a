using System.Globalization;

namespace Berita.Extraction;

/// <summary>The number words of <c>angka.tsv</c>, by vocabulary number.</summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
internal sealed class NumberWords
{
    /// <summary>The pronoun that a share may carry.</summary>
    public const string Clitic = "nya";

    private readonly NumberWord[] _words;

    public NumberWords(Vocabulary vocabulary, LexiconFiles files)
    {
        var words = new List<(ushort Word, NumberWord Entry)>();
        foreach (var row in files.Read("angka.tsv"))
        {
            var entry = new NumberWord(ParseKind(row), decimal.Parse(row["nilai"], CultureInfo.InvariantCulture));
            words.Add((vocabulary.Add(row["bentuk"]), entry));
            // kesatu, kesebelas, keseribu: TBBBI, bilangan tingkat = ke- + bilangan pokok
            if (entry.StartsNumber && entry.Kind != NumberWordKind.WholePack)
                words.Add((vocabulary.Add("ke" + row["bentuk"]), entry with { IsOrdinal = true }));
            // sepertiganya, dua pertiganya
            if (entry.Kind is NumberWordKind.Fraction or NumberWordKind.Denominator or NumberWordKind.Half)
                words.Add((vocabulary.Add(row["bentuk"] + Clitic), entry with { HasClitic = true }));
        }
        AddDerived(vocabulary, [.. words.Where(w => w.Entry is { Kind: NumberWordKind.Digit, IsOrdinal: false, Value: > 0 })], words);
        _words = new NumberWord[words.Max(w => w.Word) + 1];
        foreach (var (word, entry) in words)
            _words[word] = entry;
    }

    /// <summary>What a word is in a number; nothing for 0 and for other words.</summary>
    public ref readonly NumberWord this[ushort word] => ref _words[word < _words.Length ? word : 0];

    // dua-tiga (two to three), antardua (between two)
    private static void AddDerived(Vocabulary vocabulary, (ushort Word, NumberWord Entry)[] digits, List<(ushort Word, NumberWord Entry)> words)
    {
        const string between = "antar";
        foreach (var (word, entry) in digits)
        {
            words.Add((vocabulary.Add(between + vocabulary[word]), entry with { Prefix = (byte)between.Length }));
            foreach (var (other, higher) in digits)
            {
                if (higher.Value > entry.Value)
                    words.Add((vocabulary.Add($"{vocabulary[word]}-{vocabulary[other]}"), new(NumberWordKind.Pair, entry.Value * 10 + higher.Value)));
            }
        }
    }

    private static NumberWordKind ParseKind(LexiconRow row) => row["jenis"] switch
    {
        "satuan" => NumberWordKind.Digit,
        "puluhan-utuh" => NumberWordKind.WholeTen,
        "belas" => NumberWordKind.Teen,
        "puluh" => NumberWordKind.Ten,
        "ratus" => NumberWordKind.Hundred,
        "ratus-utuh" => NumberWordKind.WholeHundred,
        "skala" => NumberWordKind.Scale,
        "skala-utuh" => NumberWordKind.WholeScale,
        "singkatan-skala" => NumberWordKind.ScaleSign,
        "kelompok" => NumberWordKind.Pack,
        "kelompok-utuh" => NumberWordKind.WholePack,
        "taksiran" => NumberWordKind.Vague,
        "desimal" => NumberWordKind.Point,
        "negatif" => NumberWordKind.Minus,
        "tambah-setengah" => NumberWordKind.Half,
        "pecahan" => NumberWordKind.Fraction,
        "penyebut" => NumberWordKind.Denominator,
        "tingkat" => NumberWordKind.Ordinal,
        _ => throw row.Error("jenis", "unknown kind"),
    };
}
