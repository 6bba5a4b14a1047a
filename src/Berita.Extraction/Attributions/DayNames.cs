namespace Berita.Extraction;

/// <summary>Words of dates between commas: weekdays, months, parts of the day.</summary>
internal static class DayNames
{
    private static readonly string[] s_words =
    [
        "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad",
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
        "pagi", "siang", "sore", "petang", "malam", "dini", "hari", "lalu", "kemarin",
    ];

    public static bool Is(in TokenView view, int at)
    {
        if (view.Kind(at) != TokenKind.Word)
            return false;
        foreach (var word in s_words)
        {
            if (view.Is(at, word))
                return true;
        }
        return false;
    }
}
