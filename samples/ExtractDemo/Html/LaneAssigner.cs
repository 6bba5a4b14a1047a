namespace ExtractDemo;

/// <summary>Gives every mark a lane below the text, so that the lines of overlapping ones run side by side.</summary>
internal static class LaneAssigner
{
    /// <summary>How many lanes there are. What finds none free is left out of the text; the tables have it.</summary>
    public const int LaneCount = 7;

    /// <summary>Short marks lie next to the text and long ones below them; contents leave the first lane to the others.</summary>
    public static List<Mark> Assign(IEnumerable<Mark> marks, int textLength)
    {
        var taken = new byte[textLength];
        var placed = new List<Mark>();
        foreach (var mark in marks.OrderBy(m => m.Span.Length).ThenBy(m => m.Span.Start).ThenByDescending(m => m.Kind).ThenBy(m => m.Finding))
        {
            if (FindLane(taken.AsSpan(mark.Span.Start, mark.Span.Length), mark.Kind == MarkKind.Content ? 1 : 0) is { } lane)
                placed.Add(mark with { Lane = lane });
        }
        return placed;
    }

    private static int? FindLane(Span<byte> taken, int first)
    {
        var busy = 0;
        foreach (var lanes in taken)
            busy |= lanes;
        for (var lane = first; lane < LaneCount; lane++)
        {
            if ((busy & (1 << lane)) != 0)
                continue;
            foreach (ref var lanes in taken)
                lanes |= (byte)(1 << lane);
            return lane;
        }
        return null;
    }
}
