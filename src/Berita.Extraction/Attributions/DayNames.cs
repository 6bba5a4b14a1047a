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

    /// <summary>Marks the words in the table.</summary>
    public static void AddTo(SpeechWords words, Vocabulary vocabulary)
    {
        foreach (var word in s_words)
            words[vocabulary.Add(word)].Opens |= Opening.Date;
    }

    /// <summary>Whether the token is such a word; <c>Jum’at</c> with a curly apostrophe is not read as one.</summary>
    public static bool Is(in SpeechView view, int at) =>
        view.Opens(at, Opening.Date) && view.Is(at, TokenShape.Word) && !view.Slice(at).Contains('’');
}
