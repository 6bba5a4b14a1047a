namespace Berita.Extraction;

/// <summary>Reads distances from the day of writing: <c>pekan lalu</c>, <c>dua hari yang lalu</c>, <c>kemarin</c>, <c>tadi malam</c>.</summary>
internal static class RelativeReader
{
    // the longest number that is looked for before a unit, in tokens
    private const int LongestNumber = 10;

    // of weeks, months and shorter
    private const int MostUnits = 10_000;

    /// <summary>Reads the mention whose unit stands at a token, not before <paramref name="least"/>.</summary>
    public static bool TryReadUnit(in TimeView view, int at, int least, out Mention mention)
    {
        mention = default;
        var unit = view[at];
        var next = view.SkipUnitStop(at);
        var hasThat = view.Tokens.Is(next, "yang");
        var direction = hasThat ? view.Follow(next) : next;
        var isComing = hasThat && TakeComing(view, ref direction);
        if (!isComing && !view.Is(direction, TimeClass.Direction | TimeClass.AnaphoricDirection))
            return false;
        var sign = isComing ? 1 : view[direction].Offset;
        if (unit.Is(TimeClass.FusedUnit))
            return (isComing || IsAway(view, direction)) && TryMake(view, at, direction, sign, unit, out mention);
        var isNumbered = TryReadNumber(view, at, least, out var amount, out var first);
        // "menyusul 1,5 juta pekan lalu": nobody counts so many weeks
        var isOther = isNumbered && amount >= MostUnits && unit.Unit != TimeUnit.Year;
        if (isNumbered && !isOther)
        {
            return (isComing || IsAway(view, direction)) && !IsSecondEnd(view, first) && TryMake(view, first, direction, sign * amount, unit, out mention);
        }
        if ((!isOther && IsCounted(view, at - 1)) || (hasThat && sign >= 0) || !TryReadDirection(view, at, out _, out var end))
            return false;
        return TryMake(view, at, end, sign, unit, out mention);
    }

    // sepuluh tahun yang akan datang
    private static bool TakeComing(in TimeView view, ref int direction)
    {
        var last = view.Follow(direction);
        if (!view.Tokens.Is(direction, "akan") || !view.Tokens.Is(last, "datang"))
            return false;
        direction = last;
        return true;
    }

    /// <summary>Reads <c>pekan lalu</c>, <c>tahun yang lalu</c>, <c>bulan depan</c> without a number.</summary>
    public static bool TryReadDirection(in TimeView view, int at, out RelativeOffset offset, out int last)
    {
        offset = default;
        last = at;
        var unit = view[at];
        var next = view.SkipUnitStop(at);
        next = view.Tokens.Is(next, "yang") ? view.Follow(next) : next;
        var direction = view[next];
        if (!direction.Is(TimeClass.Direction) && !(direction.Is(TimeClass.AnaphoricDirection) && view.IsWhole(at, next + 1)))
            return false;
        if (direction.Offset != 0 && unit.Unit >= TimeUnit.Day)
            return false;
        last = next;
        return RelativeOffset.TryCreate(direction.Offset, unit, out offset);
    }

    /// <summary>Reads <c>kemarin</c>, <c>kemarin dulu</c>, <c>besok lusa</c>.</summary>
    public static bool TryReadDay(in TimeView view, int at, out Mention mention)
    {
        mention = Mention.Of(view, at, at);
        var days = view[at].Offset;
        var next = view.Follow(at);
        if (view.Tokens.Is(at, "semalam") && IsNight(view, at, next))
            return false;
        if (view.Tokens.Is(at, "kemarin") && (view.Tokens.Is(next, "dulu") || view.Tokens.Is(next, "lusa")))
        {
            days = -2;
            mention.ExtendTo(view, next);
        }
        else if (days == 1 && view.Tokens.Is(next, "lusa"))
        {
            days = 2;
            mention.ExtendTo(view, next);
        }
        mention.Offset = Days(days);
        return true;
    }

