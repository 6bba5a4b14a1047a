namespace Berita.Extraction;

/// <summary>Which hyphens join and which stand apart (spec of tokens; UD Indonesian CSUI).</summary>
internal static class HyphenRules
{
    /// <summary>Whether the hyphen at <paramref name="hyphen"/> joins the piece that starts at <paramref name="left"/> with the one that ends at <paramref name="next"/>.</summary>
    public static bool Joins(ReadOnlySpan<char> text, int left, int hyphen, int next, int end)
    {
        var before = text[left..hyphen];
        var after = text[(hyphen + 1)..next];
        if (IsClitic(after))
            return CharTable.IsLetter(before[0]) && !char.IsUpper(before[^1]);
        if (IsCalendarName(before) && (IsCalendarName(after) || CharTable.IsDigit(after[0])))
            return false;
        if (CharTable.IsDigit(after[0]) && IsUnitOfAmount(text, left, hyphen))
            return false;
        if (CharTable.IsDigit(before[0]) && (IsCalendarName(after) || after is "selesai"))
            return false;
        if ((CharTable.IsDigit(after[0]) || IsCode(after)) && EndsAmount(text, left, before))
            return false;
        // 20°C-25°C
        if (CharTable.IsDigit(after[0]) && before.Length == 1 && left > 0 && text[left - 1] is '°' or 'º' or '⁰' or '˚')
            return false;
        return !SplitsAcronym(before, after) && !IsCurrency(after, next < end ? text[next] : ' ');
    }

    // USD 5 juta-USD 6 juta, 5 juta-EUR6 juta: three capitals, and digits if they follow at once
    private static bool IsCode(ReadOnlySpan<char> piece)
    {
        const int length = 3;
        return piece.Length >= length && IsAcronym(piece[..length]) && (piece.Length == length || CharTable.IsDigit(piece[length]));
    }

    // 6 juta-7 juta, 21 tahun-60 tahun: what follows a figure closes an amount, so the hyphen joins two ends of a range
    private static bool EndsAmount(ReadOnlySpan<char> text, int left, ReadOnlySpan<char> word) =>
        left >= 2 && text[left - 1] is ' ' or '\u00A0' && CharTable.IsDigit(text[left - 2]) && word is "ribu" or "juta" or "miliar" or "milyar" or "triliun"
            or "persen" or "rupiah" or "dolar" or "dollar" or "orang" or "derajat" or "tahun" or "bulan" or "minggu" or "pekan" or "hari" or "jam" or "menit" or "detik"
            or "kilometer" or "km" or "meter" or "m" or "sentimeter" or "cm" or "milimeter" or "mm" or "kilogram" or "kg" or "gram" or "ton" or "liter" or "hektar" or "hektare" or "ha";

    // RI-Jepang, Bapepam-LK, but APBN-P, KTP-el, Covid-19.
    private static bool SplitsAcronym(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length > 1 && after.Length > 1 && char.IsUpper(before[0]) && char.IsUpper(after[0])
        && (IsAcronym(before) || IsAcronym(after));

    // Rp500.000-Rp1 juta, US$5-US$6: the other end of a range
    private static bool IsCurrency(ReadOnlySpan<char> after, char next) =>
        next == '$' || (after.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) && (after.Length == 2 || char.IsDigit(after[2])));

    // 6 juta-7 juta, 21 tahun-61 tahun: a small word behind digits names the unit of an end of a range; not Piala 2022 ke-22
    private static bool IsUnitOfAmount(ReadOnlySpan<char> text, int left, int hyphen) =>
        left >= 2 && text[left - 1] is ' ' or '\u00A0' && CharTable.IsDigit(text[left - 2]) && char.IsLower(text[left]) && CharTable.IsLetter(text[hyphen - 1])
        && text[left..hyphen] is not ("ke" or "pasca" or "pra");

    private static bool IsAcronym(ReadOnlySpan<char> piece)
    {
        if (piece.Length < 2)
            return false;
        foreach (var c in piece)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return true;
    }

    // EYD V: a hyphen stands between a base in capitals and its clitic (apart), and before -Ku, -Mu, -Nya of God (parts of one token).
    private static bool IsClitic(ReadOnlySpan<char> piece) => piece is "nya" or "Nya" or "ku" or "Ku" or "mu" or "Mu" or "lah" or "kah" or "pun";

    private static bool IsCalendarName(ReadOnlySpan<char> piece) => piece.Length >= 3 && char.IsUpper(piece[0]) && piece switch
    {
        "Januari" or "Februari" or "Pebruari" or "Maret" or "April" or "Mei" or "Juni" or "Juli" or "Agustus" or "September"
            or "Oktober" or "November" or "Nopember" or "Desember" => true,
        "Senin" or "Selasa" or "Rabu" or "Kamis" or "Jumat" or "Sabtu" or "Minggu" or "Ahad" => true,
        _ => false,
    };
}
