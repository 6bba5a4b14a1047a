namespace Berita.Extraction;

/// <summary>What a word does in a mention of time; a word may do several things.</summary>
[Flags]
internal enum TimeClass : uint
{
    None = 0,

    /// <summary>A month by its full name, or by a short one where <see cref="ShortName"/> is set too.</summary>
    Month = 1 << 0,

    /// <summary>A day of the week by its full name, or by a short one where <see cref="ShortName"/> is set too.</summary>
    Weekday = 1 << 1,

    /// <summary>The name is read only beside a date.</summary>
    ShortName = 1 << 2,

    /// <summary>tahun, pekan, jam: a unit that follows a number.</summary>
    Unit = 1 << 3,

    /// <summary>setahun, sepekan: a unit that holds its number.</summary>
    FusedUnit = 1 << 4,

    /// <summary>kemarin, besok, lusa.</summary>
    DayOffset = 1 << 5,

    /// <summary>lalu, ini, depan: after a unit.</summary>
    Direction = 1 << 6,

    /// <summary>berikutnya: counts from another date, so it says something only where there is no other.</summary>
    AnaphoricDirection = 1 << 7,

    /// <summary>pagi, siang, malam.</summary>
    PartOfDay = 1 << 8,

    /// <summary>tadi, nanti: beside a part of the day.</summary>
    DayPointer = 1 << 9,

    /// <summary>pukul, jam: before a clock time.</summary>
    ClockCue = 1 << 10,

    /// <summary>WIB, WITA, WIT: after a clock time.</summary>
    Zone = 1 << 11,

    /// <summary>hingga, sampai: between the ends of a range.</summary>
    Until = 1 << 12,

    /// <summary>tanggal: before a day of the month.</summary>
    DateCue = 1 << 13,

    /// <summary>kuartal, semester: a part of a year that a number tells.</summary>
    YearPart = 1 << 14,

    /// <summary>Q1: a part of a year with its number.</summary>
    NumberedYearPart = 1 << 15,

    /// <summary>pertama, dua: the number of a part of a year.</summary>
    YearPartNumber = 1 << 16,

    /// <summary>tahun: before a year.</summary>
    YearCue = 1 << 17,

    /// <summary>era, dekade: before a decade of two digits.</summary>
    DecadeCue = 1 << 18,

    /// <summary>pada, sejak, akhir: a bare year may follow.</summary>
    YearOpener = 1 << 19,

    /// <summary>nomor, sebanyak, Rp: four digits that follow are no year.</summary>
    YearRefuter = 1 << 20,

    /// <summary>Pasar, salat: a day of the week that follows is a part of a name.</summary>
    WeekdayRefuter = 1 << 22,

    /// <summary>thn, krtl: a unit that a stop may follow.</summary>
    ShortUnit = 1 << 23,

    /// <summary>Masehi, SM: behind a year or century.</summary>
    Era = 1 << 24,

    /// <summary>Hijriah, Saka: the year beside it is of another calendar.</summary>
    OtherEra = 1 << 25,

    /// <summary>orang, ribu, persen: four digits before it are no year.</summary>
    Counted = 1 << 21,

    /// <summary>The classes at which a mention may begin or be found.</summary>
    Trigger = Month | Weekday | Unit | FusedUnit | DayOffset | PartOfDay | DayPointer | ClockCue | DateCue | YearPart | NumberedYearPart,
}
