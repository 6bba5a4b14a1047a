using System.Globalization;

namespace Berita.Extraction;

/// <summary>The number words of <c>angka.tsv</c>, by vocabulary number.</summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
internal sealed class NumberWords
{
    /// <summary>The pronoun that a share may carry.</summary>
    public const string Clitic = "nya";

    private NumberWord[] _words = new NumberWord[512];

    public NumberWords(Vocabulary vocabulary, LexiconFiles files)
    {
        var digits = new List<ushort>();
        foreach (var row in files.Read("angka.tsv"))
        {
            var entry = new NumberWord(ParseKind(row), decimal.Parse(row["nilai"], CultureInfo.InvariantCulture));
            var word = Add(vocabulary, row["bentuk"], entry);
            if (entry is { Kind: NumberWordKind.Digit, Value: > 0 })
                digits.Add(word);
            // kesatu, kesebelas, keseribu: TBBBI, bilangan tingkat = ke- + bilangan pokok
            if (entry.StartsNumber && entry.Kind != NumberWordKind.WholePack)
                Add(vocabulary, "ke" + row["bentuk"], entry with { IsOrdinal = true });
            // sepertiganya, dua pertiganya
            if (entry.Kind is NumberWordKind.Fraction or NumberWordKind.Denominator or NumberWordKind.Half)
                Add(vocabulary, row["bentuk"] + Clitic, entry with { HasClitic = true });
        }
        AddDerived(vocabulary, digits);
    }

    /// <summary>What a word is in a number; nothing for 0 and for other words.</summary>
    public ref readonly NumberWord this[ushort word] => ref _words[word < _words.Length ? word : 0];

    private ushort Add(Vocabulary vocabulary, string form, NumberWord entry)
    {
        var word = vocabulary.Add(form);
        if (word >= _words.Length)
            Array.Resize(ref _words, word * 2);
        _words[word] = entry;
        return word;
    }

    // dua-tiga (two to three), antardua (between two); duabelas, duapuluh, duaratus: written as one word, against EYD V
    private void AddDerived(Vocabulary vocabulary, List<ushort> digits)
    {
        const string between = "antar";
        foreach (var word in digits)
        {
            var entry = _words[word];
            if (entry.Value > 1)
                AddGlued(vocabulary, vocabulary[word], entry.Value);
            Add(vocabulary, between + vocabulary[word], entry with { Prefix = (byte)between.Length });
            foreach (var other in digits)
            {
                var higher = _words[other];
                if (higher.Value > entry.Value)
                    Add(vocabulary, $"{vocabulary[word]}-{vocabulary[other]}", new(NumberWordKind.Pair, entry.Value * 10 + higher.Value));
            }
        }
    }

    private void AddGlued(Vocabulary vocabulary, string digit, decimal value)
    {
        ReadOnlySpan<(string Form, NumberWord Entry)> glued =
        [
            (digit + "belas", new(NumberWordKind.WholeTen, 10 + value)),
            (digit + "puluh", new(NumberWordKind.WholeTen, 10 * value)),
            (digit + "ratus", new(NumberWordKind.WholeHundred, 100 * value)),
        ];
        foreach (var (form, entry) in glued)
        {
            Add(vocabulary, form, entry);
            Add(vocabulary, "ke" + form, entry with { IsOrdinal = true });
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
        "taksiran-utuh" => NumberWordKind.WholeVague,
        "desimal" => NumberWordKind.Point,
        "negatif" => NumberWordKind.Minus,
        "tambah-setengah" => NumberWordKind.Half,
        "pecahan" => NumberWordKind.Fraction,
        "penyebut" => NumberWordKind.Denominator,
        "tingkat" => NumberWordKind.Ordinal,
        _ => throw row.Error("jenis", "unknown kind"),
    };
}
