namespace Berita.Extraction;

/// <summary>The rate behind a quantity: <c>per jam</c>, <c>/kg</c>, <c>per KPM per bulan</c>, <c>per 100 kilometer</c>.</summary>
internal struct PerReading
{
    /// <summary>What stands after the first <c>per</c>, to the end.</summary>
    public TextSpan Span;

    /// <summary>The unit, where it is one time or measure.</summary>
    public UnitEntry? Entry;

    /// <summary>How many of the unit: 100 in <c>per 100 kilometer</c>.</summary>
    public decimal Count;

    /// <summary>The token after it.</summary>
    public int Next;

    public readonly bool Found => !Span.IsEmpty;
}

/// <summary>Reads the rate behind a quantity.</summary>
internal static class PerReader
{
    private const int MostRates = 4;
    private const string Prefix = "per";

    /// <summary>The rate at a token, or at an offset inside it (<c>g/L</c>).</summary>
    public static PerReading Read(in QuantityScope scope, int token, int offset)
    {
        var reading = ReadOne(scope, token, offset);
        // Rp 600.000 per KPM per bulan: one span, no code
        for (var i = 1; i < MostRates && reading.Found && ReadOne(scope, reading.Next, -1) is { Found: true } more; i++)
            reading = new() { Span = reading.Span.Union(more.Span), Next = more.Next };
        return reading;
    }

    /// <summary>Whether a rate may start with a word in small letters.</summary>
    public static bool MayOpen(ReadOnlySpan<char> word) => word.StartsWith(Prefix) || word is "tiap" or "setiap";

    private static PerReading ReadOne(in QuantityScope scope, int token, int offset)
    {
        if (!TryOpen(scope, ref token, ref offset, out var byStroke))
            return default;
        ref readonly var view = ref scope.View;
        var reading = new PerReading { Count = 1 };
        var start = offset;
        if (char.IsAsciiDigit(view.Text[offset]) && !TakeCount(scope, ref token, ref offset, ref reading.Count, byStroke))
            return default;
        if (UnitReader.TryRead(scope, token, offset, scope.LeadsText(token - 3), out var unit) && unit.Next > token
            && unit.Entry.Kind is not (QuantityKind.Multiple or QuantityKind.Percentage))
        {
            reading.Entry = unit.Entry.Kind is QuantityKind.Measure or QuantityKind.Duration ? unit.Entry : null;
            reading.Span = new(start, unit.End);
            reading.Next = unit.Next;
            return reading;
        }
        // km/h: the sign of the hour is a unit behind a stroke only
        if (byStroke && view[token].Length == 1 && view.First(token) == 'h' && offset == view[token].Start && scope.Units.TryFind("jam", false, out var hour))
            return new() { Span = view[token].Span, Entry = hour, Count = reading.Count, Next = token + 1 };
        if (offset > view[token].Start && !byStroke)
            return new() { Span = new(offset, view[token].End), Count = 1, Next = token + 1 };
        if (offset != view[token].Start || !CountedNounReader.TryRead(scope, token, out var noun) || scope.Is(token, NumberRole.State))
            return default;
        reading.Span = new(start, noun.Unit.End);
        reading.Next = noun.Next;
        return reading;
    }

    // Moves to the place behind per, tiap, setiap or the stroke.
    private static bool TryOpen(in QuantityScope scope, ref int token, ref int offset, out bool byStroke)
    {
        ref readonly var view = ref scope.View;
        byStroke = true;
        if (offset > 0 && token < view.Count && offset > view[token].Start)
        {
            if (view.Text[offset] != '/' || ++offset >= view[token].End)
                return false;
            return true;
        }
        if (view.First(token) == Prefix[0] && scope.Follows(token) && IsGlued(scope, view.Slice(token)))
        {
            byStroke = false;
            offset = view[token].Start + Prefix.Length;
            return true;
        }
        if (!scope.Follows(token) || !scope.Follows(token + 1))
            return false;
        byStroke = view.Is(token, '/');
        if (byStroke ? view.Touches(token - 1) != view.Touches(token) : !(view.Is(token, "per") || view.Is(token, "tiap") || view.Is(token, "setiap")))
            return false;
        token++;
        offset = view[token].Start;
        return true;
    }

    // perkilogram, perorang: written as one word, against EYD V
    private static bool IsGlued(in QuantityScope scope, ReadOnlySpan<char> word)
    {
        if (word.Length < Prefix.Length + 3 || !word.StartsWith(Prefix))
            return false;
        var rest = word[Prefix.Length..];
        return (scope.Units.TryFind(rest, false, out var unit) && unit is { Kind: QuantityKind.Measure or QuantityKind.Duration, IsFused: false })
            || scope.Context.Is(scope.View.Lexicon.Vocabulary.Find(rest), NumberRole.Classifier);
    }

    // per 100 kilometer, /100km; behind a stroke only hundreds, for 9.100/9.105 is a pair of quotes
    private static bool TakeCount(in QuantityScope scope, ref int token, ref int offset, ref decimal count, bool byStroke)
    {
        ref readonly var view = ref scope.View;
        var digits = DigitReader.Read(view.Text[offset..view[token].End]);
        if (!digits.Fits || digits.Value <= 0 || digits.Shape is not (DigitShape.Plain or DigitShape.Separated) || (byStroke && digits.Value != 100))
            return false;
        count = digits.Value;
        offset += digits.Length;
        if (offset < view[token].End)
            return true;
        var tokens = 1;
        if (!NumberReader.TryReadScales(view, token, ref count, ref tokens) || !scope.Follows(token + tokens))
            return false;
        token += tokens;
        offset = view[token].Start;
        return true;
    }
}
