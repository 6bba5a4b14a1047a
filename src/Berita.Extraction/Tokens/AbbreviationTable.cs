namespace Berita.Extraction;

/// <summary>Abbreviations that end in a dot, and currency codes that stand right before their amount.</summary>
/// <remarks>Only read after it was built: safe for any number of threads.</remarks>
internal sealed class AbbreviationTable
{
    /// <summary>No abbreviation has more letters.</summary>
    public const int Longest = 12;

    private static readonly Lazy<AbbreviationTable> s_shipped = new(static () => new(LexiconFiles.Shipped));

    private readonly Dictionary<string, string> _abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ulong[] _maybe = new ulong[64];
    private readonly HashSet<string> _currencies = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _currencyLookup;

    public AbbreviationTable(LexiconFiles files)
    {
        foreach (var row in files.Read("singkatan.tsv"))
        {
            var word = row["bentuk"].TrimEnd('.');
            if (word.Length is 0 or > Longest || word.Length == row["bentuk"].Length)
                throw row.Error("bentuk", $"no abbreviation of at most {Longest} characters and its dot");
            _abbreviations[word] = row["syarat"] is "" or "angka" or "besar" ? row["syarat"] : throw row.Error("syarat", $"unknown condition '{row["syarat"]}'");
            _maybe[Trace(word) >> 6] |= 1UL << Trace(word);
        }
        foreach (var row in files.Read("awalan-mata-uang.tsv"))
            _currencies.Add(row["bentuk"]);
        // BTC0,5: a code that was added may touch its amount, as those that ship may
        foreach (var row in files.ReadAdded("mata-uang.tsv").Where(static r => r["jenis"] is "kode" or "lambang"))
            _currencies.Add(row["bentuk"]);
        _lookup = _abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        _currencyLookup = _currencies.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The table of the files that ship, read on first use: all that cutting tokens needs.</summary>
    public static AbbreviationTable Shipped => s_shipped.Value;

    /// <summary>Whether the word, written so or with a capital first letter, is an abbreviation when a dot follows.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length <= Longest && TryFind(word, out _);

    /// <summary>A cheap first look: false only where the letters before a dot are neither an initial nor an abbreviation.</summary>
    public bool MayContain(ReadOnlySpan<char> word) =>
        word.Length <= Longest && (word.Length < 2 || (_maybe[Trace(word) >> 6] >> Trace(word) & 1) != 0);

    /// <summary>Whether what follows the dot meets the condition of the abbreviation: some words are one only before a digit or a capital.</summary>
    public bool Holds(ReadOnlySpan<char> text, int start, int dot)
    {
        if (!TryFind(text[start..dot], out var condition) || condition.Length == 0)
            return true;
        var i = dot + 1;
        while (i < text.Length && text[i] is ' ' or '\u00A0')
            i++;
        return i < text.Length && condition switch
        {
            "angka" => CharTable.IsDigit(text[i]),
            "besar" => char.IsUpper(text[i]) || CharTable.IsDigit(text[i]),
            _ => true,
        };
    }

    public bool IsCurrencyPrefix(ReadOnlySpan<char> word) => _currencyLookup.Contains(word);

    // 12 bits of length, first and last letter, whatever their case
    private static int Trace(ReadOnlySpan<char> word) =>
        ((word.Length * 5) ^ ((word[0] & 31) << 7) ^ ((word[^1] & 31) << 2) ^ ((word[word.Length / 2] & 31) << 4)) & 4095;

    private bool TryFind(ReadOnlySpan<char> word, out string condition)
    {
        if (_lookup.TryGetValue(word, out condition!))
            return true;
        if (word.Length == 0 || word.Length > Longest || !char.IsAsciiLetterUpper(word[0]))
            return false;
        Span<char> lower = stackalloc char[Longest];
        word.CopyTo(lower);
        lower[0] = (char)(word[0] | 0x20);
        return _lookup.TryGetValue(lower[..word.Length], out condition!);
    }
}
