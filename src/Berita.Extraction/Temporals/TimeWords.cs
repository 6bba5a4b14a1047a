using System.Globalization;

namespace Berita.Extraction;

/// <summary>The words that mentions of time are made of, by vocabulary number.</summary>
/// <remarks>Filled while a <see cref="Lexicon"/> is built, then only read: safe for any number of threads.</remarks>
internal sealed class TimeWords
{
    private readonly Vocabulary _vocabulary;
    private TimeWord[] _words = new TimeWord[512];

    public TimeWords(Vocabulary vocabulary, LexiconFiles files)
    {
        _vocabulary = vocabulary;
        foreach (var row in files.Read("bulan.tsv"))
            Add(row, new() { Class = TimeClass.Month | ParseName(row), Month = (byte)ParseNumber(row, "bulan", 1, 12) });
        foreach (var row in files.Read("hari.tsv"))
            Add(row, new() { Class = TimeClass.Weekday | ParseName(row), Weekday = (byte)ParseNumber(row, "hari", 1, 7) });
        foreach (var row in files.Read("satuan-waktu.tsv"))
            Add(row, ParseUnit(row));
        foreach (var row in files.Read("waktu.tsv"))
            Add(row, ParseWord(row));
    }

    /// <summary>What is known of a word; nothing for 0 and for words of other classes.</summary>
    public ref readonly TimeWord this[ushort word] => ref _words[word < _words.Length ? word : 0];

    private void Add(LexiconRow row, in TimeWord word)
    {
        var number = _vocabulary.Add(row["bentuk"]);
        if (number >= _words.Length)
            Array.Resize(ref _words, Math.Max(number + 1, _words.Length * 2));
        _words[number] = _words[number].With(word);
    }

    private static TimeClass ParseName(LexiconRow row) => row["jenis"] switch
    {
        "penuh" => TimeClass.None,
        "singkat" => TimeClass.ShortName,
        var other => throw row.Error("jenis", $"unknown kind '{other}'"),
    };

    private static TimeWord ParseUnit(LexiconRow row) => new()
    {
        Class = row["jenis"] switch
        {
            "bebas" => TimeClass.Unit,
            "senyawa" => TimeClass.FusedUnit,
            "singkat" => TimeClass.Unit | TimeClass.ShortUnit,
            var other => throw row.Error("jenis", $"unknown kind '{other}'"),
        },
        Unit = row["satuan"] switch
        {
            "tahun" => TimeUnit.Year,
            "bulan" => TimeUnit.Month,
            "pekan" => TimeUnit.Week,
            "hari" => TimeUnit.Day,
            "jam" => TimeUnit.Hour,
            "menit" => TimeUnit.Minute,
            "detik" => TimeUnit.Second,
            var other => throw row.Error("satuan", $"unknown unit '{other}'"),
        },
        Factor = (short)ParseNumber(row, "kali", 1, 1000),
    };

    private static TimeWord ParseWord(LexiconRow row) => row["kelas"] switch
    {
        "hari-relatif" => new() { Class = TimeClass.DayOffset, Offset = ParseOffset(row) },
        "arah" => new() { Class = TimeClass.Direction, Offset = ParseOffset(row) },
        "arah-acuan" => new() { Class = TimeClass.AnaphoricDirection, Offset = ParseOffset(row) },
        "arah-hari" => new() { Class = TimeClass.DayPointer, Offset = ParseOffset(row) },
        "bagian-hari" => new() { Class = TimeClass.PartOfDay, Part = ParsePart(row) },
        "isyarat-jam" => new() { Class = TimeClass.ClockCue },
        "zona" => new() { Class = TimeClass.Zone, Zone = (sbyte)ParseNumber(row, "nilai", -12, 14) },
        "rentang" => new() { Class = TimeClass.Until },
        "isyarat-tanggal" => new() { Class = TimeClass.DateCue },
        "penggal-tahun" => new() { Class = TimeClass.YearPart, Parts = (byte)ParseNumber(row, "nilai", 2, 12) },
        "penggal-bernomor" => new() { Class = TimeClass.NumberedYearPart, Parts = 4, PartNumber = (byte)ParseNumber(row, "nilai", 1, 4) },
        "nomor-penggal" => new() { Class = TimeClass.YearPartNumber, PartNumber = (byte)ParseNumber(row, "nilai", 1, 4) },
        "isyarat-tahun" => new() { Class = TimeClass.YearCue },
        "isyarat-dasawarsa" => new() { Class = TimeClass.DecadeCue },
        "pembuka-tahun" => new() { Class = TimeClass.YearOpener },
        "bukan-pembuka-tahun" => new() { Class = TimeClass.YearRefuter },
        "bukan-pembuka-hari" => new() { Class = TimeClass.WeekdayRefuter },
        "era" => new() { Class = TimeClass.Era, Offset = ParseOffset(row) },
        "era-lain" => new() { Class = TimeClass.OtherEra },
        "terhitung" => new() { Class = TimeClass.Counted },
        var other => throw row.Error("kelas", $"unknown class '{other}'"),
    };

    private static PartOfDay ParsePart(LexiconRow row) => row["nilai"] switch
    {
        "pagi" => PartOfDay.Morning,
        "subuh" or "dini" => PartOfDay.Dawn,
        "siang" => PartOfDay.Noon,
        "sore" or "petang" => PartOfDay.Afternoon,
        "malam" => PartOfDay.Night,
        var other => throw row.Error("nilai", $"unknown part of the day '{other}'"),
    };

    private static sbyte ParseOffset(LexiconRow row) => (sbyte)ParseNumber(row, "nilai", -9, 9);

    private static int ParseNumber(LexiconRow row, string column, int least, int most) =>
        int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw row.Error(column, $"'{row[column]}' is not a number from {least} to {most}");
}
