using System.Globalization;
using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>Makes phrases that hold one date or time, and know which.</summary>
internal static class MomentMaker
{
    private static readonly string[] s_months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
    private static readonly string[] s_days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
    private static readonly (string Name, string Letter)[] s_units = [("hari", "D"), ("pekan", "W"), ("bulan", "M"), ("tahun", "Y")];
    private static readonly (string Name, string Offset)[] s_zones = [("WIB", "+07:00"), ("WITA", "+08:00"), ("WIT", "+09:00"), ("", "")];
    private static readonly string[] s_frames = ["Rapat itu digelar pada {0}.", "Pada {0} jalan itu ditutup.", "Jembatan itu runtuh {0}, dan belum diperbaiki."];

    public static Phrase Make(RandomText random)
    {
        var moment = random.Next(4) switch
        {
            0 => Relative(random),
            1 => Clock(random),
            2 => Stretch(random),
            _ => Day(random),
        };
        var before = moment.Kind == TemporalKind.Time ? "pukul " : "";
        return new(random.Pick(s_frames).Replace("{0}", before + moment.Text, StringComparison.Ordinal)) { Moment = moment };
    }

    private static Moment Day(RandomText random)
    {
        var day = new DateOnly(1900, 1, 1).AddDays(random.Next(70_000));
        var (weekday, month) = (s_days[(int)day.DayOfWeek], s_months[day.Month - 1]);
        var iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return random.Next(6) switch
        {
            0 => new($"{day.Day} {month} {day.Year}", TemporalKind.Date, iso),
            1 => new($"{weekday}, {day.Day} {month} {day.Year}", TemporalKind.Date, iso),
            2 => new($"{weekday} ({day.Day}/{day.Month}/{day.Year})", TemporalKind.Date, iso),
            3 => new($"{weekday} ({day.Day}/{day.Month})", TemporalKind.Date, "XXXX" + iso[4..]),
            4 => new($"{month} {day.Year}", TemporalKind.Date, iso[..7]),
            _ => new(weekday, TemporalKind.Date, $"XXXX-WXX-{(day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek)}"),
        };
    }

    private static Moment Stretch(RandomText random)
    {
        var first = new DateOnly(1900, 1, 1).AddDays(random.Next(70_000));
        var last = first.AddDays(1 + random.Next(400));
        var sign = random.Pick("-", "–", " - ", " hingga ", " sampai ", " s.d. ");
        var from = first.Year != last.Year ? $"{first.Day} {s_months[first.Month - 1]} {first.Year}"
            : first.Month != last.Month ? $"{first.Day} {s_months[first.Month - 1]}" : $"{first.Day}";
        return new($"{from}{sign}{last.Day} {s_months[last.Month - 1]} {last.Year}", TemporalKind.Range,
            string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"));
    }

    private static Moment Relative(RandomText random)
    {
        var (unit, letter) = random.Pick(s_units);
        var count = 2 + random.Next(40);
        var written = random.Next(2) == 0 ? Speller.Words(count) : Speller.Digits(count);
        return random.Next(2) == 0
            ? new($"{written} {unit} lalu", TemporalKind.Date, null, $"-P{count}{letter}")
            : new($"{written} {unit} mendatang", TemporalKind.Date, null, $"P{count}{letter}");
    }

    private static Moment Clock(RandomText random)
    {
        var (zone, offset) = random.Pick(s_zones);
        var (hour, minute) = (random.Next(24), random.Next(60));
        return new($"{hour:00}{random.Pick(".", ":")}{minute:00} {zone}".TrimEnd(), TemporalKind.Time, $"T{hour:00}:{minute:00}{offset}");
    }
}
