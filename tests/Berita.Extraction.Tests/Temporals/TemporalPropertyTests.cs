namespace Berita.Extraction.Tests;

public class TemporalPropertyTests
{
    private static readonly string[] s_months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
    private static readonly string[] s_days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    [Fact]
    public void Every_way_to_write_a_day_is_read_back()
    {
        var random = new Random(20250428);
        for (var i = 0; i < 3000; i++)
        {
            var day = new DateOnly(1600, 1, 1).AddDays(random.Next(180_000));
            var (written, value) = WriteDay(day, random.Next(14));
            AssertReads($"Rapat itu digelar pada {written} di balai kota.", written, value);
        }
    }

    [Fact]
    public void Every_stretch_of_days_is_read_back()
    {
        var random = new Random(19450817);
        for (var i = 0; i < 3000; i++)
        {
            var first = new DateOnly(1900, 1, 1).AddDays(random.Next(50_000));
            var last = first.AddDays(1 + random.Next(i % 3 == 0 ? 20 : 600));
            var until = (string[])["-", "–", " - ", " – ", " hingga ", " sampai ", " sampai dengan ", " s.d. "];
            var sign = until[random.Next(until.Length)];
            var written = WriteStretch(first, last, sign);
            AssertReads($"Pameran itu digelar {written} di balai kota.", written, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}");
        }
    }

    [Fact]
    public void Every_clock_time_is_read_back()
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var (h, m) = (minute / 60, minute % 60);
            var separator = minute % 2 == 0 ? '.' : ':';
            var written = $"{h:00}{separator}{m:00} Wita";
            AssertReads($"Kapal sandar pukul {written} di dermaga.", written, $"T{h:00}:{m:00}+08:00");
        }
    }

    [Fact]
    public void No_text_makes_it_throw_and_spans_are_ordered_and_within()
    {
        var random = new Random(7);
        var parts = (string[])["Senin", "Minggu", "28", "31", "2/", "/2025", "(", ")", ",", "-", "–", "April", "Feb", "Feb.", "2020", "1990-an", "tahun", "pukul", "jam", "10.30", "WIB", "hingga", "sampai", "dan",
            "lalu", "ini", "yang", "dua", "setengah", "abad", "ke-", "XIX", "semester", "I-2020", "kuartal", "tanggal", "tadi", "malam", "besok", ".", "\n", "\u00A0", "SM", "per", "90-an", "99999999999", "s.d.", "\uD83D", "’", "1/2", "ke", "'"];
        var extractor = new BeritaExtractor();
        for (var i = 0; i < 4000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => parts[random.Next(parts.Length)] + (random.Next(3) == 0 ? "" : " ")));
            var end = 0;
            foreach (var temporal in extractor.Extract(text, new() { PublishedOn = new(2025, 4, 28) }).Temporals)
            {
                Assert.True(temporal.Span.Start >= end && temporal.Span.End <= text.Length && !temporal.Span.IsEmpty, text);
                Assert.True(temporal.Value is not null || temporal.Relative is not null, text);
                Assert.Null(Record.Exception(() => temporal.Resolved));
                end = temporal.Span.End;
            }
        }
    }

    [Fact]
    public void Nested_brackets_do_not_nest_the_reading()
    {
        var text = string.Concat(Enumerable.Repeat("Senin (1 Mei - ", 40_000));

        Assert.Equal(80_000, new BeritaExtractor(new() { Stages = ExtractionStages.Temporals }).Extract(text).Temporals.Count);
    }

    private static (string Written, string Value) WriteDay(DateOnly day, int style)
    {
        var (d, m, y) = (day.Day, day.Month, day.Year);
        var weekday = s_days[(int)day.DayOfWeek];
        var month = s_months[m - 1];
        var full = day.ToString("yyyy-MM-dd", null);
        return style switch
        {
            0 => ($"{d} {month} {y}", full),
            1 => ($"{weekday}, {d} {month} {y}", full),
            2 => ($"{weekday} ({d}/{m}/{y})", full),
            3 => ($"{weekday} ({d:00}/{m:00}/{y})", full),
            4 => ($"{weekday} ({d} {month} {y})", full),
            5 => ($"{d}-{m}-{y}", full),
            6 => ($"{d}.{m}.{y}", full),
            7 => ($"{d:00}/{m:00}/{y}", full),
            8 => ($"{weekday},{d} {month} {y}", full),
            9 => ($"{weekday} pagi ({d}/{m}/{y})", full),
            10 => ($"{weekday} ({d}/{m})", "XXXX" + full[4..]),
            11 => ($"{d} {month.ToUpperInvariant()} {y}", full),
            12 => ($"{d}\u00A0{month}\u00A0{y}", full),
            _ => ($"{month} {y}", full[..7]),
        };
    }

    private static string WriteStretch(DateOnly first, DateOnly last, string sign)
    {
        var end = $"{last.Day} {s_months[last.Month - 1]} {last.Year}";
        if (first.Year != last.Year)
            return $"{first.Day} {s_months[first.Month - 1]} {first.Year}{sign}{end}";
        return first.Month != last.Month ? $"{first.Day} {s_months[first.Month - 1]}{sign}{end}" : $"{first.Day}{sign}{end}";
    }

    private static void AssertReads(string text, string written, string value)
    {
        var found = new BeritaExtractor().Extract(text).Temporals;
        var start = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(found.Count == 1 && found[0].Span == new TextSpan(start, start + written.Length) && found[0].Value == value,
            $"{text} → {string.Join(" | ", found.Select(t => $"{text[t.Span.Start..t.Span.End]} = {t.Value}"))}");
    }
}