    /// <summary>Reads <c>pagi ini</c>, <c>malam nanti</c>, <c>tadi malam</c>, <c>dini hari tadi</c>.</summary>
    public static bool TryReadPartOfDay(in TimeView view, int at, out Mention mention)
    {
        mention = default;
        var isPointer = view.Is(at, TimeClass.DayPointer);
        var part = isPointer ? view.Follow(at) : at;
        if (!view.Is(part, TimeClass.PartOfDay) || (view.Tokens.Is(part, "dini") && !view.Tokens.Is(view.Follow(part), "hari")))
            return false;
        var end = WeekdayReader.EndOfPartOfDay(view, part);
        var pointer = isPointer ? at : view.Follow(end);
        if (!view.Is(pointer, TimeClass.DayPointer) && !(view.Is(pointer, TimeClass.Direction) && view[pointer].Offset == 0))
            return false;
        mention = Mention.Of(view, at, Math.Max(end, pointer));
        mention.Offset = Days(view[part].Part == PartOfDay.Night && view.Tokens.Is(pointer, "tadi") ? -1 : 0);
        return true;
    }

    private static RelativeOffset Days(int days) => new(days * 100, TimeUnit.Day, 1);

    private static bool TryMake(in TimeView view, int first, int last, decimal amount, in TimeWord unit, out Mention mention)
    {
        mention = Mention.Of(view, first, last, unit.Unit >= TimeUnit.Hour ? TemporalKind.DateTime : TemporalKind.Date);
        if (!RelativeOffset.TryCreate(amount, unit, out var offset))
            return false;
        mention.Offset = offset;
        return true;
    }

    // lalu, silam, mendatang, depan make a distance of a number; ini and kemarin make it a stretch (dua hari ini).
    private static bool IsAway(in TimeView view, int direction) =>
        view.Is(direction, TimeClass.Direction) && view[direction].Offset != 0 && !view.Is(direction, TimeClass.DayOffset);

    // setengah is half a unit, and half a unit more behind a number: satu setengah tahun
    private static bool TryReadNumber(in TimeView view, int end, int least, out decimal amount, out int first)
    {
        if (end - 1 < least || !view.Tokens.Is(end - 1, "setengah"))
            return TryReadPlainNumber(view.Tokens, end, least, out amount, out first);
        if (!TryReadPlainNumber(view.Tokens, end - 1, least, out amount, out first))
            first = end - 1;
        amount += 0.5m;
        return true;
    }

    /// <summary>Reads the number that ends before a token and begins not before <paramref name="least"/>.</summary>
    public static bool TryReadPlainNumber(in TokenView tokens, int end, int least, out decimal amount, out int first)
    {
        amount = 0;
        first = end;
        for (var at = end - 1; at >= Math.Max(least, end - LongestNumber); at--)
        {
            if (tokens.Kind(at) != TokenKind.Number && tokens.Lexicon.NumberWords[tokens.Word(at)] == default)
                break;
            if (NumberReader.TryRead(tokens, at, out var value, out var count) && at + count == end)
                (amount, first) = (value, at);
        }
        return first < end;
    }

    // the three of "dua-tiga tahun lalu", "2 hingga 3 tahun lalu"
    private static bool IsSecondEnd(in TimeView view, int first) =>
        (view.IsDash(first - 1) && view.Tokens.Touches(first - 1)) || view.Is(first - 1, TimeClass.Until) || view.Tokens.Is(first - 1, "atau");

    // beberapa tahun lalu, puluhan tahun lalu, dua setengah tahun ini: nobody says how far; "semester pertama tahun lalu" counts no years
    private static bool IsCounted(in TimeView view, int before) =>
        view.Tokens.Kind(before) == TokenKind.Number
        || view.Tokens.Lexicon.NumberWords[view.Tokens.Word(before)] is { Kind: not (NumberWordKind.None or NumberWordKind.Ordinal), IsOrdinal: false }
        || view.Tokens.Is(before, "beberapa") || view.Tokens.Is(before, "sekian") || view.Tokens.Is(before, "berapa") || view.Tokens.Is(before, "sejumlah");

    // semalam is a night's length after selama and before suntuk
    private static bool IsNight(in TimeView view, int at, int next) =>
        view.Tokens.Is(at - 1, "selama") || view.Tokens.Is(at - 1, "dalam") || view.Tokens.Is(at - 1, "sehari") || view.Tokens.Is(next, "suntuk") || view.Tokens.Is(next, "saja");
}
