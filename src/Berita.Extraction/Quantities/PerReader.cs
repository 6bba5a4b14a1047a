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
    public static PerReading Read(in QuantityScope scope, int token)
    {
        var reading = ReadOne(scope, token);
        if (!reading.Found)
            return reading;
        // Rp 600.000 per KPM per bulan: one span, no code
        while (ReadOne(scope, reading.Next) is { Found: true } more)
            reading = new() { Span = reading.Span.Union(more.Span), Next = more.Next };
        return reading;
    }

    private static PerReading ReadOne(in QuantityScope scope, int token)
    {
        if (!OpensRate(scope, token))
            return default;
        var at = token + 1;
        var start = scope.View[at].Start;
        var reading = new PerReading { Count = 1, Next = at };
        if (scope.View.Kind(at) == TokenKind.Number)
        {
            if (!NumberReader.TryRead(scope.View, at, out reading.Count, out var count) || reading.Count <= 0 || !scope.Follows(at + count))
                return default;
            at += count;
        }
        if (UnitReader.TryRead(scope, at, scope.View[at].Start, scope.View.Count - at <= 3, out var unit) && unit.Entry.Kind is not QuantityKind.Multiple and not QuantityKind.Percentage)
        {
            reading.Entry = unit.Entry.Kind is QuantityKind.Measure or QuantityKind.Duration ? unit.Entry : null;
            reading.Span = new(start, unit.End);
            reading.Next = unit.Next;
            return reading;
        }
        if (!CountedNounReader.TryRead(scope, at, out var noun) || scope.Is(at, NumberRole.State))
            return default;
        reading.Span = new(start, noun.Unit.End);
        reading.Next = noun.Next;
        return reading;
    }

    private static bool OpensRate(in QuantityScope scope, int token)
    {
        var view = scope.View;
        if (!scope.Follows(token) || !scope.Follows(token + 1))
            return false;
        if (view.Is(token, '/'))
            return view.Touches(token - 1) == view.Touches(token) && view.Kind(token + 1) != TokenKind.Punctuation
                && (view.Kind(token + 1) != TokenKind.Number || view.Slice(token + 1).StartsWith("100"));
        return view.Is(token, "per") || view.Is(token, "tiap") || view.Is(token, "setiap") || view.Is(token, "/");
    }
}
