namespace Berita.Extraction;

/// <summary>Reads the sides that one token joins: <c>3x4 meter</c>, <c>20x30x15 cm</c>. The last has the unit, the others are counts, as they are in <c>3 x 4 meter</c>.</summary>
internal static class SidesReader
{
    /// <summary>Reads the last side of the digit token at a place, where a unit of measure follows it.</summary>
    public static bool TryReadLast(in QuantityScope scope, int at, ref Figure figure)
    {
        var text = scope.View.Slice(at);
        var last = text.LastIndexOfAny(['x', 'X', '×']) + 1;
        if (last < 2 || !AreSides(text[..(last - 1)]) || !TryReadSide(text[last..], out var value))
            return false;
        var side = figure;
        side.Start = scope.View[at].Start + last;
        side.End = scope.View[at].End;
        side.Next = at + 1;
        if (!UnitReader.TryReadAfter(scope, side, out var unit) || unit.Entry.Kind != QuantityKind.Measure)
            return false;
        side.Kind = FigureKind.Cardinal;
        side.Shape = DigitShape.Plain;
        side.Min = side.Max = side.Grouped = value;
        figure = side;
        return true;
    }

    /// <summary>Adds the sides that stand in the token before a last side, whose quantity was just added.</summary>
    public static void AddFirst(in QuantityScope scope, in Figure last, BufferList<Quantity> quantities)
    {
        ref readonly var token = ref scope.View[last.First];
        if (last.Start <= token.Start || token.Kind != TokenKind.Number)
            return;
        var added = quantities[quantities.Count - 1];
        // "sekitar 3x4 meter" is one stretch of text
        if (added.Span.Start != last.Start)
            return;
        quantities.Truncate(quantities.Count - 1);
        for (var start = token.Start; start < last.Start;)
        {
            var digits = DigitReader.Read(scope.View.Text[start..last.Start]);
            var span = new TextSpan(start, start + digits.Length);
            quantities.Add(new Quantity { Span = span, Kind = QuantityKind.Count, Number = span, Min = digits.Value, Max = digits.Value, MinInclusive = true, MaxInclusive = true });
            start = span.End + 1;
        }
        quantities.Add(added);
    }

    private static bool AreSides(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var mark = text.IndexOfAny('x', 'X', '×');
            if (!TryReadSide(mark < 0 ? text : text[..mark], out _))
                return false;
            if (mark < 0)
                return true;
            text = text[(mark + 1)..];
        }
    }

    private static bool TryReadSide(ReadOnlySpan<char> text, out decimal value)
    {
        var digits = DigitReader.Read(text);
        value = digits.Value;
        return digits.Length > 0 && digits.Length == text.Length && digits is { Fits: true, Shape: not (DigitShape.None or DigitShape.Padded) };
    }
}
